package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.clause.CalendarWords;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into plain noun phrases, without possessors, prepositional phrases and
 * appositions. It goes by tags and names first, by the tree only where two phrases stand side by
 * side, since trees err most inside long stacks of titles and names.
 */
final class Chunker {
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "bint", "ibn", "al", "el", "de", "da", "do", "dos", "del", "della", "di", "du",
          "la", "le", "van", "von", "der", "den", "ter", "ten", "af", "y", "e", "ould", "abu", "Al",
          "Bin");
  private static final Set<String> DAYS =
      CalendarWords.and(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "mon.",
          "tues.",
          "wed.",
          "thurs.",
          "fri.");

  private static final int LONGEST_SYLLABLE = 6;

  private static final Set<String> OBJECT_OPENERS = Set.of("CD", "DT", "PRP$", "IN");

  private final Sentence sentence;
  private final @Nullable Match[] at;

  private Chunker(Sentence sentence, List<Match> matches) {
    this.sentence = sentence;

    this.at = new Match[sentence.size()];
    for (Match m : matches) {
      for (int i = m.first(); i <= m.last(); i++) {
        at[i] = m;
      }
    }
  }

  /** First and last token of each phrase, left to right. */
  static List<int[]> chunks(Sentence sentence, List<Match> matches) {
    return new Chunker(sentence, matches).chunks();
  }

  private List<int[]> chunks() {
    List<int[]> out = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (!opens(i)) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size() && joins(i, last + 1)) {
        last++;
      }
      addTrimmed(i, last, out);
      i = last + 1;
    }
    return out;
  }

  private void addTrimmed(int from, int to, List<int[]> out) {
    int last = to;
    while (last > from && !canEnd(last)) {
      last--;
    }
    int start = from;
    for (int i = from; i < last; i++) {
      if (sideBySide(start, i, last)) {
        out.add(new int[] {start, i});
        start = i + 1;
      }
    }
    out.add(new int[] {start, last});
  }

  private boolean opens(int i) {
    boolean suffix = i > 1 && sentence.token(i - 1).text().equals(",");
    if (suffix && Names.suffix(sentence.token(i).text())) {
      return false; // "Ana Lima, Jr., spoke": nobody else
    }
    return pronoun(i) || (part(i) && !sentence.token(i).tag().equals("POS"));
  }

  private boolean pronoun(int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("PRP") || tag.equals("WP");
  }

  private boolean joins(int from, int i) {
    if (pronoun(from) || pronoun(i)) {
      return false;
    }
    if (at[i] != null && at[i] == at[i - 1]) {
      return true;
    }
    if (encounter(from, i)) {
      return false;
    }
    Token token = sentence.token(i);
    if (nameParticle(i) || namedTogether(i) || hyphenated(sentence, i)) {
      return true;
    }
    boolean starter = token.tag().equals("DT") || token.tag().equals("PRP$");
    boolean afterPre = sentence.token(i - 1).tag().equals("PDT");
    return part(i) && (!starter || afterPre || token.text().equalsIgnoreCase("other"));
  }

  /** "Ruth Owino Meeting": the word of a headline is no part of the name before it. */
  private boolean encounter(int from, int i) {
    return sentence.token(i - 1).entity().equals("PERSON")
        && sentence.token(i).entity().equals("O")
        && !sentence.token(from).tag().equals("DT")
        && Words.ENCOUNTERS.contains(sentence.lower(i));
  }

  /** "Jae-in", "Duck-soo": the part of a name after its hyphen, whatever it was tagged. */
  static boolean hyphenated(Sentence s, int i) {
    return i > 1
        && s.token(i - 1).text().equals("-")
        && s.token(i - 2).end() == s.token(i - 1).start()
        && s.token(i - 1).end() == s.token(i).start()
        && s.token(i - 2).isProperNoun()
        && Character.isLowerCase(s.token(i).text().codePointAt(0))
        && s.token(i).text().length() <= LONGEST_SYLLABLE
        && s.token(i - 2).entity().equals("PERSON");
  }

  /** Whether both tokens are of one organization's name: "Ministry of Commerce". */
  private boolean namedTogether(int i) {
    String before = sentence.token(i - 1).entity();
    return before.equals("ORGANIZATION")
        && sentence.token(i).entity().equals("ORGANIZATION")
        && !sentence.token(i).tag().equals("POS")
        && !sentence.token(i).isPunctuation();
  }

  private boolean nameParticle(int i) {
    return i + 1 < sentence.size()
        && i > 0
        && PARTICLES.contains(sentence.token(i).text())
        && capitalised(i - 1)
        && (capitalised(i + 1) || PARTICLES.contains(sentence.token(i + 1).text()));
  }

  private boolean capitalised(int i) {
    return Character.isUpperCase(sentence.token(i).text().codePointAt(0))
        || PARTICLES.contains(sentence.token(i).text());
  }

  private boolean part(int i) {
    Token token = sentence.token(i);
    if (at[i] != null) {
      return true;
    }
    if (DAYS.contains(sentence.lower(i))
        && (token.isProperNoun() || token.is("obl") || token.is("nmod"))
        && !token.entity().equals("PERSON")) {
      return false;
    }
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "FW", "ADD" ->
          true;
      case "VBN", "VBG" -> (token.is("amod") || token.is("compound")) && !governs(i);
      case "RB", "RBR", "RBS" -> modifiesAdjective(token);

      default -> hyphen(i) || token.entity().equals("PERSON") && !token.isPunctuation();
    };
  }

  /** "Releasing 24 fishermen": a participle before a determiner or number is a verb. */
  private boolean governs(int i) {
    return i + 1 < sentence.size() && OBJECT_OPENERS.contains(sentence.token(i + 1).tag());
  }

  private boolean governs(int i, String tag) {
    return i < sentence.size()
        && (sentence.token(i).tag().equals(tag) || sentence.token(i).tag().equals("TO"));
  }

  private boolean modifiesAdjective(Token token) {
    int i = token.index();
    if (i + 1 >= sentence.size() || !token.is("advmod")) {
      return false;
    }
    Token next = sentence.token(i + 1);
    return next.tag().startsWith("JJ") || (next.tag().equals("VBN") && next.is("amod"));
  }

  private boolean hyphen(int i) {
    String text = sentence.token(i).text();
    return (text.equals("-") || text.equals("&") || text.equals("–"))
        && i > 0
        && i + 1 < sentence.size()
        && (text.equals("&")
            || (sentence.token(i - 1).end() == sentence.token(i).start()
                && sentence.token(i).end() == sentence.token(i + 1).start()));
  }

  private boolean canEnd(int i) {
    Token token = sentence.token(i);
    boolean after = i > 0 && sentence.token(i - 1).isNoun(); // "forces loyal to X"
    if (at[i] == null && token.tag().equals("JJ") && after && governs(i + 1, "IN")) {
      return false;
    }
    return at[i] != null
        || hyphenated(sentence, i)
        || !(token.isPunctuation() || token.tag().equals("IN") || token.tag().startsWith("RB"));
  }

  /**
   * Whether a phrase ends at {@code i} and another begins after it: the two sides hang on different
   * words outside, and neither is the title of the other.
   */
  private boolean sideBySide(int first, int i, int last) {
    Token token = sentence.token(i);
    if (!token.isNoun() || (at[i] != null && at[i] == at[i + 1])) {
      return false;
    }
    if (namedOn(i)) {
      return false;
    }
    int left = top(i, first, last);
    int right = top(i + 1, first, last);
    return left <= i
        && right > i
        && sentence.token(left).head() != right
        && sentence.token(right).head() != left
        && !sentence.token(left).is("dep")
        && !sentence.token(left).is("compound");
  }

  /** Whether the next token goes on with a name, or with the name after a title. */
  private boolean namedOn(int i) {
    Token token = sentence.token(i);
    Token next = sentence.token(i + 1);
    boolean sameEntity = !token.entity().equals("O") && token.entity().equals(next.entity());
    boolean titled =
        at[i] != null
            && at[i].term() instanceof Term.RoleTerm role
            && role.title()
            && (next.isProperNoun() || next.entity().equals("PERSON"));
    return sameEntity || titled;
  }

  private int top(int i, int first, int last) {
    int at = i;
    while (sentence.token(at).head() >= first && sentence.token(at).head() <= last) {
      at = sentence.token(at).head();
    }
    return at;
  }
}
