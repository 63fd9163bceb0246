package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.query.Exchange.Events;
import org.chancery.ledger.query.Exchange.Said;
import org.chancery.ledger.store.Ledger;

/** What passed between two countries. */
public final class Dyads {
  private static final String FROM_TO = "(? = %1$s and ? = %2$s or ? = %1$s and ? = %2$s)";

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
        engagements(a, b, period),
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
                + " avg(d.score) as score from dyad d join report r on r.id = d.event / 100000"
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
    return new Question(
            "select x.country as from_country, y.country as to_country, s.act, "
                + stance
                + " as stance, count(distinct s.id) as n from statement s join actor x on"
                + " x.id = s.speaker join "
                + table
                + " t on t.statement = s.id join actor y on y.id = t.actor join report r on"
                + " r.id = s.report where "
                + Question.NO_COPY)
        .add("and " + fromTo("x.country", "y.country"), both(a, b))
        .in("s.day", period)
        .add("group by x.country, y.country, s.act" + (stance.equals("null") ? "" : ", t.stance"))
        .add("order by x.country, y.country, n desc, s.act, 4")
        .list(
            ledger,
            (row, context) -> {
              int value = row.getInt("stance");
              boolean none = row.wasNull();
              return new Said(
                  row.getString("from_country"),
                  row.getString("to_country"),
                  row.getString("act"),
                  none ? null : value,
                  row.getLong("n"));
            });
  }

  private List<ToldEngagement> engagements(String a, String b, Period period) {
    return new Engagements(ledger)
        .find(
            new Engagements.Asked(
                Set.of(),
                Set.of(),
                List.of(
                    new Side(new Who.Country(a), null, null),
                    new Side(new Who.Country(b), null, null)),
                period));
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
    Question which = new Question("(" + other("addressee"), both(a, b));
    which.add("or " + other("about"), both(a, b)).add(")").in("s.day", period);
    return inOrder(new Timelines(ledger).lastStatements(which, latest));
  }

  private static String other(String table) {
    return "s.id in (select t.statement from "
        + table
        + " t join actor y on y.id = t.actor join statement u on u.id = t.statement join actor x on"
        + " x.id = u.speaker where "
        + fromTo("x.country", "y.country")
        + ")";
  }

  private static List<Moment> inOrder(List<Moment> latestFirst) {
    List<Moment> all = new ArrayList<>(latestFirst);
    Collections.reverse(all);
    return all;
  }
}
