package org.chancery.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chancery.coding.check.EventNotation;
import org.chancery.coding.event.Candidacy;
import org.chancery.coding.event.Proposals;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.Actor;
import org.chancery.record.Event;

/**
 * An example of the lexicon: the event that it must have, or must not have. Of other events in it
 * the entry says nothing; that they are none counts little.
 */
record ExampleGold(Example example, Proposals proposals) implements EventGold {
  private static final double OTHER = 0.3;

  @Override
  public OptionalDouble event(Event event) {
    String expected = example.expected();
    boolean agrees =
        EventNotation.agrees(EventNotation.written(event, proposals.actors().all()), expected);
    if (example.counter()) {
      return agrees ? OptionalDouble.of(-1) : OptionalDouble.empty();
    }
    if (agrees || expected.equals("-")) {
      return OptionalDouble.of(agrees ? 1 : -1);
    }
    return ofType(event.type().name()) ? OptionalDouble.empty() : OptionalDouble.of(-OTHER);
  }

  private boolean ofType(String type) {
    return example.expected().split("[/ ]", 2)[0].equals(type);
  }

  /** Of several mentions that are called as the party is, the longest is it. */
  @Override
  public OptionalDouble party(Candidacy c) {
    String[] parts = example.expected().split(" ", 2);
    boolean told = !example.counter() && ofType(c.type().name()) && parts.length > 1;
    if (!told || !parts[1].contains(">")) {
      return OptionalDouble.empty(); // nobody is asked for, or all are actors
    }
    String[] sides = parts[1].split(">", 2);
    String side = sides[c.acting() ? 0 : 1];
    if (!called(c, side)) {
      return OptionalDouble.of(-1);
    }
    int longest =
        proposals.parties().stream()
            .filter(o -> called(o, side))
            .max(Comparator.comparingInt(o -> o.mention().text().length()))
            .orElse(c)
            .mention()
            .text()
            .length();
    return c.mention().text().length() == longest ? OptionalDouble.of(1) : OptionalDouble.empty();
  }

  private boolean called(Candidacy c, String side) {
    Actor actor = proposals.actors().get(c.actor());
    String name = actor.name() == null ? "" : actor.name().toLowerCase(Locale.ROOT);
    String mention = c.mention().text().toLowerCase(Locale.ROOT);
    return List.of(side.split("\\+")).stream()
        .map(n -> n.strip().toLowerCase(Locale.ROOT))
        .filter(n -> !n.isEmpty())
        .anyMatch(n -> mention.contains(n) || name.contains(n));
  }
}
