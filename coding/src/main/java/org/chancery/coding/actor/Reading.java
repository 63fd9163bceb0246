package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
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

  Reading(Phrase phrase, List<Match> all) {
    this.phrase = phrase;
    this.sentence = phrase.sentence;
    this.matches = within(all);
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
      byName();
    }
    number();
  }

  /** "HMS Queen Mary": a ship, whoever it is named after. */
  private boolean ship() {
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
        && nameStart(phrase.core) < phrase.core
        && unmatched(nameStart(phrase.core));
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
      phrase.state = lastBefore(end.first(), StateTerm.class);
    } else if (term instanceof RoleTerm r) {
      phrase.type = Type.ROLE;
      phrase.gender = r.gender();
      new TitleReader(phrase, matches).read(end.last());
      phrase.state = lastBefore(end.first(), StateTerm.class);
      phrase.body = lastBefore(end.first(), BodyTerm.class);
    }
  }

  private @Nullable Match lastBefore(int token, Class<? extends Term> kind) {
    Match found = null;
    for (Match m : matches) {
      if (m.last() < token && kind.isInstance(m.term())) {
        found = m;
      }
    }
    return found;
  }

  private void byName() {
    int start = nameStart(phrase.core);
    if (start > phrase.core) {
      phrase.state = lastBefore(phrase.core + 1, StateTerm.class);
      phrase.body = lastBefore(phrase.core + 1, BodyTerm.class);
      return;
    }
    new TitleReader(phrase, matches).read(start - 1);
    start = honorific(start);
    if (start > phrase.core) {
      return;
    }
    phrase.nameFirst = start;
    phrase.nameLast = phrase.core;
    phrase.state = lastBefore(start, StateTerm.class);
    phrase.body = lastBefore(start, BodyTerm.class);
    phrase.type = nameType(start);
  }

  private Type nameType(int start) {
    Match inside = null;
    for (Match m : matches) {
      if (m.first() >= start && m.term() instanceof RoleTerm r && r.kind() == RoleKind.ORG) {
        inside = m;
      }
    }
    boolean person = entities("PERSON", start) > 0;
    if (titled(start) || phrase.gender != Gender.UNKNOWN || (person && inside == null)) {
      return Type.PERSON;
    }
    String last = sentence.lower(phrase.core);
    if (Words.OCCASIONS.contains(last)) {
      return Type.OTHER;
    }
    if (inside != null || entities("ORGANIZATION", start) > 0) {
      phrase.match = inside;
      return Type.BODY;
    }
    return entities("LOCATION", start) > 0 ? Type.OTHER : Type.NAME;
  }

  /** Whether a title stands right before the name. */
  private boolean titled(int start) {
    for (Phrase.Title t : phrase.titles) {
      if (t.term().title() && t.last() == before(start)) {
        return true;
      }
    }
    return false;
  }

  /** The token before the name, honorifics skipped. */
  private int before(int start) {
    int i = start - 1;
    while (i > phrase.first && isHonorific(i)) {
      i--;
    }
    return i;
  }

  private int entities(String entity, int start) {
    int n = 0;
    for (int i = start; i <= phrase.core; i++) {
      n += sentence.token(i).entity().equals(entity) ? 1 : 0;
    }
    return n;
  }

  private boolean isHonorific(int i) {
    String word = sentence.lower(i);
    return Words.MALE.contains(word)
        || Words.FEMALE.contains(word)
        || Words.HONORIFIC.contains(word);
  }

  /** Skips honorifics, which tell the gender, and returns where the name itself begins. */
  private int honorific(int start) {
    int i = start;
    while (i <= phrase.core && isHonorific(i)) {
      String word = sentence.lower(i);
      phrase.gender =
          Words.MALE.contains(word)
              ? Gender.MALE
              : Words.FEMALE.contains(word) ? Gender.FEMALE : phrase.gender;
      i++;
    }
    return i;
  }

  /** First token of the run of name words that ends at {@code end}; {@code end + 1} if none. */
  private int nameStart(int end) {
    int i = end;
    String entity = sentence.token(end).entity();
    while (i >= phrase.first && nameWord(i, entity)) {
      i--;
    }
    int start = i + 1;
    while (start <= end && !Character.isUpperCase(sentence.token(start).text().codePointAt(0))) {
      start++;
    }
    return start;
  }

  private boolean nameWord(int i, String entity) {
    Token token = sentence.token(i);
    boolean sameEntity = !entity.equals("O") && token.entity().equals(entity);
    if (entity.equals("PERSON") && !sameEntity && !token.entity().equals("O")) {
      return false;
    }
    for (Match m : matches) {
      if (m.covers(i)) {
        boolean inner = m.term() instanceof RoleTerm r && r.kind() == RoleKind.ORG;
        return (sameEntity && entity.equals("ORGANIZATION")) || (inner && token.isProperNoun());
      }
    }
    if (token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD")) {
      return false;
    }
    if (Words.FORMER.contains(sentence.lower(i))) {
      return false;
    }
    return sameEntity
        || Chunker.hyphenated(sentence, i)
        || token.isProperNoun()
        || (Character.isUpperCase(token.text().codePointAt(0))
            && i > 0
            && !token.tag().equals("JJ"))
        || (i > phrase.first && !token.isNoun() && !token.tag().startsWith("JJ"));
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
      boolean nominal = adjective && !role.words().contains(" ");
      phrase.plural |= nominal || Words.PLURAL_WORDS.contains(role.words());
    }
    if (phrase.type == Type.PEOPLE) {
      phrase.plural = phrase.plural || !phrase.indefinite && !last.text().equals(last.lemma());
    }
  }
}
