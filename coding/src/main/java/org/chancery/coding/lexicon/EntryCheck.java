package org.chancery.coding.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks at one entry and collects what is wrong with it, each with the line where it stands: {@code
 * file:line: found X, expected Y}.
 */
public final class EntryCheck {
  private final Entry entry;
  private final List<String> errors;

  /**
   * @param errors receives the errors
   */
  public EntryCheck(Entry entry, List<String> errors) {
    this.entry = entry;
    this.errors = errors;
  }

  /** Every key must be one of these. */
  public void keys(Set<String> known) {
    for (String key : entry.fields().keySet()) {
      if (!known.contains(key)) {
        error(key, 0, "key " + key, "one of " + new TreeSet<>(known));
      }
    }
  }

  /** One of these keys must be there. */
  public void oneOf(List<String> keys) {
    if (keys.stream().allMatch(k -> entry.lines(k).isEmpty())) {
      errors.add(
          entry.location() + ": found no " + String.join(", no ", keys) + ", expected one of them");
    }
  }

  /**
   * Reads every line of a key.
   *
   * @param reader refuses by an {@link IllegalArgumentException} that says what it found and
   *     expected
   */
  public void lines(String key, Consumer<String> reader) {
    List<String> lines = entry.lines(key);
    for (int i = 0; i < lines.size(); i++) {
      read(key, i, lines.get(i), reader);
    }
  }

  /** Reads every value of a key's lines, split at commas. */
  public void values(String key, Consumer<String> reader) {
    List<String> lines = entry.lines(key);
    for (int i = 0; i < lines.size(); i++) {
      for (String value : lines.get(i).split(",")) {
        if (!value.isBlank()) {
          read(key, i, value.strip(), reader);
        }
      }
    }
  }

  private void read(String key, int n, String value, Consumer<String> reader) {
    try {
      reader.accept(value);
    } catch (IllegalArgumentException e) {
      errors.add(entry.location(key, n) + ": " + e.getMessage());
    }
  }

  /** Something is wrong with the n-th line of a key. */
  public void error(String key, int n, String found, String expected) {
    errors.add(entry.location(key, n) + ": found " + found + ", expected " + expected);
  }
}
