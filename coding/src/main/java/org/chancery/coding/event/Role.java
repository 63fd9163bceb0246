package org.chancery.coding.event;

import java.util.Locale;

/**
 * Where in the grammar a party of a frame stands.
 *
 * @param preposition of an oblique, empty for all other kinds
 */
record Role(Kind kind, String preposition) {

  /** Kinds of places. */
  enum Kind {
    /**
     * The deep subject; for a noun, the subject of its light verb, its possessor or "by" phrase.
     */
    SUBJECT,
    /** The deep object, or the object of a noun ("the arrest of X"). */
    OBJECT,
    /** The indirect object. */
    INDIRECT,
    /** A phrase with a preposition, of the predicate, its light verb or its object. */
    OBLIQUE,
    /** The owner of the object: "lifted Iran's sanctions". */
    OWNER,
    /** An adjective, compound or adverb on the predicate, for conditions alone. */
    MODIFIER,
    /** The preposition of the trigger itself ("on strike"), for conditions alone. */
    CASE,
    /** Who does it beside the first subject ("Peru <em>and Chile</em>"), for conditions alone. */
    PARTNER,
    /** What the predicate makes of its object ("held responsible"), for conditions alone. */
    COMPLEMENT,
    /** Who tells the clause: "<em>X</em> said". */
    TELLER,
    /** The subject of the clause that the predicate takes: "demanded that X leave". */
    CONTENT_SUBJECT,
    /** Whoever is done to in that clause or noun: "agreed to help X". */
    CONTENT_RECIPIENT,
    /** An infinitive ("told her to go"), for conditions alone. */
    INFINITIVE,
    /** The subject of the clause around a noun: "<em>She</em> came at the invitation of …". */
    AROUND,
    /** Any other party that the predicate governs. */
    ANY
  }

  /**
   * Reads {@code subject}, {@code object}, {@code any}, … or a preposition, {@code out-of} for one
   * of two words.
   */
  static Role of(String text) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.OBLIQUE && kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return new Role(kind, "");
      }
    }
    return switch (text) {
      case "content-subject" -> new Role(Kind.CONTENT_SUBJECT, "");
      case "content" -> new Role(Kind.CONTENT_RECIPIENT, "");
      default -> new Role(Kind.OBLIQUE, text.replace('-', ' '));
    };
  }
}
