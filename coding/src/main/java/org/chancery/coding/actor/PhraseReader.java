package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Title;
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

/** Reads each plain noun phrase of a sentence: what it names, and what qualifies it. */
final class PhraseReader {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "ex-", "late", "ousted", "deposed", "retired", "onetime", "erstwhile");
  private static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "provisional", "transitional");
  private static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "junior");
  private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "lord", "don", "señor");
  private static final Set<String> FEMALE =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madam", "madame");
  private static final Set<String> HONORIFIC =
      Set.of("dr", "dr.", "prof.", "rev.", "hon.", "h.e.", "excellency");
  private static final Set<String> PLURAL_WORDS =
      Set.of("staff", "personnel", "people", "public", "crew", "police", "servicemen", "gunmen");
  private static final Set<String> OCCASIONS =
      Set.of(
          "conference",
          "summit",
          "meeting",
          "games",
          "cup",
          "war",
          "agreement",
          "accord",
          "accords",
          "treaty",
          "act",
          "convention",
          "crisis",
          "protocol",
          "charter",
          "plan",
          "initiative",
          "dialogue",
          "festival",
          "forum",
          "pact",
          "declaration",
          "communique",
          "resolution",
          "talks",
          "constitution",
          "law",
          "bill",
          "day",
          "prize",
          "award",
          "channel",
          "airport",
          "sea",
          "river",
          "strait",
          "island",
          "islands",
          "province",
          "district",
          "highway",
          "road",
          "street",
          "square",
          "bridge",
          "mountain",
          "valley",
          "region",
          "peninsula");
  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  private final Gazetteer gazetteer;

  PhraseReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The phrases of a sentence, left to right. */
  List<Phrase> read(Sentence sentence) {
    List<Match> matches =
        gazetteer.matches(sentence).stream().filter(m -> stands(sentence, m)).toList();
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
    if (match.term() instanceof RoleTerm) {
      return last.isNoun() || last.tag().startsWith("JJ") || last.tag().equals("VBN");
    }
    return !last.isVerb() || Character.isUpperCase(last.text().charAt(0));
  }

  private static boolean neighbour(Sentence sentence, int i, String entity) {
    return i >= 0 && i < sentence.size() && sentence.token(i).entity().equals(entity);
  }

  /** The reading of one phrase. */
  private static final class Reading {
    private final Phrase phrase;
    private final Sentence sentence;
    private final List<Match> matches;

    Reading(Phrase phrase, List<Match> all) {
      this.phrase = phrase;
      this.sentence = phrase.sentence;
      this.matches =
          all.stream().filter(m -> phrase.first <= m.first() && m.last() <= phrase.core).toList();
    }

    void read() {
      phrase.head = treeHead();
      Token last = sentence.token(phrase.core);
      if (last.tag().equals("PRP")) {
        phrase.type = Type.PRONOUN;
        return;
      }
      determiners();
      Match end = ending();
      if (end != null && nationalityAlone(end)) {
        phrase.type = Type.NATIONALITY;
        phrase.state = end;
      } else if (end != null && !(end.term() instanceof RoleTerm r && namedBody(r))) {
        byTerm(end);
      } else {
        byName();
      }
      number();
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
        String word = token.text().toLowerCase(Locale.ROOT);
        switch (token.tag()) {
          case "PRP$" -> {
            phrase.pronoun = i;
            phrase.definite = true;
          }
          case "DT", "PDT", "WDT" -> {
            phrase.definite |= word.equals("the") || word.equals("both");
            phrase.demonstrative |= DEMONSTRATIVE.contains(word);
            phrase.indefinite |= word.equals("a") || word.equals("an") || word.equals("another");
          }
          case "CD" -> phrase.quantified = true;
          default -> {
            phrase.former |= FORMER.contains(word);
          }
        }
      }
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
      return matches.stream().noneMatch(m -> m.covers(i));
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
        titles(end.last());
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
      titles(start - 1);
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
      boolean titled =
          phrase.titles.stream().anyMatch(t -> t.term().title() && t.last() == before(start));
      boolean person = entities("PERSON", start) > 0;
      if (titled || phrase.gender != Gender.UNKNOWN || (person && inside == null)) {
        return Type.PERSON;
      }
      String last = sentence.token(phrase.core).text().toLowerCase(Locale.ROOT);
      if (OCCASIONS.contains(last)) {
        return Type.OTHER;
      }
      if (inside != null || entities("ORGANIZATION", start) > 0) {
        phrase.match = inside;
        return Type.BODY;
      }
      return entities("LOCATION", start) > 0 ? Type.OTHER : Type.NAME;
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
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      return MALE.contains(word) || FEMALE.contains(word) || HONORIFIC.contains(word);
    }

    /** Skips honorifics, which tell the gender, and returns where the name itself begins. */
    private int honorific(int start) {
      int i = start;
      while (i <= phrase.core && isHonorific(i)) {
        String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
        phrase.gender =
            MALE.contains(word)
                ? Gender.MALE
                : FEMALE.contains(word) ? Gender.FEMALE : phrase.gender;
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
      for (Match m : matches) {
        if (m.covers(i)) {
          boolean inner = m.term() instanceof RoleTerm r && r.kind() == RoleKind.ORG;
          return (sameEntity && entity.equals("ORGANIZATION")) || (inner && token.isProperNoun());
        }
      }
      if (token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD")) {
        return false;
      }
      if (FORMER.contains(token.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
      return sameEntity
          || token.isProperNoun()
          || (Character.isUpperCase(token.text().codePointAt(0))
              && i > 0
              && !token.tag().equals("JJ"))
          || (i > phrase.first && !token.isNoun() && !token.tag().startsWith("JJ"));
    }

    /** Every role word up to {@code last} becomes a title with what stands before it. */
    private void titles(int last) {
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
          boolean ends = m.last() == last || (r.title() && r.kind() == RoleKind.PERSON);
          if (ends && !modifierOnly(m, last)) {
            phrase.titles.add(title(from, m, r, state, body, modifiers));
            if (phrase.gender == Gender.UNKNOWN) {
              phrase.gender = r.gender();
            }
            from = m.last() + 1;
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
      int first = m.first();
      for (int i = from; i < m.first(); i++) {
        String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
        acting |= ACTING.contains(word);
        former |= FORMER.contains(word);
        deputy |= DEPUTY.contains(word);
      }
      while (first > from && titleWord(first - 1)) {
        first--;
      }
      return new Title(
          first, m.last(), term, state, body, List.copyOf(modifiers), acting, former, deputy);
    }

    /** Whether the word is part of the title as written: "Trade" in "Trade Minister". */
    private boolean titleWord(int i) {
      Token token = sentence.token(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      for (Match m : matches) {
        if (m.covers(i)) {
          return m.term() instanceof RoleTerm;
        }
      }
      return !FORMER.contains(word)
          && !ACTING.contains(word)
          && (token.isNoun() || token.tag().equals("JJ") || token.text().equals("-"));
    }

    private void number() {
      Token last = sentence.token(phrase.core);
      phrase.plural = last.tag().equals("NNS") || last.tag().equals("NNPS");
      RoleTerm role = phrase.role();
      if (role != null && role.kind() == RoleKind.PERSON) {
        boolean nominal = last.tag().startsWith("JJ") || last.tag().startsWith("VB");
        phrase.plural |= nominal || PLURAL_WORDS.contains(role.words());
      }
      if (phrase.type == Type.PEOPLE) {
        phrase.plural = phrase.plural || !phrase.indefinite && !last.text().equals(last.lemma());
      }
    }
  }
}
