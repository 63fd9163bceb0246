package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Reads each plain noun phrase of a sentence: what it names, and what qualifies it. */
final class PhraseReader {
  private static final Set<String> OF_BODIES = Set.of("executive", "private", "first", "recording");

  private final Gazetteer gazetteer;

  PhraseReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The phrases of a sentence, left to right. */
  List<Phrase> read(Sentence sentence) {
    List<Match> matches = gazetteer.matches(sentence);
    matches.removeIf(m -> !stands(sentence, m));
    matches.replaceAll(m -> beforeName(sentence, m, List.copyOf(matches)));
    boolean[] quoted = quoted(sentence);
    List<Phrase> out = new ArrayList<>();
    for (int[] chunk : Chunker.chunks(sentence, matches)) {
      Phrase phrase = new Phrase(sentence, chunk[0], chunk[1]);
      phrase.quoted = quoted[chunk[0]];
      new Reading(phrase, matches).read();
      out.add(phrase);
    }
    return out;
  }

  /**
   * "Representative Jane Holt" sits in Congress and "Secretary Jane Holt" in a cabinet; before
   * other words, and after those that say whose he is, the word is open.
   */
  private Match beforeName(Sentence sentence, Match m, List<Match> all) {
    String words = m.term() instanceof RoleTerm r ? r.words() : "";
    boolean secretary = words.equals("secretary");
    boolean open = secretary || words.equals("representative");
    int before = m.first() - 1;
    boolean qualified =
        open
            && before >= 0
            && (secretary ? office(sentence, before, all) : nominal(sentence, before));
    boolean named =
        open
            && !qualified
            && sentence.token(m.last()).isProperNoun()
            && neighbour(sentence, afterHonorifics(sentence, m.last() + 1), "PERSON");
    RoleTerm term = named ? gazetteer.office(secretary ? "cabinet member" : "rep.") : null;
    return term == null ? m : new Match(m.first(), m.last(), term.with(words, null));
  }

  private static int afterHonorifics(Sentence sentence, int i) {
    boolean skip = i < sentence.size() && Words.HONORIFIC.contains(sentence.lower(i));
    return skip ? i + 1 : i;
  }

  /** "Executive Secretary", "Union Secretary": of a body. */
  private static boolean office(Sentence sentence, int i, List<Match> all) {
    boolean body =
        all.stream()
            .anyMatch(m -> m.last() == i && (m.term() instanceof BodyTerm || isBody(m.term())));
    return body || OF_BODIES.contains(sentence.lower(i));
  }

  private static boolean isBody(Term term) {
    return term instanceof RoleTerm r && r.kind() == RoleKind.ORG;
  }

  private static boolean nominal(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun() || token.tag().equals("POS") || token.tag().startsWith("JJ");
  }

  private static boolean[] quoted(Sentence sentence) {
    boolean[] out = new boolean[sentence.size()];
    boolean open = false;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      boolean straight = text.equals("\"");
      if (text.equals("“") || text.equals("``") || (straight && !open)) {
        open = true;
      } else if (text.equals("”") || text.equals("''") || straight) {
        open = false;
      }
      out[token.index()] = open;
    }
    return out;
  }

  /** Whether the words are used as the lexicon means them, not as a verb or part of a name. */
  private static boolean stands(Sentence sentence, Match match) {
    Token last = sentence.token(match.last());
    Token first = sentence.token(match.first());
    boolean inName =
        first.entity().equals("PERSON")
            && last.entity().equals("PERSON")
            && (neighbour(sentence, match.first() - 1, "PERSON")
                || neighbour(sentence, match.last() + 1, "PERSON")
                    && !(match.term() instanceof RoleTerm));
    if (inName) {
      return false;
    }
    if (match.term() instanceof RoleTerm role) {
      boolean adjective = last.tag().startsWith("JJ") || last.tag().equals("VBN");
      return last.isNoun() && !(role.derived() && former(sentence, match.first()))
          || adjective && !qualifies(sentence, last, role);
    }
    return !last.isVerb() || Character.isUpperCase(last.text().charAt(0));
  }

  /** "A retired heart surgeon": of nouns that WordNet alone knows, who was one is none. */
  private static boolean former(Sentence sentence, int first) {
    int i = first - 1;
    while (i >= 0 && (sentence.token(i).isNoun() || sentence.token(i).tag().startsWith("JJ"))) {
      if (Words.FORMER.contains(sentence.lower(i))) {
        return true;
      }
      i--;
    }
    return i >= 0 && Words.FORMER.contains(sentence.lower(i));
  }

  /** "Local officials", "wounded soldiers": the adjective is no role of its own. */
  private static boolean qualifies(Sentence sentence, Token adjective, RoleTerm role) {
    int next = adjective.index() + 1;
    return role.kind() == RoleKind.PERSON
        && next < sentence.size()
        && sentence.token(next).isNoun();
  }

  private static boolean neighbour(Sentence sentence, int i, String entity) {
    return i >= 0 && i < sentence.size() && sentence.token(i).entity().equals(entity);
  }
}
