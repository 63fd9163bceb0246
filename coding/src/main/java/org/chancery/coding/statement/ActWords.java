package org.chancery.coding.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.SpeechAct;

/**
 * The words by which contents mean acts: the entries {@code statement.act.*} of {@code rules.lex}.
 */
final class ActWords {
  private static final String PREFIX = "statement.act.";
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  /**
   * A rule, ready for use.
   *
   * @param from the acts that it turns
   * @param cues the cues that it turns, all where empty
   * @param denied whether its words count only where they are denied
   */
  private record Rule(
      RuleId id,
      Set<String> words,
      Set<String> from,
      List<String> cues,
      boolean denied,
      SpeechAct act) {

    static Rule of(Entry e) {
      return new Rule(
          e.id(),
          Set.copyOf(e.values("words")),
          Set.copyOf(e.values("from")),
          e.values("cues"),
          e.values("if").contains("negated"),
          SpeechAct.of(e.value("act").orElse("assert")));
    }
  }

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Rule> negating;
  private final List<Rule> turning;
  private final List<Rule> meaning;

  ActWords(Lexicon lexicon) {
    for (Entry e : lexicon.entries("rules.lex")) {
      if (e.id().value().startsWith(PREFIX)) {
        rules.put(e.id().value().substring(PREFIX.length()), Rule.of(e));
      }
    }
    negating = named("not-");
    turning = named("turn-");
    meaning = named("word-");
  }

  /** The rules whose names begin so, in the file's order. */
  private List<Rule> named(String start) {
    return rules.entrySet().stream()
        .filter(r -> r.getKey().startsWith(start))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The act of a rule of this name. */
  SpeechAct act(String rule) {
    Rule found = rules.get(rule);
    return found == null ? SpeechAct.ASSERT : found.act();
  }

  private boolean listed(String rule, String lemma) {
    Rule found = rules.get(rule);
    return found != null && found.words().contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** The act that a negated cue means: who does not agree refuses. */
  Optional<Act> negated(Act cue) {
    return negating.stream()
        .filter(r -> r.from().contains(cue.act().code()))
        .map(r -> new Act(r.act(), r.id(), cue.evidence(), cue.sentence()))
        .findFirst();
  }

  /** Another act that a word of the content makes of the cue's: "vowed revenge" threatens. */
  Optional<Act> turned(ParsedReport parsed, Passage p, Token t, Act cue) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    for (Rule r : turning) {
      if (r.words().contains(lemma) && r.from().contains(cue.act().code()) && holdsFor(r, cue)) {
        return Optional.of(at(parsed, p, t, r));
      }
    }
    return Optional.empty();
  }

  private static boolean holdsFor(Rule rule, Act cue) {
    return rule.cues().isEmpty() || rule.cues().contains(cue.rule().value());
  }

  /** The act that a word of the content means after a neutral cue. */
  Optional<Act> meaning(ParsedReport parsed, Passage p, Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    for (Rule r : meaning) {
      if (r.words().contains(lemma) && (!r.denied() || denied(p, t))) {
        return Optional.of(at(parsed, p, t, r));
      }
    }
    return Optional.empty();
  }

  private static Act at(ParsedReport parsed, Passage p, Token t, Rule rule) {
    Sentence s = p.sentence();
    return new Act(rule.act(), rule.id(), parsed.span(s, t.index(), t.index()), s.index());
  }

  boolean nobody(Token t) {
    return NOBODY.contains(t.lemma().toLowerCase(Locale.ROOT))
        || t.text().equalsIgnoreCase("one") && t.tag().equals("NN");
  }

  /** "must", "has to", "need to". */
  boolean necessity(Passage p, Token predicate, String modal) {
    if (modal.equals("must")) {
      return true;
    }
    Sentence s = p.sentence();
    boolean has =
        predicate.is("xcomp")
            && predicate.head() >= 0
            && listed("must", s.token(predicate.head()).lemma());
    return has
        || listed("must", predicate.lemma())
            && s.anyChild(predicate.index(), x -> x.is("xcomp") && x.tag().equals("VB"));
  }

  /** "insists that the rebels leave". */
  boolean subjunctive(Draft d, Passage p, Token predicate) {
    Sentence s = p.sentence();
    Candidate c = d.candidate();
    boolean bare = predicate.tag().equals("VB") || predicate.tag().equals("VBP");
    boolean free = s.child(predicate.index(), "aux", "cop").isEmpty();
    return listed("subjunctive", c.sentence().token(c.head()).lemma())
        && bare
        && free
        && !predicate.lemma().equals("be");
  }

  boolean noIntention(Passage p) {
    List<Token> tokens = p.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean no = tokens.get(i - 1).lemma().equalsIgnoreCase("no");
      if (no && listed("no-intention", tokens.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  boolean harm(Passage p) {
    for (Token t : p.tokens()) {
      if (listed("future-harm", t.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is of a kind that is announced rather than promised: a meeting, a visit. */
  boolean scheduled(Token predicate) {
    return listed("future-event", predicate.lemma());
  }

  /** "not true", "no basis". */
  private static boolean denied(Passage p, Token t) {
    boolean no = p.sentence().anyChild(t.index(), x -> x.is("det") && x.lemma().equals("no"));
    return no || new Clause(p.sentence(), t.index()).negated();
  }
}
