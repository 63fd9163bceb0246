package org.chancery.coding.lexicon;

/**
 * The id of a lexicon entry: dotted lower-case words, the file's subject first ({@code cue.urge}).
 */
public record RuleId(String value) implements Comparable<RuleId> {
  public RuleId {
    if (!isForm(value)) {
      throw new IllegalArgumentException(
          "found rule id \"" + value + "\", expected dotted lower-case words such as cue.urge");
    }
  }

  /** Words of lower-case letters, figures and hyphens, at least two, a dot between each. */
  private static boolean isForm(String value) {
    int words = 1;
    char before = '.';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
      if (!letter && (c != '.' || before == '.')) {
        return false;
      }
      words += c == '.' ? 1 : 0;
      before = c;
    }
    return words > 1 && before != '.';
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
