package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.query.Exchange.Events;
import org.chancery.ledger.query.Exchange.Said;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;

/** What passed between two countries. */
public final class Dyads {
  private static final String FROM_TO = "(? = %1$s and ? = %2$s or ? = %1$s and ? = %2$s)";

  private static final int REPORTS_EACH = 5;

  private final Ledger ledger;

  public Dyads(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * All of it, counted, and the last of it in words.
   *
   * @param a a country's code
   * @param b another's
   * @param latest how many events and statements to tell in words
   */
  public Exchange of(String a, String b, Period period, int latest) {
    return new Exchange(
        a,
        b,
        events(a, b, period),
        said("addressee", "null", a, b, period),
        said("about", "t.stance", a, b, period),
        met(a, b, period),
        engagements(a, b, period, latest),
        latestEvents(a, b, period, latest),
        latestStatements(a, b, period, latest));
  }

  private static Object[] both(String a, String b) {
    return new Object[] {a, b, b, a};
  }

  private static String fromTo(String from, String to) {
    return String.format(FROM_TO, from, to);
  }

  private List<Events> events(String a, String b, Period period) {
    return new Question(
            "select d.from_country, d.to_country, d.type, d.quad, d.status, count(*) as n,"
                + " avg(d.score) as score from dyad d join report r on r.id = d.event / "
                + RowIds.ROOM
                + " where "
                + Question.NO_COPY)
        .add("and " + fromTo("d.from_country", "d.to_country"), both(a, b))
        .in("d.day", period)
        .add("group by d.from_country, d.to_country, d.type, d.quad, d.status")
        .add("order by d.from_country, d.to_country, d.quad, n desc, d.type, d.status")
        .list(
            ledger,
            (row, context) ->
                new Events(
                    row.getString("from_country"),
                    row.getString("to_country"),
                    row.getString("type"),
                    row.getInt("quad"),
                    row.getString("status"),
                    row.getLong("n"),
                    row.getDouble("score")));
  }

  /** A statement about a country's minister and parliament is one about it. */
  private List<Said> said(String table, String stance, String a, String b, Period period) {
    List<Said> all = new ArrayList<>(oneWay(table, stance, a, b, period));
    if (!a.equals(b)) {
      all.addAll(oneWay(table, stance, b, a, period));
    }
    return all;
  }

  private List<Said> oneWay(String table, String stance, String from, String to, Period period) {
    return new Question(
            "select s.act, "
                + stance
                + " as stance, count(distinct s.id) as n from statement s join actor x on"
                + " x.id = s.speaker join "
                + table
                + " t on t.statement = s.id join actor y on y.id = t.actor join report r on"
                + " r.id = s.report where "
                + Question.NO_COPY)
        .add("and " + rareFirst(from, to), from, to)
        .in("s.day", period)
        .add("group by s.act" + (stance.equals("null") ? "" : ", t.stance"))
        .add("order by n desc, s.act, 2")
        .list(
            ledger,
            (row, context) -> {
              int value = row.getInt("stance");
              boolean none = row.wasNull();
              return new Said(
                  from, to, row.getString("act"), none ? null : value, row.getLong("n"));
            });
  }

  /**
   * That x is of a country and y of another. The one of fewer actors is looked up by its index;
   * {@code coalesce} keeps the database from beginning with the other.
   */
  private String rareFirst(String x, String y) {
    boolean xRarer =
        Question.weight(ledger, new Who.Country(x)) <= Question.weight(ledger, new Who.Country(y));
    return xRarer
        ? "x.country = ? and coalesce(y.country, '') = ?"
        : "coalesce(x.country, '') = ? and y.country = ?";
  }

  private List<Exchange.Met> met(String a, String b, Period period) {
    Who first = new Who.Country(a);
    Who second = new Who.Country(b);
    boolean rarer = Question.weight(ledger, first) <= Question.weight(ledger, second);
    Question question =
        new Question(
                "select g.kind, g.status, count(*) as n from engagement g join report r on"
                    + " r.id = g.report where "
                    + Question.NO_COPY
                    + " and g.id in (select p.engagement from participant p join actor a on"
                    + " a.id = p.actor join participant q on q.engagement = p.engagement and"
                    + " q.seq <> p.seq join actor b on b.id = q.actor where a.country = ? and"
                    + " coalesce(b.country, '') = ?)",
                rarer ? a : b,
                rarer ? b : a)
            .in("g.day", period)
            .add("group by g.kind, g.status order by n desc, g.kind, g.status nulls last");
    return question.list(
        ledger,
        (row, context) ->
            new Exchange.Met(row.getString("kind"), row.getString("status"), row.getLong("n")));
  }

  /** Of one engagement there may be several reports: so more than are wanted are looked at. */
  private List<ToldEngagement> engagements(String a, String b, Period period, int latest) {
    if (latest == 0) {
      return List.of();
    }
    List<ToldEngagement> some =
        new Engagements(ledger)
            .find(
                new Engagements.Asked(
                    Set.of(),
                    Set.of(),
                    List.of(
                        new Side(new Who.Country(a), null, null),
                        new Side(new Who.Country(b), null, null)),
                    period,
                    REPORTS_EACH * latest));
    return some.subList(Math.max(0, some.size() - latest), some.size());
  }

  private List<Moment> latestEvents(String a, String b, Period period, int latest) {
    Question which =
        new Question("e.id in (select d.event from dyad d where 1 = 1")
            .add("and " + fromTo("d.from_country", "d.to_country"), both(a, b))
            .in("d.day", period)
            .add(")");
    return inOrder(new Timelines(ledger).lastEvents(which, latest));
  }

  private List<Moment> latestStatements(String a, String b, Period period, int latest) {
    Question which = new Question("s.id in (");
    String or = "";
    for (String table : List.of("addressee", "about")) {
      which.add(or).add(other(table, rareFirst(a, b)), a, b);
      which.add("union").add(other(table, rareFirst(b, a)), b, a);
      or = "union";
    }
    which.add(")").in("s.day", period);
    return inOrder(new Timelines(ledger).lastStatements(which, latest));
  }

  private static String other(String table, String fromTo) {
    return "select t.statement from "
        + table
        + " t join actor y on y.id = t.actor join statement u on u.id = t.statement join actor x on"
        + " x.id = u.speaker where "
        + fromTo;
  }

  private static List<Moment> inOrder(List<Moment> latestFirst) {
    List<Moment> all = new ArrayList<>(latestFirst);
    Collections.reverse(all);
    return all;
  }
}
