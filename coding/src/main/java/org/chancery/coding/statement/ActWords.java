package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.SpeechAct;

/**
 * The rules about speech acts, the entries {@code statement.act.*} of {@code rules.lex}: of two
 * that hold, the first of the file decides.
 */
final class ActWords {
  private static final String PREFIX = "statement.act.";

  private final List<ActRule> clauses = new ArrayList<>();
  private final List<ActRule> negations = new ArrayList<>();

  ActWords(Lexicon lexicon) {
    for (Entry e : lexicon.entries("rules.lex")) {
      String id = e.id().value();
      if (id.startsWith(PREFIX)) {
        (id.startsWith(PREFIX + "not-") ? negations : clauses).add(ActRule.of(e));
      }
    }
  }

  /** The act of a clause of the content, after a cue that means this (empty: a neutral one). */
  Optional<Act> act(ParsedReport parsed, ActClause clause, Optional<SpeechAct> meant) {
    for (ActRule r : clauses) {
      if (r.act().isPresent() && r.appliesTo(clause.draft().candidate(), meant)) {
        Optional<Act> act = r.in(clause).map(t -> at(parsed, clause.sentence(), t, r));
        if (act.isPresent()) {
          return act;
        }
      }
    }
    return Optional.empty();
  }

  private static Act at(ParsedReport parsed, Sentence s, Token t, ActRule rule) {
    SpeechAct act = rule.act().orElseThrow();
    return new Act(act, rule.id(), parsed.span(s, t.index(), t.index()), s.index());
  }

  /** The rule for a negated cue that means this: who does not agree refuses. */
  Optional<ActRule> negated(Draft d, List<ActClause> content, SpeechAct meant) {
    for (ActRule r : negations) {
      boolean holds = r.unconditional() || content.stream().anyMatch(c -> r.in(c).isPresent());
      if (r.from().contains(meant.code())
          && r.appliesTo(d.candidate(), Optional.of(meant))
          && holds) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** Whether a rule without an act holds: then nothing is stated. */
  boolean unsaid(List<ActClause> content, SpeechAct meant) {
    for (ActRule r : clauses) {
      for (ActClause c : r.act().isPresent() ? List.<ActClause>of() : content) {
        if (r.appliesTo(c.draft().candidate(), Optional.of(meant)) && r.in(c).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
