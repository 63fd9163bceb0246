package org.chancery.coding.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private record Rule(Entry entry, Set<String> words, Set<String> from, SpeechAct act) {}

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  ActWords(Lexicon lexicon) {
    for (Entry e : lexicon.entries("rules.lex")) {
      if (e.id().value().startsWith(PREFIX)) {
        SpeechAct act = SpeechAct.of(e.value("act").orElse("assert"));
        Set<String> from = new TreeSet<>(e.values("from"));
        rules.put(
            e.id().value().substring(PREFIX.length()),
            new Rule(e, new TreeSet<>(e.values("words")), from, act));
      }
    }
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
    return rules.entrySet().stream()
        .filter(r -> r.getKey().startsWith("not-"))
        .filter(r -> r.getValue().from().contains(cue.act().code()))
        .map(r -> new Act(r.getValue().act(), id(r.getKey()), cue.evidence(), cue.sentence()))
        .findFirst();
  }

  /** Another act that a word of the content makes of the cue's: "vowed revenge" threatens. */
  Optional<Act> turned(ParsedReport parsed, Passage p, Token t, Act cue) {
    return rules.entrySet().stream()
        .filter(r -> r.getKey().startsWith("turn-"))
        .filter(r -> r.getValue().from().contains(cue.act().code()))
        .filter(r -> holdsFor(r.getValue(), cue))
        .filter(r -> r.getValue().words().contains(t.lemma().toLowerCase(Locale.ROOT)))
        .map(r -> at(parsed, p, t, r.getKey()))
        .findFirst();
  }

  private static boolean holdsFor(Rule rule, Act cue) {
    List<String> cues = rule.entry().values("cues");
    return cues.isEmpty() || cues.contains(cue.rule().value());
  }

  /** The act that a word of the content means after a neutral cue. */
  Optional<Act> meaning(ParsedReport parsed, Passage p, Token t) {
    return rules.entrySet().stream()
        .filter(r -> r.getKey().startsWith("word-"))
        .filter(r -> !r.getValue().entry().values("if").contains("negated") || denied(p, t))
        .filter(r -> r.getValue().words().contains(t.lemma().toLowerCase(Locale.ROOT)))
        .map(r -> at(parsed, p, t, r.getKey()))
        .findFirst();
  }

  private Act at(ParsedReport parsed, Passage p, Token t, String rule) {
    return new Act(
        act(rule), id(rule), parsed.span(p.sentence(), t.index(), t.index()), p.sentence().index());
  }

  private static RuleId id(String rule) {
    return new RuleId(PREFIX + rule);
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
            && s.children(predicate.index(), "xcomp").stream().anyMatch(x -> x.tag().equals("VB"));
  }

  /** "insists that the rebels leave". */
  boolean subjunctive(Draft d, Passage p, Token predicate) {
    Sentence s = p.sentence();
    Candidate c = d.candidate();
    boolean bare = predicate.tag().equals("VB") || predicate.tag().equals("VBP");
    boolean free = s.children(predicate.index(), "aux", "cop").isEmpty();
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
    return p.tokens().stream().anyMatch(t -> listed("future-harm", t.lemma()));
  }

  /** Whether the verb is of a kind that is announced rather than promised: a meeting, a visit. */
  boolean scheduled(Token predicate) {
    return listed("future-event", predicate.lemma());
  }

  /** "not true", "no basis". */
  private static boolean denied(Passage p, Token t) {
    boolean no =
        p.sentence().children(t.index(), "det").stream().anyMatch(x -> x.lemma().equals("no"));
    return no || new Clause(p.sentence(), t.index()).negated();
  }
}
