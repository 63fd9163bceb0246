package org.chancery.coding.actor;

import java.util.List;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads the name that a phrase ends in: where it begins, what stands before it, whose it is. */
final class NameReader {
  private final Phrase phrase;
  private final Sentence sentence;
  private final List<Match> matches;

  NameReader(Phrase phrase, List<Match> matches) {
    this.phrase = phrase;
    this.sentence = phrase.sentence;
    this.matches = matches;
  }

  /** Names end in no word of the lexicon, or in one that is part of them. */
  void read() {
    int start = start(phrase.core);
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
    String before = phrase.core > 0 ? sentence.lower(phrase.core - 1) : "";
    if (Words.occasion(before, last)) {
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
  int start(int end) {
    int i = end;
    String entity = sentence.token(end).entity();
    while (i >= phrase.first && nameWord(i, entity) && !(end - i > 1 && ofTitle(i, entity))) {
      i--;
    }
    int start = i + 1;
    while (start <= end && !Character.isUpperCase(sentence.token(start).text().codePointAt(0))) {
      start++;
    }
    return start;
  }

  /**
   * "Director of Public <em>Engagement</em> Ana Ruiz": a field, in front of a name of two words.
   */
  private boolean ofTitle(int i, String entity) {
    int preposition = phrase.first - 1;
    return entity.equals("PERSON")
        && sentence.token(i).entity().equals("O")
        && preposition > 0
        && PhraseLinker.OF.contains(sentence.lower(preposition))
        && sentence.token(preposition - 1).isProperNoun();
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
    boolean sponsored = i > 1 && Words.sponsors(sentence, i - 2); // "US-led"
    if (sponsored || Words.FORMER.contains(sentence.lower(i))) {
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

  /** The last of the lexicon's phrases of a kind before a token. */
  @Nullable Match lastBefore(int token, Class<? extends Term> kind) {
    Match found = null;
    for (Match m : matches) {
      if (m.last() < token && kind.isInstance(m.term())) {
        found = m;
      }
    }
    return found;
  }
}
