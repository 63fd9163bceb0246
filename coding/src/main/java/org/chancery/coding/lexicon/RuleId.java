package org.chancery.coding.lexicon;

/**
 * The id of a lexicon entry: dotted lower-case words, the file's subject first ({@code cue.urge}).
 */
public record RuleId(String value) implements Comparable<RuleId> {
  public RuleId {
    if (!value.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+")) {
      throw new IllegalArgumentException(
          "found rule id \"" + value + "\", expected dotted lower-case words such as cue.urge");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
