package org.chancery.language;

/**
 * A token with all that language analysis says of it.
 *
 * @param index place in its sentence, from 0
 * @param start first UTF-16 unit in the report's text
 * @param end one past the last
 * @param text the characters of the report between the two
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param head index of the governing token, -1 for the root
 * @param relation Universal Dependencies relation to the head, {@code root} for the root
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {

  /** Whether the tag is one of a verb, modal verbs left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the tag is one of a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is one of a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it has neither letter nor digit. */
  public boolean isPunctuation() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token stands in relation {@code name} to its head, subtypes included. */
  public boolean is(String name) {
    int end = name.length();
    return relation.length() > end
        ? relation.charAt(end) == ':' && relation.startsWith(name)
        : relation.equals(name);
  }
}
