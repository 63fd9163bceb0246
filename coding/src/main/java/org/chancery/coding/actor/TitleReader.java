package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads the titles and role words of a phrase, each with what qualifies it. */
final class TitleReader {
  private final Phrase phrase;
  private final Sentence sentence;
  private final List<Match> matches;

  TitleReader(Phrase phrase, List<Match> matches) {
    this.phrase = phrase;
    this.sentence = phrase.sentence;
    this.matches = matches;
  }

  /** Every role word up to {@code last} becomes a title with what stands before it. */
  void read(int last) {
    int from = phrase.first;
    List<Match> modifiers = new ArrayList<>();
    Match state = null;
    Match body = null;
    for (Match m : matches) {
      if (m.last() > last) {
        break;
      }
      if (m.term() instanceof StateTerm) {
        state = m;
      } else if (m.term() instanceof BodyTerm) {
        body = m;
      } else if (m.term() instanceof RoleTerm r) {
        boolean person = r.kind() == RoleKind.PERSON;
        boolean office = r.kind() == RoleKind.ORG; // "Ministry" in "Ministry of Mines"
        boolean ends =
            m.last() == last ? person || office || last == phrase.core : r.title() && person;
        if (ends && !modifierOnly(m, last)) {
          phrase.titles.add(title(from, m, r, state, body, modifiers));
          if (phrase.gender == Gender.UNKNOWN) {
            phrase.gender = r.gender();
          }
          from = m.last() + 1;
          body = null;
          modifiers = new ArrayList<>();
        } else {
          modifiers.add(m);
        }
      }
    }
  }

  /** Whether a role word only qualifies the next: "president" in "the president's office". */
  private boolean modifierOnly(Match m, int last) {
    if (m.last() == last || m.last() + 1 > phrase.core) {
      return false;
    }
    Token next = sentence.token(m.last() + 1);
    if (next.tag().equals("IN")) {
      return false;
    }
    return !next.isProperNoun() || !sentence.token(m.last()).isProperNoun();
  }

  private Title title(
      int from,
      Match m,
      RoleTerm term,
      @Nullable Match state,
      @Nullable Match body,
      List<Match> modifiers) {
    boolean acting = false;
    boolean former = false;
    boolean deputy = false;
    boolean incoming = false;
    int first = m.first();
    for (int i = from; i < m.first(); i++) {
      String word = sentence.lower(i);
      acting |= Words.ACTING.contains(word);
      former |= Words.FORMER.contains(word);
      deputy |= Words.DEPUTY.contains(word);
      incoming |= Words.INCOMING.contains(word);
    }
    while (first > from && titleWord(first - 1)) {
      first--;
    }
    return new Title(
        first,
        m.last(),
        term,
        state,
        body,
        List.copyOf(modifiers),
        acting,
        former,
        deputy,
        incoming);
  }

  /** Whether the word is part of the title as written: "Trade" in "Trade Minister". */
  private boolean titleWord(int i) {
    Token token = sentence.token(i);
    String word = sentence.lower(i);
    for (Match m : matches) {
      if (m.covers(i)) {
        return m.term() instanceof RoleTerm;
      }
    }
    return !Words.FORMER.contains(word)
        && !Words.REVERENCE.contains(word)
        && !Words.ACTING.contains(word)
        && !Words.INCOMING.contains(word)
        && (token.isNoun() || token.tag().equals("JJ") || token.text().equals("-"));
  }
}
