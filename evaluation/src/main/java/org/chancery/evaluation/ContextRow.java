package org.chancery.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Context;

/**
 * A passage whose contexts were coded by hand ({@code contexts.tsv}).
 *
 * @param heldOut whether it is kept from those who choose words and weights
 */
record ContextRow(String id, boolean heldOut, Set<Context> contexts, String text) {
  private static final String NONE = "none";
  private static final String FIXTURE = "contexts.tsv";

  ContextRow {
    contexts = java.util.Collections.unmodifiableSet(new TreeSet<>(contexts));
  }

  /** A line of the file: id, part, contexts with blanks between, text. */
  static ContextRow of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException(
          "found " + columns.length + " columns, expected 4: " + line);
    }
    TreeSet<Context> contexts = new TreeSet<>();
    Arrays.stream(columns[2].split(" "))
        .filter(c -> !c.equals(NONE))
        .forEach(c -> contexts.add(Context.of(c)));
    return new ContextRow(columns[0], columns[1].equals("held"), contexts, columns[3]);
  }

  static List<ContextRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(ContextRow::of).toList();
  }

  /** As the file writes them. */
  static String written(Set<Context> contexts) {
    return contexts.isEmpty()
        ? NONE
        : String.join(" ", new TreeSet<>(contexts).stream().map(Context::code).toList());
  }
}
