package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Token;
import org.chancery.record.SpeechAct;

/**
 * An entry {@code statement.act.*} of {@code rules.lex}, ready for use.
 *
 * @param words one of these lemmas, or of the phrases, stands in the clause; any clause where there
 *     are neither
 * @param phrases lemmas that follow each other, from one of the clause on; "*" stands for up to
 *     three words
 * @param starts the first words of the phrases
 * @param without the word that is found is none of these lemmas
 * @param with one of these lemmas stands anywhere in the content's sentence too
 * @param from the acts of the cues that it applies to, or "neutral"; neutral ones where empty
 * @param cues the cue entries that it applies to, all where empty
 * @param cueWords the cue lemmas that it applies to, all where empty
 * @param tests what must hold of the clause
 * @param act empty where there is then no statement
 */
record ActRule(
    RuleId id,
    Set<String> words,
    List<List<String>> phrases,
    Set<String> starts,
    Set<String> without,
    Set<String> with,
    Set<String> from,
    List<String> cues,
    Set<String> cueWords,
    List<Test> tests,
    Optional<SpeechAct> act) {
  private static final String NEUTRAL = "neutral";
  private static final String ANY = "*";
  private static final int GAP = 3;

  /** A condition and whether it is to hold. */
  record Test(ClauseCondition condition, boolean expected) {
    static Test of(String value) {
      boolean denied = value.startsWith("not ");
      return new Test(ClauseCondition.of(denied ? value.substring(4) : value), !denied);
    }
  }

  static ActRule of(Entry e) {
    List<List<String>> phrases = new ArrayList<>();
    e.values("phrases").forEach(p -> phrases.add(List.of(p.split(" "))));
    return new ActRule(
        e.id(),
        Set.copyOf(e.values("words")),
        phrases,
        phrases.stream().map(p -> p.get(0)).collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(e.values("without")),
        Set.copyOf(e.values("with")),
        Set.copyOf(e.values("from")),
        e.values("cues"),
        Set.copyOf(e.values("cue-words")),
        e.values("if").stream().map(Test::of).toList(),
        e.value("act").map(SpeechAct::of));
  }

  /** Whether it applies to a cue that means this; {@code empty}: a neutral one. */
  boolean appliesTo(Candidate c, Optional<SpeechAct> meant) {
    boolean act =
        meant.isEmpty()
            ? from.isEmpty() || from.contains(NEUTRAL)
            : from.contains(meant.get().code());
    return act && appliesTo(c);
  }

  private boolean appliesTo(Candidate c) {
    boolean entry = cues.isEmpty() || cues.contains(c.cue().entry().id().value());
    return entry && (cueWords.isEmpty() || cueWords.contains(c.lemma()));
  }

  /** Whether it asks nothing of the content. */
  boolean unconditional() {
    return tests.isEmpty() && unworded();
  }

  private boolean unworded() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Cheaper than to look for the words: whether one of them, or a phrase's first, is there. */
  private boolean mayStandIn(ActClause clause) {
    for (String word : clause.vocabulary()) {
      if (words.contains(word) || starts.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The token of the clause that makes the rule hold. */
  Optional<Token> in(ActClause clause) {
    if (!unworded() && !mayStandIn(clause)) {
      return Optional.empty();
    }
    boolean holds = with.isEmpty() || clause.passage().tokens().stream().anyMatch(this::isWith);
    for (int i = 0; holds && i < tests.size(); i++) {
      Test t = tests.get(i);
      holds = t.condition().perWord() || clause.is(t.condition()) == t.expected();
    }
    if (!holds) {
      return Optional.empty();
    }
    return unworded() ? Optional.of(clause.predicate()).filter(t -> fits(clause, t)) : word(clause);
  }

  private Optional<Token> word(ActClause clause) {
    List<Token> all = clause.passage().tokens();
    int next = 0;
    for (int i = 0; i < all.size() && next < clause.tokens().size(); i++) {
      Token t = all.get(i);
      if (t.index() == clause.tokens().get(next).index()) {
        next++;
        if ((in(words, t) || phraseAt(all, i)) && fits(clause, t)) {
          return Optional.of(t);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(ActClause clause, Token t) {
    if (in(without, t)) {
      return false;
    }
    for (Test test : tests) {
      if (test.condition().perWord() && clause.is(test.condition(), t) != test.expected()) {
        return false;
      }
    }
    return true;
  }

  private boolean phraseAt(List<Token> tokens, int first) {
    for (List<String> phrase : phrases) {
      int at = first - 1;
      int gap = 0;
      for (int k = 0; k < phrase.size() && at >= first - 1; k++) {
        boolean open = phrase.get(k).equals(ANY);
        at = open ? at : next(tokens, at, gap, phrase.get(k));
        gap = open ? GAP : 0;
      }
      if (at >= first) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a word stands behind a place, at most so many others between; far before it if nowhere.
   */
  private static int next(List<Token> tokens, int at, int gap, String word) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + gap + 2); i++) {
      if (is(tokens.get(i), word)) {
        return i;
      }
    }
    return -2;
  }

  private boolean isWith(Token t) {
    return in(with, t);
  }

  private static boolean in(Set<String> listed, Token t) {
    return listed.contains(t.lemma().toLowerCase(Locale.ROOT))
        || listed.contains(t.text().toLowerCase(Locale.ROOT));
  }

  /** By lemma or as written: the lemma of "us" is "we". */
  private static boolean is(Token t, String word) {
    return t.lemma().equalsIgnoreCase(word) || t.text().equalsIgnoreCase(word);
  }
}
