package org.chancery.coding.actor;

import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.ParagraphKind;

/** Phrases that look like actors and are none. */
final class NoActor {
  private static final Set<String> BEFORE_CREDIT = Set.of("(", "/");

  /** Bodies that without an article are none: "took office", "in court", "on television". */
  private static final Set<String> IDIOMS =
      Set.of(
          "office",
          "court",
          "school",
          "university",
          "college",
          "church",
          "hospital",
          "business",
          "television",
          "radio",
          "press",
          "party",
          "bank",
          "union",
          "plant",
          "shop");

  private NoActor() {}

  /** Whether a phrase names nobody, in a paragraph of this kind. */
  static boolean is(Phrase p, ParagraphKind kind) {
    return kind == ParagraphKind.CAPTION && isCredit(p)
        || kind != ParagraphKind.TITLE && bareWord(p)
        || predicate(p)
        || Likeness.is(p);
  }

  /**
   * A single word without article in running text is a verb or a topic: "will chair the summit".
   */
  private static boolean bareWord(Phrase p) {
    RoleTerm role = p.role();
    return role != null
        && p.type == Type.ROLE
        && (role.kind() == RoleKind.PERSON || IDIOMS.contains(role.words()))
        && !p.plural
        && p.start == p.last
        && p.same == null
        && p.sentence.size() > 4
        && Character.isLowerCase(p.sentence.token(p.core).text().charAt(0));
  }

  /** The agency and photographer under a picture: "(Xinhua/Li Na)". */
  private static boolean isCredit(Phrase p) {
    return p.start > 0 && BEFORE_CREDIT.contains(p.sentence.token(p.start - 1).text());
  }

  /** "X is a great nation", "as a regional body": says what somebody is, and is nobody itself. */
  private static boolean predicate(Phrase p) {
    RoleTerm role = p.role();
    if (p.type != Type.ROLE || role == null || p.same != null) {
      return false;
    }
    String before = p.start > 0 ? p.sentence.lower(p.start - 1) : "";
    boolean as = before.equals("as");
    OptionalInt subject = p.sentence.child(p.head, "nsubj");
    boolean copula = p.sentence.child(p.head, "cop").isPresent();
    return (as || copula) && !p.definite || copula && subject.isPresent();
  }

  /**
   * The token whose predicate the phrase is: X in "X is the leader of Y". Nouns that WordNet alone
   * knows tell little of X there: "X has long been an advocate of Y".
   */
  static OptionalInt subjectOf(Phrase p) {
    RoleTerm role = p.role();
    if (role != null && role.derived()) {
      return OptionalInt.empty();
    }
    boolean copula = p.sentence.child(p.head, "cop").isPresent();
    return copula ? p.sentence.child(p.head, "nsubj") : OptionalInt.empty();
  }
}
