package org.chancery.record;

import java.util.List;

/** All that was read in one report. See {@code docs/record-format.md}. */
public record Record(
    Report report,
    List<Actor> actors,
    List<Statement> statements,
    List<Engagement> engagements,
    List<Event> events,
    CoderInfo coder) {
  public Record {
    Required.field(report, "record", "report");
    Required.field(coder, "record", "coder");
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
    engagements = List.copyOf(engagements);
    events = List.copyOf(events);
  }

  /**
   * The actor with this id.
   *
   * @throws IllegalArgumentException where the record has none
   */
  public Actor actor(Id.ActorId id) {
    return actors.stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no actor " + id.value()));
  }
}
