package org.chancery.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, in PLOVER with the CAMEO code beside it.
 *
 * @param modes modes of {@code type} only
 * @param cameo two to four digits
 * @param actors all parties where the event is reciprocal
 * @param score conflict to cooperation, -10 to 10
 * @param statement the statement that it was performed by or reported in
 * @param evidence the trigger first, then the parties
 * @param rule the id of the lexicon entry that coded it
 * @param confidence how likely the learned decision takes it for an event to record, 0 to 1; none
 *     where rules alone decided
 */
public record Event(
    Id.EventId id,
    EventType type,
    List<EventMode> modes,
    List<Context> contexts,
    String cameo,
    List<Id.ActorId> actors,
    List<Id.ActorId> recipients,
    EventStatus status,
    @Nullable DateValue date,
    @Nullable Place place,
    @Nullable Casualties casualties,
    double score,
    Quad quad,
    Id.@Nullable StatementId statement,
    List<Span> evidence,
    String rule,
    @Nullable Double confidence) {
  private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1[0-9]|20)\\d{0,2}");

  public Event {
    Required.field(id, "event", "id");
    Required.field(type, "event", "type");
    Required.field(cameo, "event", "cameo");
    Required.field(status, "event", "status");
    Required.field(quad, "event", "quad");
    Required.field(rule, "event", "rule");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
    for (EventMode mode : modes) {
      if (mode.type() != type) {
        throw new IllegalArgumentException(mode + " is no mode of " + type);
      }
    }
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("found confidence " + confidence + ", expected 0 to 1");
    }
    if (!CAMEO.matcher(cameo).matches()) {
      throw new IllegalArgumentException("found CAMEO \"" + cameo + "\", expected 2 to 4 digits");
    }
  }

  /** The span of the trigger. */
  public Span trigger() {
    return evidence.get(0);
  }
}
