package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, visit or negotiation as one thing, however often the report comes back to it.
 *
 * @param status {@code null} only where one party reports what another denies
 * @param statements what was said at it
 * @param events what was done at it
 * @param evidence the spans that report it, in text order
 */
public record Engagement(
    Id.EngagementId id,
    EngagementKind kind,
    List<Participant> participants,
    @Nullable DateValue date,
    @Nullable Place place,
    @Nullable Occasion occasion,
    List<Topic> topics,
    @Nullable EngagementStatus status,
    List<Id.StatementId> statements,
    List<Id.EventId> events,
    List<Span> evidence) {
  public Engagement {
    Required.field(id, "engagement", "id");
    Required.field(kind, "engagement", "kind");
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
  }
}
