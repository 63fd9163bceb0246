package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ledger.query.Moment.Kind;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Words;

/** What somebody said and did, whom they met, and which offices reports give them, by days. */
public final class Timelines {
  /** By day; what is of one day as reports came, in each as it has it. */
  private static final Comparator<Row> ORDER =
      Comparator.comparing(
              (Row r) -> r.moment().day(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(r -> r.moment().kind())
          .thenComparing(Row::id);

  private final Ledger ledger;
  private final Wording wording;

  /** A moment, with the id of its row. */
  private record Row(long id, Moment moment) {}

  public Timelines(Ledger ledger) {
    this.ledger = ledger;
    this.wording = new Wording(ledger);
  }

  /**
   * The moments of an actor, or of all of a country.
   *
   * @param kinds what to tell
   * @param limit the first so many; 0 for all
   */
  public List<Moment> of(Who who, Period period, Set<Kind> kinds, int limit) {
    List<Row> all = new ArrayList<>();
    if (kinds.contains(Kind.OFFICE)) {
      all.addAll(offices(who, period));
    }
    if (kinds.contains(Kind.ENGAGEMENT)) {
      all.addAll(worded("engagement", engagements(who, period, limit)));
    }
    if (kinds.contains(Kind.STATEMENT)) {
      all.addAll(statements(who, period, limit));
    }
    if (kinds.contains(Kind.EVENT)) {
      all.addAll(worded("event", events(who, period, limit)));
    }
    return all.stream()
        .sorted(ORDER)
        .limit(limit == 0 ? Long.MAX_VALUE : limit)
        .map(Row::moment)
        .toList();
  }

  private static Question first(Question question, String alias, int limit) {
    question.add("order by " + alias + ".day nulls last, " + alias + ".id");
    return limit == 0 ? question : question.add("limit ?", limit);
  }

  private List<Row> statements(Who who, Period period, int limit) {
    Question question = statementsWhere(Question.NO_COPY).isThere("a", who).in("s.day", period);
    return rows(first(question, "s", limit), Kind.STATEMENT);
  }

  private static Question statementsWhere(String condition) {
    return new Question(
        "select s.id, s.gid, s.day, s.date_from as date, s.act as what, null as status,"
            + " a.label as who, s.content as words, (select string_agg(x.label, '; '"
            + " order by t.seq) from addressee t join actor x on x.id = t.actor where"
            + " t.statement = s.id) as told, "
            + Source.COLUMNS
            + " from statement s join actor a on a.id = s.speaker join report r on"
            + " r.id = s.report where "
            + condition);
  }

  /**
   * Of a country there is so much that it is best met on the way from day to day; of a name so
   * little that it is best looked up.
   */
  private static String among(Who who, String id, String table, String column) {
    String parties = " from " + table + " p join actor a on a.id = p.actor where ";
    return who instanceof Who.Country
        ? "exists (select 1" + parties + "p." + column + " = " + id
        : id + " in (select p." + column + parties + "1 = 1";
  }

  private List<Row> engagements(Who who, Period period, int limit) {
    Question question =
        new Question(
                "select g.id, g.gid, g.day, g.date_from as date, g.kind as what, g.status,"
                    + " (select string_agg(x.label, '; ' order by p.seq) from participant p join"
                    + " actor x on x.id = p.actor where p.engagement = g.id) as who, '' as words,"
                    + " null as told, "
                    + Source.COLUMNS
                    + " from engagement g join report r on r.id = g.report where "
                    + Question.NO_COPY
                    + " and "
                    + among(who, "g.id", "participant", "engagement"))
            .isThere("a", who)
            .add(")")
            .in("g.day", period);
    return rows(first(question, "g", limit), Kind.ENGAGEMENT);
  }

  /** Events, but for the meetings and calls that engagements tell better. */
  private List<Row> events(Who who, Period period, int limit) {
    Question question =
        eventsWhere(
                Question.NO_COPY
                    + " and not (e.type = 'CONSULT' and exists (select 1 from engagement_event n"
                    + " where n.event = e.id)) and "
                    + among(who, "e.id", "event_party", "event"))
            .isThere("a", who)
            .add(")")
            .in("e.day", period);
    return rows(first(question, "e", limit), Kind.EVENT);
  }

  private static Question eventsWhere(String condition) {
    return new Question(
        "select e.id, e.gid, e.day, e.date_from as date, e.type as what, e.status, "
            + parties("actor")
            + " as who, '' as words, "
            + parties("recipient")
            + " as told, "
            + Source.COLUMNS
            + " from event e join report r on r.id = e.report where "
            + condition);
  }

  /** The last of these events, the last one first. */
  List<Moment> lastEvents(Question which, int most) {
    Question question = last(eventsWhere(Question.NO_COPY + " and ").add(which), "e", most);
    return worded("event", rows(question, Kind.EVENT)).stream().map(Row::moment).toList();
  }

  /** The last of these statements, the last one first. */
  List<Moment> lastStatements(Question which, int most) {
    Question question = last(statementsWhere(Question.NO_COPY + " and ").add(which), "s", most);
    return rows(question, Kind.STATEMENT).stream().map(Row::moment).toList();
  }

  private static Question last(Question question, String alias, int most) {
    return question
        .add("and " + alias + ".day is not null")
        .add("order by " + alias + ".day desc, " + alias + ".id desc limit ?", most);
  }

  private static String parties(String side) {
    return "(select string_agg(x.label, '; ' order by p.seq) from event_party p join actor x on"
        + " x.id = p.actor where p.event = e.id and p.side = '"
        + side
        + "')";
  }

  private List<Row> rows(Question question, Kind kind) {
    return question.list(
        ledger,
        (row, context) -> {
          String who = row.getString("who");
          return new Row(
              row.getLong("id"),
              new Moment(
                  row.getString("day"),
                  row.getString("date"),
                  kind,
                  row.getString("gid"),
                  row.getString("what"),
                  row.getString("status"),
                  who == null ? "" : who,
                  row.getString("told"),
                  row.getString("words"),
                  1,
                  Source.of(row)));
        });
  }

  private List<Row> worded(String part, List<Row> rows) {
    Map<Long, String> words = wording.of(part, rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(r -> new Row(r.id(), r.moment().withWords(words.getOrDefault(r.id(), ""))))
        .toList();
  }

  /** Which office: the same in other letters is one. */
  private record Post(String person, String title, String body, boolean former) {}

  /** Offices, each where a report first states it, with the number of those that do. */
  private List<Row> offices(Who who, Period period) {
    Question question =
        new Question(
                "select a.id, a.gid, r.day, null as date, o.title as what, case when o.former = 1"
                    + " then 'former' end as status, a.label as who, o.title as words, o.body as"
                    + " told, "
                    + Source.COLUMNS
                    + " from actor a join office o on o.actor = a.id join report r on"
                    + " r.id = a.report where "
                    + Question.NO_COPY)
            .is("a", who)
            .in("r.day", period)
            .add("order by r.day is null, r.day, a.id, o.seq");
    Map<Post, Row> firsts = new LinkedHashMap<>();
    for (Row row : rows(question, Kind.OFFICE)) {
      Moment m = row.moment();
      Post post =
          new Post(
              Words.folded(m.who()),
              Words.folded(m.what()),
              m.to() == null ? "" : Words.folded(m.to()),
              m.status() != null);
      firsts.merge(post, row, (first, again) -> new Row(first.id(), again(first.moment())));
    }
    return List.copyOf(firsts.values());
  }

  private static Moment again(Moment m) {
    return new Moment(
        m.day(),
        m.date(),
        m.kind(),
        m.id(),
        m.what(),
        m.status(),
        m.who(),
        m.to(),
        m.words(),
        m.reports() + 1,
        m.report());
  }
}
