package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.ledger.store.Ledger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A question in SQL, put together piece by piece, each with its values. */
final class Question {
  /** That a row's report is no copy of another; the report is called r. */
  static final String NO_COPY = "(r.head is null or r.head = r.id)";

  /** Rows that a server sends at a time. */
  private static final int AT_A_TIME = 1_000;

  private final StringBuilder sql = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  Question(String sql, Object... values) {
    add(sql, values);
  }

  /** Adds SQL, in which a question mark stands for each value. */
  Question add(String piece, Object... more) {
    sql.append(piece).append(' ');
    Collections.addAll(values, more);
    return this;
  }

  /** Adds all of another question. */
  Question add(Question other) {
    sql.append(other.sql);
    values.addAll(other.values);
    return this;
  }

  /** Adds {@code and column in (…)}. */
  Question in(String column, Collection<?> among) {
    sql.append("and ").append(column).append(" in (");
    sql.append(String.join(", ", Collections.nCopies(among.size(), "?"))).append(") ");
    values.addAll(among);
    return this;
  }

  /** Adds {@code and column in (…)}, where anything is asked for. */
  Question inAny(String column, Collection<?> among) {
    return among.isEmpty() ? this : in(column, among);
  }

  /** Adds that the day lies in the period. */
  Question in(String column, Period period) {
    if (period.from() != null) {
      add("and " + column + " >= ?", period.from().toString());
    }
    if (period.to() != null) {
      add("and " + column + " <= ?", period.to().toString());
    }
    return this;
  }

  /** How many actors it may be: whom to look for first. Names are few. */
  static long weight(Ledger ledger, Who who) {
    return who instanceof Who.Country country
        ? new Question("select count(*) from actor where country = ?", country.code())
            .list(ledger, (row, context) -> row.getLong(1))
            .get(0)
        : 0;
  }

  /** Adds what makes the actor with this alias the one who is asked for. */
  Question is(String alias, Who who) {
    if (who instanceof Who.Country country) {
      return add("and " + alias + ".country = ?", country.code());
    }
    Who.Named named = (Who.Named) who;
    in(alias + ".folded", named.folded());
    return named.country() == null
        ? this
        : add("and (" + alias + ".country = ? or " + alias + ".country is null)", named.country());
  }

  /**
   * As {@link #is}, for an actor that is come to by another way: {@code coalesce} keeps the
   * database from beginning with all actors of a country.
   */
  Question isThere(String alias, Who who) {
    return who instanceof Who.Country country
        ? add("and coalesce(" + alias + ".country, '') = ?", country.code())
        : is(alias, who);
  }

  /** Asks for all rows. */
  <T> List<T> list(Ledger ledger, RowMapper<T> mapper) {
    try {
      return ledger.jdbi().withHandle(handle -> bound(handle).map(mapper).list());
    } catch (JdbiException e) {
      throw ledger.failure(e);
    }
  }

  /** Asks for rows one after the other: there may be more than memory holds. */
  <T> void each(Ledger ledger, RowMapper<T> mapper, Consumer<T> rows) {
    try {
      ledger
          .jdbi()
          .useTransaction( // a server sends rows in portions only within one
              handle ->
                  bound(handle)
                      .setFetchSize(AT_A_TIME)
                      .map(mapper)
                      .useStream(all -> all.forEach(rows)));
    } catch (JdbiException e) {
      throw ledger.failure(e);
    }
  }

  private Query bound(Handle handle) {
    Query query = handle.createQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      query.bind(i, values.get(i));
    }
    return query;
  }
}
