package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Happenings;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.jspecify.annotations.Nullable;

/** Who met, called or visited whom: each engagement once, however many reports tell of it. */
public final class Engagements {
  private static final int AT_A_TIME = 500;

  private static final Comparator<ToldEngagement> ORDER =
      Comparator.comparing(
              ToldEngagement::day, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(ToldEngagement::id);

  private final Ledger ledger;

  /**
   * Which engagements.
   *
   * @param kinds of these kinds; none for all
   * @param statuses with these; none for all
   * @param sides those who must be there, each another participant
   * @param last only the last so many that reports tell of; 0 for all
   */
  public record Asked(
      Set<EngagementKind> kinds,
      Set<EngagementStatus> statuses,
      List<Side> sides,
      Period period,
      int last) {
    public Asked {
      kinds = Set.copyOf(kinds);
      statuses = Set.copyOf(statuses);
      sides = List.copyOf(sides);
    }
  }

  private record Row(long id, ToldEngagement told) {
    String place() {
      return told.report().id() + "/g" + RowIds.number(id);
    }
  }

  /** A participant of the engagement with that id. */
  private record In(long engagement, Present present) {}

  private record TopicOf(long engagement, String text) {}

  public Engagements(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Those asked for, by day. */
  public List<ToldEngagement> find(Asked asked) {
    List<Row> rows = rows(asked);
    Map<Long, List<Present>> present = present(rows);
    List<Holders> sides = asked.sides().stream().map(s -> Holders.of(ledger, s)).toList();
    List<Row> found =
        rows.stream()
            .filter(r -> all(sides, present.getOrDefault(r.id(), List.of()), r.told().day(), 0))
            .toList();
    return together(filled(found, present));
  }

  /** Whether each side is another one of those present. */
  private static boolean all(
      List<Holders> sides, List<Present> present, @Nullable String day, int side) {
    if (side == sides.size()) {
      return true;
    }
    for (Present p : present) {
      if (sides.get(side).has(p, day)) {
        List<Present> others = new ArrayList<>(present);
        others.remove(p);
        if (all(sides, others, day, side + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Row> rows(Asked asked) {
    Question question =
        new Question(
                "select g.id, g.gid, g.day, g.date_from, g.date_to, g.kind, g.status, g.place,"
                    + " g.country, g.occasion, "
                    + Source.COLUMNS
                    + " from engagement g join report r on r.id = g.report where 1 = 1")
            .inAny("g.kind", asked.kinds().stream().map(EngagementKind::code).sorted().toList())
            .inAny(
                "g.status", asked.statuses().stream().map(EngagementStatus::code).sorted().toList())
            .in("g.day", asked.period());
    List<Who> rarestFirst =
        asked.sides().stream()
            .map(Side::who)
            .sorted(Comparator.comparingLong(who -> Question.weight(ledger, who)))
            .toList();
    for (Who who : rarestFirst) {
      boolean rarest = who == rarestFirst.get(0);
      question.add(
          rarest
              ? "and g.id in (select p.engagement from participant p join actor a on"
                  + " a.id = p.actor where 1 = 1"
              : "and exists (select 1 from participant p join actor a on a.id = p.actor where"
                  + " p.engagement = g.id");
      (rarest ? question.is("a", who) : question.isThere("a", who)).add(")");
    }
    if (asked.last() > 0) {
      question.add("and g.day is not null order by g.day desc, g.id desc limit ?", asked.last());
    } else {
      question.add("order by g.id");
    }
    return question.list(
        ledger,
        (row, context) ->
            new Row(
                row.getLong("id"),
                new ToldEngagement(
                    row.getString("gid"),
                    row.getString("day"),
                    row.getString("date_from"),
                    row.getString("date_to"),
                    row.getString("kind"),
                    row.getString("status"),
                    List.of(),
                    row.getString("place"),
                    row.getString("country"),
                    row.getString("occasion"),
                    List.of(),
                    "",
                    1,
                    Source.of(row))));
  }

  private Map<Long, List<Present>> present(List<Row> rows) {
    Map<Long, Map<Integer, Present>> all = new HashMap<>();
    for (List<Long> some : portions(rows)) {
      new Question(
              "select p.engagement, p.seq, p.office, p.role, a.label, a.folded, a.country, o.title,"
                  + " o.body, o.role as held, o.former from participant p join actor a on"
                  + " a.id = p.actor left join office o on o.actor = a.id where 1 = 1")
          .in("p.engagement", some)
          .add("order by p.engagement, p.seq, o.seq")
          .list(ledger, (row, context) -> PresentRow.of(row))
          .forEach(
              in ->
                  all.computeIfAbsent(in.engagement(), k -> new TreeMap<>())
                      .merge(in.present().seq(), in.present(), PresentRow::joined));
    }
    Map<Long, List<Present>> lists = new HashMap<>();
    all.forEach((id, bySeq) -> lists.put(id, List.copyOf(bySeq.values())));
    return lists;
  }

  private static List<List<Long>> portions(Collection<Row> rows) {
    List<Long> ids = rows.stream().map(Row::id).toList();
    List<List<Long>> portions = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_A_TIME) {
      portions.add(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
    }
    return portions;
  }

  /** With participants, topics and words. */
  private List<Row> filled(List<Row> rows, Map<Long, List<Present>> present) {
    Map<Long, List<String>> topics = new HashMap<>();
    for (List<Long> some : portions(rows)) {
      new Question("select engagement, text from topic where 1 = 1")
          .in("engagement", some)
          .add("order by engagement, seq")
          .list(
              ledger,
              (row, context) -> new TopicOf(row.getLong("engagement"), row.getString("text")))
          .forEach(
              t -> topics.computeIfAbsent(t.engagement(), k -> new ArrayList<>()).add(t.text()));
    }
    Map<Long, String> words =
        new Wording(ledger).of("engagement", rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(
            r ->
                new Row(
                    r.id(),
                    r.told()
                        .with(
                            present.getOrDefault(r.id(), List.of()).stream()
                                .map(Present::shown)
                                .toList(),
                            topics.getOrDefault(r.id(), List.of()),
                            words.getOrDefault(r.id(), ""))))
        .toList();
  }

  /** Those that are one, once: what reports tell of it is told by the one that tells most. */
  private List<ToldEngagement> together(List<Row> rows) {
    Map<String, Row> byPlace = new HashMap<>();
    rows.forEach(r -> byPlace.put(r.place(), r));
    List<Sighting> sightings =
        new KeptSightings(ledger)
            .of(rows.stream().map(r -> RowIds.report(r.id())).toList()).values().stream()
                .flatMap(List::stream)
                .filter(s -> byPlace.containsKey(s.report() + "/" + s.local()))
                .toList();
    List<ToldEngagement> all = new ArrayList<>();
    for (Happening h : Happenings.of(sightings)) {
      List<Row> same = new ArrayList<>();
      for (Sighting s : h.sightings()) {
        Row row = byPlace.remove(s.report() + "/" + s.local());
        if (row != null) {
          same.add(row);
        }
      }
      if (!same.isEmpty()) {
        all.add(most(same).told().with(h.reports()));
      }
    }
    byPlace.values().forEach(r -> all.add(r.told())); // with parties of whom nothing is known
    return all.stream().sorted(ORDER).toList();
  }

  private static Row most(List<Row> same) {
    return same.stream()
        .min(
            Comparator.comparing((Row r) -> r.told().date() == null)
                .thenComparing(r -> -offices(r))
                .thenComparing(r -> -r.told().topics().size())
                .thenComparing(Row::id))
        .orElseThrow();
  }

  private static long offices(Row row) {
    return row.told().participants().stream().filter(p -> p.title() != null).count();
  }

  /** Rows of participants: one for each of their offices, and one where they have none. */
  private static final class PresentRow {
    private PresentRow() {}

    static In of(java.sql.ResultSet row) throws java.sql.SQLException {
      String title = row.getString("title");
      int office = row.getInt("office");
      Integer index = row.wasNull() ? null : office;
      return new In(
          row.getLong("engagement"),
          new Present(
              row.getInt("seq"),
              row.getString("label"),
              row.getString("folded"),
              row.getString("country"),
              index,
              row.getString("role"),
              title == null
                  ? List.of()
                  : List.of(
                      new Present.Office(
                          title,
                          row.getString("body"),
                          row.getString("held"),
                          row.getInt("former") == 1))));
    }

    static Present joined(Present a, Present b) {
      List<Present.Office> offices = new ArrayList<>(a.offices());
      offices.addAll(b.offices());
      return new Present(
          a.seq(), a.label(), a.folded(), a.country(), a.office(), a.role(), offices);
    }
  }
}
