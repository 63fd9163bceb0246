package org.chancery.coding.statement;

/**
 * A way in which a cue takes its content.
 *
 * @param preposition for {@link Kind#PREPOSITION}, else empty
 */
record Take(Kind kind, String preposition) {
  enum Kind {
    /** A clause, before or after, quoted or not. */
    CLAUSE,
    /** An infinitive with "to". */
    TO,
    /** A gerund. */
    ING,
    /** The direct object; the grammatical subject of a passive. */
    OBJECT,
    /** The direct object and what it is said to be: "called it a success". */
    OBJECT_AS,
    /** A phrase behind a preposition. */
    PREPOSITION
  }

  static Take of(String word) {
    return switch (word) {
      case "clause" -> new Take(Kind.CLAUSE, "");
      case "to-do" -> new Take(Kind.TO, "");
      case "doing" -> new Take(Kind.ING, "");
      case "object" -> new Take(Kind.OBJECT, "");
      case "object-as" -> new Take(Kind.OBJECT_AS, "");
      default -> new Take(Kind.PREPOSITION, word);
    };
  }
}
