package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.series.Dyad;
import org.chancery.analysis.series.Sum;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Quad;
import org.chancery.record.SpeechAct;

/** How many events there were between countries, and how many statements, by day or month. */
public final class Counts {
  /** That an event or statement is of no copy of another report. */
  private static final String NO_COPY =
      "/ " + RowIds.ROOM + " not in (select id from report where head is not null and head <> id)";

  private final Ledger ledger;

  /**
   * Which events.
   *
   * @param by how long the steps are
   * @param dyads between these; none for all
   * @param directed whether what one does to the other is told from what the other does
   * @param types of these types; none for all
   * @param statuses with these; none for all
   */
  public record Asked(
      org.chancery.analysis.series.Period by,
      Period period,
      Set<Dyad> dyads,
      boolean directed,
      Set<EventType> types,
      Set<EventStatus> statuses) {
    public Asked {
      dyads = Set.copyOf(dyads);
      types = Set.copyOf(types);
      statuses = Set.copyOf(statuses);
    }

    List<String> typeNames() {
      return types.stream().map(EventType::name).sorted().toList();
    }

    List<String> statusCodes() {
      return statuses.stream().map(EventStatus::code).sorted().toList();
    }
  }

  /**
   * Statements of a country's speakers in one step of time.
   *
   * @param start the first day of the step
   */
  public record Said(LocalDate start, String country, SpeechAct act, long count)
      implements Comparable<Said> {
    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::country).thenComparing(Said::start).thenComparing(Said::act);

    @Override
    public int compareTo(Said other) {
      return ORDER.compare(this, other);
    }
  }

  public Counts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The sums of events, each of every report that tells of it, save near-duplicates. */
  public List<Sum> events(Asked asked) {
    String day = step("d.day", asked.by());
    Question question = new Question("select " + day + " as start, d.f, d.t, d.quad,");
    question.add("count(*) as n, sum(d.score) as score from (select");
    question.add(asked.directed() ? "d.event, d.from_country as f, d.to_country as t," : either());
    question.add("d.day, d.quad, d.score from dyad d where d.event " + NO_COPY);
    question.add("and d.day is not null");
    narrow(question, asked).add(") d group by 1, d.f, d.t, d.quad order by 1, d.f, d.t, d.quad");
    return question.list(
        ledger,
        (row, context) ->
            new Sum(
                LocalDate.parse(row.getString("start")),
                Dyad.of(row.getString("f"), row.getString("t")),
                Quad.of(row.getInt("quad")),
                row.getDouble("n"),
                row.getDouble("score")));
  }

  /** A mutual event stands there in both directions and counts once. */
  private static String either() {
    return "distinct d.event, case when d.from_country < d.to_country then d.from_country else"
        + " d.to_country end as f, case when d.from_country < d.to_country then d.to_country else"
        + " d.from_country end as t,";
  }

  /** Adds which events of the table d are asked for. */
  static Question narrow(Question question, Asked asked) {
    if (asked.dyads().isEmpty()) {
      question.add("and d.from_country <> d.to_country");
    } else {
      List<String> pairs = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      for (Dyad dyad : asked.dyads().stream().sorted().toList()) {
        for (Dyad way : ways(dyad, asked.directed())) {
          pairs.add("d.from_country = ? and d.to_country = ?");
          values.add(way.from().code());
          values.add(way.to().code());
        }
      }
      question.add("and (" + String.join(" or ", pairs) + ")", values.toArray());
    }
    return question
        .in("d.day", asked.period())
        .inAny("d.type", asked.typeNames())
        .inAny("d.status", asked.statusCodes());
  }

  private static List<Dyad> ways(Dyad dyad, boolean directed) {
    Dyad back = new Dyad(dyad.to(), dyad.from());
    return directed || back.equals(dyad) ? List.of(dyad) : List.of(dyad, back);
  }

  /** Months are summed by the database; days and weeks by day. */
  private static String step(String day, org.chancery.analysis.series.Period by) {
    return by == org.chancery.analysis.series.Period.MONTH
        ? "substr(" + day + ", 1, 7) || '-01'"
        : day;
  }

  /**
   * The statements of these countries' speakers by speech act.
   *
   * @param acts of these; none for all
   */
  public List<Said> statements(
      org.chancery.analysis.series.Period by,
      Period period,
      Set<String> countries,
      Set<SpeechAct> acts) {
    Question question =
        new Question(
                "select " + step("s.day", by) + " as start, a.country, s.act, count(*) as n from")
            .add("statement s join actor a on a.id = s.speaker where s.id " + NO_COPY)
            .add("and s.day is not null and a.country is not null")
            .inAny("a.country", countries.stream().sorted().toList())
            .in("s.day", period)
            .inAny("s.act", acts.stream().map(SpeechAct::code).sorted().toList())
            .add("group by 1, a.country, s.act");
    return question
        .list(
            ledger,
            (row, context) ->
                new Said(
                    LocalDate.parse(row.getString("start")),
                    row.getString("country"),
                    SpeechAct.of(row.getString("act")),
                    row.getLong("n")))
        .stream()
        .sorted()
        .toList();
  }
}
