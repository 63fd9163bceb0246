package org.chancery.ledger.keep;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.duplicates.Copy;
import org.chancery.analysis.duplicates.DuplicateGroups;
import org.chancery.analysis.duplicates.Likeness;
import org.chancery.analysis.duplicates.Sketch;
import org.chancery.analysis.duplicates.Sketched;

/**
 * Finds, of reports that have just been written, the copies among those that were there before, and
 * sets the heads of the groups anew. Each report is compared with those kept before it and with no
 * others, so the result does not depend on which reports one transaction held.
 */
final class Copies {
  /** Of the reports that share a band, so many of the last are looked at, and the first. */
  private static final int LAST = 32;

  /** To a group larger than this, a new report is added under the head of the closest. */
  private static final int LARGEST_GROUP = 50;

  private final Sql sql;

  /** Sketches of the reports that were looked at last: new ones are most like new ones. */
  private static final int REMEMBERED = 20_000;

  private final Map<Long, Sketched> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Sketched> eldest) {
          return size() > REMEMBERED;
        }
      };

  Copies(Sql sql) {
    this.sql = sql;
  }

  /** To be called where a transaction is undone: other reports will have the ids of its own. */
  void forget() {
    read.clear();
  }

  /** Looks for the copies of each of these, whose rows are written. */
  void find(List<Long> added) throws SQLException {
    for (long report : added) {
      Sketched self = sketched(report);
      long closest = report;
      double most = 0;
      for (Map.Entry<Long, Integer> candidate : candidates(report, self).entrySet()) {
        Sketched other = sketched(candidate.getKey());
        long days = self.daysFrom(other);
        boolean looked = candidate.getValue() < BandKeys.FAR_BANDS || days <= Likeness.DAYS;
        if (!looked) {
          continue;
        }
        Likeness likeness = Likeness.of(self.sketch(), other.sketch());
        if (likeness.copy(days)) {
          sql.run("insert into copy (report, other) values (?, ?)", candidate.getKey(), report);
          double common = likeness.containment() + likeness.jaccard();
          closest = common > most ? candidate.getKey() : closest;
          most = Math.max(most, common);
        }
      }
      if (closest != report && !grouped(report)) {
        sql.run(
            "update report set head = (select c.head from report c where c.id = ?) where id = ?",
            closest,
            report);
      }
    }
  }

  /** Reports kept before this one that share a band with it, each with the first such band. */
  private Map<Long, Integer> candidates(long report, Sketched self) throws SQLException {
    List<Long> bands = BandKeys.asked(self.sketch(), self.day());
    Map<Long, Integer> found = new TreeMap<>();
    if (bands.isEmpty()) {
      return found;
    }
    PreparedStatement query =
        sql.statement(
            "select report, min(hash) from (select report, hash, row_number() over (partition by hash"
                + " order by report desc) as last, row_number() over (partition by hash order by"
                + " report) as first from band where report < ? and hash in ("
                + String.join(", ", Collections.nCopies(bands.size(), "?"))
                + ")) shared where last <= "
                + LAST
                + " or first = 1 group by report");
    query.setLong(1, report);
    for (int i = 0; i < bands.size(); i++) {
      query.setLong(i + 2, bands.get(i));
    }
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.put(rows.getLong(1), BandKeys.band(rows.getLong(2)));
      }
    }
    return found;
  }

  private Sketched sketched(long report) throws SQLException {
    Sketched known = read.get(report);
    if (known == null) {
      PreparedStatement query = sql.statement("select gid, day, sketch from report where id = ?");
      query.setLong(1, report);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        String day = row.getString(2);
        known =
            new Sketched(
                row.getString(1),
                day == null ? null : LocalDate.parse(day),
                Sketch.ofBytes(row.getBytes(3)));
      }
      read.put(report, known);
    }
    return known;
  }

  /**
   * Sets the heads of all that are bound to a report by copies, directly or through others; false
   * where these are too many to go through for each new one.
   */
  private boolean grouped(long report) throws SQLException {
    Map<String, Long> ids = new TreeMap<>();
    List<Sketched> members = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    Deque<Long> open = new ArrayDeque<>(List.of(report));
    ids.put(sketched(report).id(), report);
    while (!open.isEmpty()) {
      long at = open.remove();
      Sketched member = sketched(at);
      members.add(member);
      for (long other : bound(at)) {
        Sketched bound = sketched(other);
        copies.add(copy(member, bound));
        if (ids.putIfAbsent(bound.id(), other) == null) {
          open.add(other);
        }
      }
      if (ids.size() > LARGEST_GROUP) {
        return false;
      }
    }
    DuplicateGroups groups = DuplicateGroups.of(members, copies);
    for (Sketched member : members) {
      Long head = ids.get(groups.head(member.id()));
      sql.run("update report set head = ? where id = ?", head, ids.get(member.id()));
    }
    return true;
  }

  private static Copy copy(Sketched a, Sketched b) {
    Likeness likeness = Likeness.of(a.sketch(), b.sketch());
    return Sketched.FIRST.compare(a, b) <= 0
        ? new Copy(a.id(), b.id(), likeness)
        : new Copy(b.id(), a.id(), likeness);
  }

  private List<Long> bound(long report) throws SQLException {
    List<Long> bound = new ArrayList<>();
    PreparedStatement query =
        sql.statement(
            "select other from copy where report = ? union select report from copy where other = ?"
                + " order by 1");
    query.setLong(1, report);
    query.setLong(2, report);
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        bound.add(rows.getLong(1));
      }
    }
    return bound;
  }
}
