package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.event.Candidacy;
import org.chancery.coding.event.Proposals;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.Offsets;
import org.chancery.record.Span;

/**
 * A sentence with one pair marked. Other events of it are not marked: that they are none is a guess
 * of little weight.
 */
record PairGold(JsonNode gold, Offsets offsets, Proposals proposals) implements EventGold {
  private static final double UNMARKED = 0.1;

  private static final double OTHER = 0.5;

  /**
   * Where these data code otherwise than our codebook, by its rule and theirs: sanctions as COERCE,
   * sentences of courts as ACCUSE, attacks on computers as ASSAULT, yielding announced as AGREE.
   * The codebook stands, so they teach nothing there.
   */
  private static final Map<String, Set<String>> DISPUTED =
      Map.of(
          "SANCTION/discontinue", Set.of("COERCE"),
          "SANCTION/convict", Set.of("ACCUSE", "COERCE"),
          "COERCE/cyber", Set.of("ASSAULT"),
          "COERCE/seize", Set.of("ASSAULT"),
          "CONCEDE", Set.of("AGREE"));

  @Override
  public OptionalDouble event(Event event) {
    boolean right = right(event.type());
    if (!right && disputed(event)) {
      return OptionalDouble.empty();
    }
    if (joins(event)) {
      return OptionalDouble.of(right ? 1 : -1);
    }
    return right ? OptionalDouble.empty() : OptionalDouble.of(-UNMARKED);
  }

  private boolean disputed(Event event) {
    String theirs = gold.path("type").asText();
    Stream<String> ours =
        Stream.concat(
            Stream.of(event.type().name()),
            event.modes().stream().map(m -> event.type() + "/" + m.code()));
    return ours.anyMatch(o -> DISPUTED.getOrDefault(o, Set.of()).contains(theirs));
  }

  private boolean right(EventType type) {
    return folded(type.name()).equals(folded(gold.path("type").asText()));
  }

  /** These data do not tell apart what is yielded in words and in deed. */
  private static String folded(String type) {
    boolean yields = type.equals(EventType.CONCEDE.name()) || type.equals(EventType.RETREAT.name());
    return yields ? "YIELD" : type;
  }

  private boolean joins(Event e) {
    return touches(e.actors(), "actor")
        && touches(e.recipients().isEmpty() ? e.actors() : e.recipients(), "recipient");
  }

  private boolean touches(List<ActorId> ids, String role) {
    for (ActorId id : ids) {
      for (Mention m : proposals.actors().get(id).mentions()) {
        if (shared(m.start(), m.end(), role) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many characters a mention shares with a marked span. */
  private int shared(int start, int end, String role) {
    int from = Math.max(offsets.toCodePoint(start), gold.path(role).path("start").asInt());
    int to = Math.min(offsets.toCodePoint(end), gold.path(role).path("end").asInt());
    return Math.max(0, to - from);
  }

  private int shared(Span mention, String role) {
    return shared(mention.start(), mention.end(), role);
  }

  /**
   * The mention that fills most of the marked span is the party; smaller ones in it are not told.
   */
  @Override
  public OptionalDouble party(Candidacy c) {
    if (!right(c.type())) {
      return OptionalDouble.empty();
    }
    String role = c.acting() ? "actor" : "recipient";
    int own = shared(c.mention(), role);
    if (own == 0) {
      boolean opposite = shared(c.mention(), c.acting() ? "recipient" : "actor") > 0;
      return OptionalDouble.of(opposite ? -1 : -OTHER);
    }
    int most =
        proposals.parties().stream().mapToInt(o -> shared(o.mention(), role)).max().orElse(0);
    return own == most ? OptionalDouble.of(1) : OptionalDouble.empty();
  }
}
