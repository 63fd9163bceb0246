package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.store.Dialect;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The full text index of one kind of thing, and the table that it is of. For one thread. */
final class Index {
  /**
   * What a server's planner cannot know is that words go together: it would rather go through all
   * rows where it takes two frequent words for more frequent together than they are.
   */
  private static final String BY_INDEX_ALONE =
      "set enable_seqscan = off; set enable_indexscan = off; set enable_indexonlyscan = off;"
          + " set jit = off; set work_mem = '64MB'; set max_parallel_workers_per_gather = 0";

  private static final String BY_ANY_MEANS =
      "set enable_seqscan = on; set enable_indexscan = on; set enable_indexonlyscan = on";

  private final Handle handle;
  private final Dialect dialect;
  private final String table;
  private boolean byIndexAlone;

  Index(Handle handle, Dialect dialect, Question.Target target) {
    this.handle = handle;
    this.dialect = dialect;
    this.table = target.table();
  }

  /** How many match; at most {@code most}. */
  int count(Query query, int most) {
    set(true);
    return handle
        .createQuery("select count(*) from (" + matching("") + " limit :most) m")
        .bind("query", Matches.of(query, dialect))
        .bind("most", most)
        .mapTo(Integer.class)
        .one();
  }

  /** The ids of those that match, in no order; at most {@code most}. */
  List<Long> ids(Query query, int most) {
    set(true);
    return handle
        .createQuery(matching("") + " limit :most")
        .bind("query", Matches.of(query, dialect))
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /** The lowest ids above {@code above} of those that match, in their order. */
  List<Long> ids(Query query, long above, int most) {
    set(true);
    return handle
        .createQuery(matching(" and rowid > :above") + " order by rowid limit :most")
        .bind("query", Matches.of(query, dialect))
        .bind("above", above)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  private String matching(String more) {
    String words = table + "_words";
    String match =
        dialect == Dialect.SQLITE ? words + " match :query" : "words @@ cast(:query as tsquery)";
    return "select rowid from " + words + " where " + match + more;
  }

  /** The first and the last day of all there is; empty where nothing has a day. */
  Optional<Period> days() {
    set(false);
    return handle
        .createQuery(
            "select (select min(day) from " + table + ") a, (select max(day) from " + table + ") b")
        .map((row, c) -> period(row.getString("a"), row.getString("b")))
        .one();
  }

  private static Optional<Period> period(@Nullable String first, @Nullable String last) {
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(last)));
  }

  /** Where these stand in the order by date; not sorted. */
  List<Place> places(List<Long> ids) {
    List<Place> places = new ArrayList<>(ids.size());
    each(
        "select id, day, null as text from " + table,
        ids,
        (id, day, text) -> places.add(new Place(id, day, 0)));
    return places;
  }

  /** What is done with one. */
  interface Sink {
    void take(long id, @Nullable String day, @Nullable String text);
  }

  /** Gives the text of each of these. */
  void texts(List<Long> ids, Sink sink) {
    String text = table.equals("report") ? "text" : "content as text";
    each("select id, day, " + text + " from " + table, ids, sink);
  }

  private void each(String select, List<Long> ids, Sink sink) {
    set(false);
    handle
        .createQuery(select + " where id " + among())
        .bind("ids", list(ids))
        .map(
            (row, c) -> {
              sink.take(row.getLong("id"), row.getString("day"), row.getString("text"));
              return true;
            })
        .forEach(done -> {});
  }

  /** The condition that a number is one of {@code :ids}. */
  String among() {
    return dialect == Dialect.SQLITE
        ? "in (select value from json_each(:ids))"
        : "= any (cast(:ids as bigint[]))";
  }

  /** Ids as the value of {@code :ids}. */
  String list(List<Long> ids) {
    String all = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    return dialect == Dialect.SQLITE ? "[" + all + "]" : "{" + all + "}";
  }

  Handle handle() {
    set(false);
    return handle;
  }

  private void set(boolean indexAlone) {
    if (dialect == Dialect.POSTGRESQL && byIndexAlone != indexAlone) {
      handle.execute(indexAlone ? BY_INDEX_ALONE : BY_ANY_MEANS);
      byIndexAlone = indexAlone;
    }
  }
}
