package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.coding.event.Candidacy;
import org.chancery.coding.event.Proposals;
import org.chancery.record.Actor;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.Offsets;
import org.chancery.record.Span;

/** A report that is annotated in full: what is not there is no event. */
record ReportGold(JsonNode gold, Offsets offsets, Proposals proposals) implements EventGold {
  /**
   * How far before a gold event's words its trigger may stand, as {@code score/records.py} has it.
   */
  private static final int BEFORE = 60;

  /** How far behind their end. */
  private static final int BEHIND = 20;

  /** Names shorter than this are not looked for inside others. */
  private static final int SHORT = 3;

  @Override
  public OptionalDouble event(Event event) {
    return OptionalDouble.of(at(event.trigger(), event.type()).isPresent() ? 1 : -1);
  }

  private Optional<JsonNode> at(Span trigger, EventType type) {
    int start = offsets.toCodePoint(trigger.start());
    for (JsonNode g : gold.path("events")) {
      int at = g.path("at").asInt();
      int last = at + g.path("quote").asText().length() + BEHIND;
      if (at - BEFORE <= start && start <= last && g.path("type").asText().equals(type.name())) {
        return Optional.of(g);
      }
    }
    return Optional.empty();
  }

  @Override
  public OptionalDouble party(Candidacy c) {
    Optional<JsonNode> event = at(c.trigger(), c.type());
    if (event.isEmpty()) {
      return OptionalDouble.empty();
    }
    JsonNode actors = event.get().path("actors");
    JsonNode recipients = event.get().path("recipients");
    if (named(c.actor(), c.acting() ? actors : recipients)) {
      return OptionalDouble.of(1);
    }
    // of what is reciprocal all are actors there, and stand in either part here
    boolean reciprocal = recipients.isEmpty() && !c.acting() && named(c.actor(), actors);
    return reciprocal ? OptionalDouble.empty() : OptionalDouble.of(-1);
  }

  private boolean named(ActorId id, JsonNode names) {
    for (ActorId member : proposals.actors().members(id)) {
      for (JsonNode name : names) {
        if (called(proposals.actors().get(member), name.asText().toLowerCase())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean called(Actor actor, String name) {
    for (Mention m : actor.mentions()) {
      String own = m.text().toLowerCase();
      if (own.contains(name) || own.length() > SHORT && name.contains(own)) {
        return true;
      }
    }
    return actor.name() != null && actor.name().toLowerCase().contains(name);
  }
}
