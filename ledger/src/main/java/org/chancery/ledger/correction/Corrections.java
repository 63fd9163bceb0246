package org.chancery.ledger.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The corrections that a ledger keeps. Thread-safe. */
public final class Corrections {
  private static final String COLUMNS =
      "report, part, target, named, anchor, words, field, verdict, coded, value, coder, rule, author,"
          + " made_at, reason";

  private final Ledger ledger;

  public Corrections(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Makes a correction of a report and keeps it, in one transaction: nobody else's comes between.
   *
   * @param decision given what was corrected of the report before, the new one
   */
  public Correction add(String report, Function<List<Correction>, Correction> decision) {
    return ledger.with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            takeTurn(connection);
            Correction made = decision.apply(of(connection, report));
            insert(connection, made);
            connection.commit();
            return made;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          }
        });
  }

  private void takeTurn(Connection connection) throws SQLException {
    if (ledger.dialect() == Dialect.POSTGRESQL) { // SQLite's transactions take turns by themselves
      try (Statement statement = connection.createStatement()) {
        statement.execute("lock table correction in exclusive mode");
      }
    }
  }

  private static List<Correction> of(Connection connection, String report) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select " + COLUMNS + " from correction where report = ? order by id")) {
      query.setString(1, report);
      try (ResultSet rows = query.executeQuery()) {
        List<Correction> all = new ArrayList<>();
        while (rows.next()) {
          all.add(correction(rows));
        }
        return all;
      }
    }
  }

  private static void insert(Connection connection, Correction c) throws SQLException {
    try (PreparedStatement insertion =
        connection.prepareStatement(
            "insert into correction (id, "
                + COLUMNS
                + ") select coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                + " from correction")) {
      @Nullable String[] values = {
        c.report(),
        c.part().code(),
        c.target(),
        c.named(),
        c.anchor().json().toString(),
        c.words(),
        c.field(),
        c.verdict().code(),
        c.coded() == null ? null : c.coded().written().toString(),
        c.value() == null ? null : c.value().written().toString(),
        c.coder(),
        c.rule(),
        c.author(),
        c.madeAt().toString(),
        c.reason()
      };
      for (int i = 0; i < values.length; i++) {
        insertion.setString(i + 1, values[i]);
      }
      insertion.executeUpdate();
    }
  }

  private static Correction correction(ResultSet row) throws SQLException {
    String coded = row.getString("coded");
    String value = row.getString("value");
    return new Correction(
        row.getString("report"),
        Part.ofCode(row.getString("part")),
        row.getString("target"),
        row.getString("named"),
        Anchor.of(Tree.json(row.getString("anchor"))),
        row.getString("words"),
        row.getString("field"),
        Verdict.of(row.getString("verdict")),
        coded == null ? null : Value.read(coded),
        value == null ? null : Value.read(value),
        row.getString("coder"),
        row.getString("rule"),
        row.getString("author"),
        Instant.parse(row.getString("made_at")),
        row.getString("reason"));
  }

  /** Those of one report, in the order in which they were made. */
  public List<Correction> of(String report) {
    return list(new Filter(report, null, null));
  }

  /**
   * Which corrections are asked for.
   *
   * @param report the id of a report, or of any
   * @param author or of any
   * @param field such as {@code act}, or of any
   */
  public record Filter(@Nullable String report, @Nullable String author, @Nullable String field) {
    /** All of them. */
    public static final Filter ALL = new Filter(null, null, null);
  }

  /** These, in the order in which they were made. */
  public List<Correction> list(Filter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "report", filter.report());
    put(asked, "author", filter.author());
    put(asked, "field", filter.field());
    StringBuilder sql = new StringBuilder("select " + COLUMNS + " from correction where 1 = 1");
    asked.keySet().forEach(name -> sql.append(" and " + name + " = :" + name));
    return ledger
        .jdbi()
        .withHandle(
            handle -> {
              Query query = handle.createQuery(sql + " order by id");
              asked.forEach(query::bind);
              return query.map((row, at) -> correction(row)).list();
            });
  }

  private static void put(Map<String, String> to, String name, @Nullable String value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  /** All of them by report, reports in the order in which they were first corrected. */
  public Map<String, List<Correction>> byReport() {
    Map<String, List<Correction>> out = new LinkedHashMap<>();
    list(Filter.ALL).forEach(c -> out.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c));
    return out;
  }
}
