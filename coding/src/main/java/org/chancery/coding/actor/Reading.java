package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/** The reading of one phrase. */
final class Reading {
  private final Phrase phrase;
  private final Sentence sentence;
  private final List<Match> matches;
  private final NameReader names;

  Reading(Phrase phrase, List<Match> all) {
    this.phrase = phrase;
    this.sentence = phrase.sentence;
    this.matches = within(all);
    this.names = new NameReader(phrase, matches);
  }

  private List<Match> within(List<Match> all) {
    List<Match> out = new ArrayList<>();
    for (Match m : all) {
      if (phrase.first <= m.first() && m.last() <= phrase.core && !sponsor(m)) {
        out.add(m);
      }
    }
    return out;
  }

  /** "Iran-backed": not the state of what it backs. */
  private boolean sponsor(Match m) {
    return !(m.term() instanceof RoleTerm)
        && m.last() + 1 < phrase.core
        && Words.sponsors(sentence, m.last());
  }

  void read() {
    for (Match m : matches) {
      if (m.term() instanceof StateTerm s) {
        phrase.states.add(s);
      }
    }
    phrase.head = treeHead();
    Token last = sentence.token(phrase.core);
    if (last.tag().equals("PRP")) {
      phrase.type = Type.PRONOUN;
      return;
    }
    if (ship()) {
      return;
    }
    determiners();
    Match whole = institution();
    Match end = whole != null ? whole : ending();
    if (end != null && nationalityAlone(end)) {
      phrase.type = Type.NATIONALITY;
      phrase.state = end;
    } else if (end != null && !(end.term() instanceof RoleTerm r && namedBody(r))) {
      byTerm(end);
      if (whole != null && phrase.state == null) {
        phrase.state = ofState();
      }
    } else {
      names.read();
    }
    number();
  }

  /** "HMS Queen Mary": a ship, whoever it is named after. */
  private boolean ship() {
    if (matches.stream().anyMatch(m -> !(m.term() instanceof RoleTerm))) {
      return false; // "HMAS Canberra" acts for Australia
    }
    for (int i = phrase.first; i < phrase.core; i++) {
      if (Words.SHIPS.contains(sentence.token(i).text()) && sentence.token(i + 1).isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /** The token that ties the phrase to the rest of the sentence; the last where several do. */
  private int treeHead() {
    int head = phrase.core;
    for (int i = phrase.core; i >= phrase.first; i--) {
      int h = sentence.token(i).head();
      boolean outside = h < phrase.first || h > phrase.core;
      if (outside && (sentence.token(i).isNoun() || head == phrase.core)) {
        return i;
      }
    }
    return head;
  }

  private void determiners() {
    for (int i = phrase.first; i <= phrase.core; i++) {
      Token token = sentence.token(i);
      String word = sentence.lower(i);
      switch (token.tag()) {
        case "PRP$" -> {
          phrase.pronoun = reverence(i + 1) ? -1 : i;
          phrase.definite = true;
        }
        case "DT", "PDT", "WDT" -> {
          phrase.definite |= word.equals("the") || word.equals("both");
          phrase.demonstrative |= Words.DEMONSTRATIVE.contains(word);
          phrase.indefinite |= word.equals("a") || word.equals("an") || word.equals("another");
        }
        case "CD" -> phrase.quantified = true;
        default -> {
          phrase.former |= Words.FORMER.contains(word);
        }
      }
    }
  }

  private boolean reverence(int i) {
    return i <= phrase.core && Words.REVERENCE.contains(sentence.lower(i));
  }

  /** "Ministry" in "Ministry of Mines": what stands before "of" is what the phrase names. */
  private @Nullable Match institution() {
    for (Match m : matches) {
      int of = m.last() + 1;
      boolean body = m.term() instanceof RoleTerm r && r.kind() == RoleKind.ORG;
      if (body && of < phrase.core && sentence.lower(of).equals("of")) {
        return m;
      }
    }
    return null;
  }

  /** The state in "Ministry of Foreign Affairs of Peru", where all of it is one name. */
  private @Nullable Match ofState() {
    Match end = ending();
    if (end == null || !(end.term() instanceof StateTerm)) {
      return null;
    }
    return sentence.lower(end.first() - 1).equals("of") ? end : null;
  }

  /** The lexicon's phrase that the noun phrase ends in. */
  private @Nullable Match ending() {
    for (Match m : matches) {
      if (m.last() == phrase.core) {
        return m;
      }
    }
    return null;
  }

  private boolean nationalityAlone(Match end) {
    Token last = sentence.token(end.last());
    return end.term() instanceof StateTerm s
        && (s.use() == StateUse.ADJECTIVE || s.use() == StateUse.PEOPLE)
        && (last.tag().equals("JJ") || last.tag().equals("NNP"))
        && !phrase.definite
        && !phrase.indefinite
        && end.first() == phrase.first
        && !s.name().equals(last.text());
  }

  /** Whether a role word ends a proper name: "Agency" in "Kestrel Relief Agency". */
  private boolean namedBody(RoleTerm role) {
    return role.kind() == RoleKind.ORG
        && sentence.token(phrase.core).isProperNoun()
        && phrase.core > phrase.first
        && names.start(phrase.core) < phrase.core
        && unmatched(names.start(phrase.core));
  }

  private boolean unmatched(int i) {
    for (Match m : matches) {
      if (m.covers(i)) {
        return false;
      }
    }
    return true;
  }

  private void byTerm(Match end) {
    phrase.match = end;
    Term term = end.term();
    if (term instanceof StateTerm s) {
      boolean people = s.use() == StateUse.PEOPLE || s.use() == StateUse.ADJECTIVE;
      phrase.type = people ? Type.PEOPLE : Type.STATE;
      phrase.state = end;
    } else if (term instanceof BodyTerm) {
      phrase.type = Type.BODY;
      phrase.body = end;
      phrase.state = names.lastBefore(end.first(), StateTerm.class);
    } else if (term instanceof RoleTerm r) {
      phrase.type = Type.ROLE;
      phrase.gender = r.gender();
      new TitleReader(phrase, matches).read(end.last());
      phrase.state = names.lastBefore(end.first(), StateTerm.class);
      phrase.body = names.lastBefore(end.first(), BodyTerm.class);
    }
  }

  /** The token that shows the number: "House" in "House of Representatives". */
  private int numbered(@Nullable RoleTerm role) {
    Match match = phrase.match;
    if (role != null && match != null && match.last() == phrase.core) {
      for (int i = match.first() + 1; i < match.last(); i++) {
        if (sentence.token(i).tag().equals("IN")) {
          return i - 1;
        }
      }
    }
    return phrase.core;
  }

  private void number() {
    RoleTerm role = phrase.role();
    Token last = sentence.token(numbered(role));
    phrase.plural = last.tag().equals("NNS") || last.tag().equals("NNPS");
    if (role != null && role.kind() == RoleKind.PERSON) {
      boolean adjective = last.tag().startsWith("JJ") || last.tag().startsWith("VB");
      boolean one = role.words().contains(" ") || role.words().contains("-"); // "secretary-general"
      boolean nominal = adjective && !one;
      phrase.plural |= nominal || Words.PLURAL_WORDS.contains(role.words());
    }
    if (phrase.type == Type.PEOPLE) {
      phrase.plural = phrase.plural || !phrase.indefinite && !last.text().equals(last.lemma());
    }
  }
}
