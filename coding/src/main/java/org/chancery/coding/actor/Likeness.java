package org.chancery.coding.actor;

import java.util.Set;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Nouns that WordNet alone knows, where they only say what somebody is or is like. Such uses are
 * frequent with them, and those nouns have not been looked at one by one.
 */
final class Likeness {
  private static final Set<String> LIKE = Set.of("like", "unlike", "not");
  private static final Set<String> BEING = Set.of("be", "become", "remain");
  private static final Set<String> ACTING =
      Set.of("nsubj", "nsubj:pass", "csubj", "obj", "iobj", "dobj", "nsubjpass");

  private Likeness() {}

  /** Whether the phrase is no actor: "a new dad" in "he's a new dad". */
  static boolean is(Phrase p) {
    RoleTerm role = p.role();
    if (p.type != Type.ROLE || role == null || !role.derived()) {
      return false;
    }
    return said(p) || role.kind() == RoleKind.PERSON && anyone(p);
  }

  /** "She has been an advocate", "feels like a bad employee and a bad mom". */
  private static boolean said(Phrase p) {
    Sentence sentence = p.sentence;
    if (p.start > 0 && likens(sentence, p.start - 1)) {
      return true;
    }
    int at = p.head;
    for (int i = 0; i < 5 && joined(sentence.token(at)); i++) {
      at = sentence.token(at).head();
    }
    if (sentence.child(at, "cop").isPresent()) {
      return true;
    }
    int mark = sentence.child(at, "case").orElse(-1);
    return at != p.head && mark >= 0 && (likens(sentence, mark) || as(sentence, mark, p));
  }

  private static boolean as(Sentence sentence, int mark, Phrase p) {
    return !p.definite && sentence.lower(mark).equals("as");
  }

  private static boolean joined(Token token) {
    return token.head() >= 0 && (token.is("conj") || token.is("appos"));
  }

  private static boolean likens(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String word = sentence.lower(i);
    boolean is = token.is("dep") && (word.equals("'s") || word.equals("’s"));
    return is || LIKE.contains(word) || BEING.contains(token.lemma());
  }

  /**
   * One of a kind, of whom nothing is said: "the voice of a radio announcer". Who does something,
   * or has something done to him, is somebody: "a plaintiff testified".
   */
  private static boolean anyone(Phrase p) {
    boolean known =
        p.definite || p.demonstrative || p.possessor != null || p.pronoun >= 0 || p.same != null;
    Token head = p.sentence.token(p.head);
    boolean acting = ACTING.stream().anyMatch(head::is);
    boolean agent =
        p.sentence.child(p.head, "case").stream().anyMatch(i -> p.sentence.lower(i).equals("by"));
    return !p.plural && !known && !acting && !agent;
  }
}
