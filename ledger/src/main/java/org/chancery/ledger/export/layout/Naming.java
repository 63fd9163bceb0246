package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** What an actor is called. */
final class Naming {
  private Naming() {}

  /**
   * The name, or of the unnamed the first words that describe it; {@code null} for a mere "they".
   */
  static @Nullable String name(@Nullable Actor actor) {
    if (actor == null) {
      return null;
    }
    return Stream.concat(
            Stream.ofNullable(actor.name()),
            actor.mentions().stream()
                .filter(m -> m.kind() != MentionKind.PRONOUN)
                .map(Mention::text))
        .findFirst()
        .orElse(null);
  }

  /**
   * The words for the actor among these, the evidence of an event; else those of its first mention.
   */
  static String words(Actor actor, List<Span> evidence) {
    return actor.mentions().stream()
        .filter(m -> evidence.stream().anyMatch(e -> e.overlaps(m.span())))
        .findFirst()
        .orElse(actor.mentions().get(0))
        .text();
  }
}
