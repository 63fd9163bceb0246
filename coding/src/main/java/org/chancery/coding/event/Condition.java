package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What must stand, or must not, in a role for a frame to match.
 *
 * @param words lemmas, one of which must head the role; empty where anything will do
 * @param forbidden whether the frame must not match where the condition holds
 */
record Condition(Role role, Set<String> words, boolean forbidden) {
  Condition {
    words = Set.copyOf(words);
  }

  /** How much the condition narrows a frame: named words more than mere presence. */
  int weight() {
    if (forbidden) {
      return 0;
    }
    boolean other = role.kind() == Role.Kind.CONTENT_SUBJECT;
    return words.isEmpty() && !other ? 1 : 3;
  }

  /** Reads {@code for @talks, ceasefire} or {@code object} (anything). */
  static Condition of(String line, NounClasses classes, boolean forbidden) {
    List<String> parts = new ArrayList<>(Arrays.asList(line.strip().split("\\s+", 2)));
    List<String> words =
        parts.size() < 2
            ? List.of()
            : Arrays.stream(parts.get(1).split(",")).map(String::strip).toList();
    return new Condition(Role.of(parts.get(0)), classes.expand(words), forbidden);
  }
}
