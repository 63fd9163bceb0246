package org.chancery.coding.lexicon;

import java.util.regex.Pattern;

/**
 * The id of a lexicon entry: dotted lower-case words, the file's subject first ({@code cue.urge}).
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "found rule id \"" + value + "\", expected dotted lower-case words such as cue.urge");
    }
  }

  /** Whether it is that of a row of an office file. */
  public boolean ofOfficeFile() {
    return value.startsWith("office.");
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
