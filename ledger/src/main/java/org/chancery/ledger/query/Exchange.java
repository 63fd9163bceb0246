package org.chancery.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What passed between two countries, as a ledger's reports tell it; near-duplicates are left out.
 *
 * @param events how many of each kind, in each direction
 * @param said how many statements of each speech act one addressed to the other
 * @param stances how many statements of each speech act one made about the other, and how friendly
 * @param engagements how many engagements of each kind and status reports tell of
 * @param latestEngagements the last ones, each once
 * @param latestEvents the last ones
 * @param latestStatements the last ones that one made to or about the other
 */
public record Exchange(
    String a,
    String b,
    List<Events> events,
    List<Said> said,
    List<Said> stances,
    List<Met> engagements,
    List<ToldEngagement> latestEngagements,
    List<Moment> latestEvents,
    List<Moment> latestStatements) {
  /**
   * Events of one type and status.
   *
   * @param from the acting country
   * @param to the receiving one; of a mutual event, each is either
   * @param score their mean
   */
  public record Events(
      String from, String to, String type, int quad, String status, long count, double score) {}

  /**
   * Statements.
   *
   * @param from the speaker's country
   * @param to who is spoken to or about
   * @param stance -1, 0 or 1 of those about; null of those to
   */
  public record Said(String from, String to, String act, @Nullable Integer stance, long count) {}

  /** Engagements of one kind and status. */
  public record Met(String kind, @Nullable String status, long count) {}

  public Exchange {
    events = List.copyOf(events);
    said = List.copyOf(said);
    stances = List.copyOf(stances);
    engagements = List.copyOf(engagements);
    latestEngagements = List.copyOf(latestEngagements);
    latestEvents = List.copyOf(latestEvents);
    latestStatements = List.copyOf(latestStatements);
  }

  /** Whether there is nothing at all. */
  public boolean empty() {
    return events.isEmpty() && said.isEmpty() && stances.isEmpty() && engagements.isEmpty();
  }
}
