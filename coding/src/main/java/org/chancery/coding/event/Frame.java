package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Entry;

/**
 * A class of predicates with its roles: one entry of {@code frames.lex}, ready for use.
 *
 * @param conditions all of which must hold
 * @param meaning what it codes by itself; for a shift, what it codes where its content is no event
 * @param shift what it does to its content
 * @param actor places of the actor, best first
 * @param recipient places of the recipient, best first; the first that holds a party counts
 * @param reciprocal whether all parties are actors
 * @param mutual whether several subjects do it with one another: "X and Y agreed"
 * @param support whether it is a light verb, coding nothing by itself
 */
record Frame(
    Entry entry,
    List<Condition> conditions,
    Optional<Meaning> meaning,
    Shift shift,
    List<Role> actor,
    List<Role> recipient,
    boolean reciprocal,
    boolean mutual,
    boolean support) {

  private static final List<Role> ACTOR = List.of(Role.of("subject"));
  private static final List<String> ANYWHERE =
      List.of("object", "indirect", "against", "on", "to", "with", "at", "from", "for", "into");

  static Frame of(Entry entry, NounClasses classes) {
    List<Condition> conditions =
        new java.util.ArrayList<>(
            entry.lines("needs").stream().map(l -> Condition.of(l, classes, false)).toList());
    entry.lines("object").forEach(l -> conditions.add(Condition.of("object " + l, classes, false)));
    entry.lines("not").forEach(l -> conditions.add(Condition.of(l, classes, true)));
    Optional<Meaning> meaning =
        entry
            .value("type")
            .map(
                t ->
                    Meaning.of(
                        t
                            + " "
                            + entry.value("mode").orElse("-")
                            + " "
                            + entry.value("cameo").orElse("")));
    Shift shift = entry.value("shift").map(s -> Shift.valueOf(s.toUpperCase())).orElse(Shift.NONE);
    List<String> recipient = entry.values("recipient");
    return new Frame(
        entry,
        List.copyOf(conditions),
        meaning,
        shift,
        entry.values("actor").isEmpty() ? ACTOR : roles(entry.values("actor")),
        roles(recipient.isEmpty() ? ANYWHERE : recipient),
        entry.value("reciprocal").isPresent(),
        entry.value("mutual").isPresent(),
        entry.id().value().startsWith("support."));
  }

  private static List<Role> roles(List<String> names) {
    return names.stream().map(Role::of).toList();
  }

  /** The words that trigger it, as the entry lists them under a key. */
  Set<String> words(String key) {
    return new java.util.LinkedHashSet<>(entry.values(key));
  }
}
