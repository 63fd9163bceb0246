package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Token;
import org.chancery.record.SpeechAct;

/**
 * Decides the speech act: the cue does if it means one, and words of the content may turn it; after
 * neutral cues the content does, by its first clause that is more than an assertion.
 */
final class ActFinder {
  private final ActWords words;

  ActFinder(ActWords words) {
    this.words = words;
  }

  Act find(ParsedReport parsed, Draft d, List<Draft> all, Sides sides) {
    Candidate c = d.candidate();
    Optional<SpeechAct> meant = meant(d);
    Act cue =
        new Act(
            meant.orElse(SpeechAct.ASSERT),
            c.cue().entry().id(),
            parsed.report().span(d.cueStart(), d.cueEnd()),
            c.sentence().index());
    if (meant.isPresent()) {
      return turned(parsed, d, cue);
    }
    List<Passage> passages = Passage.of(parsed, d.content());
    return own(parsed, d, passages, all, sides)
        .or(() -> byContent(parsed, d, passages, sides))
        .orElse(cue);
  }

  /** What the cue itself means, which may depend on how it takes its content. */
  private static Optional<SpeechAct> meant(Draft d) {
    SpeechAct act = d.candidate().cue().actFor().get(d.take());
    return act != null ? Optional.of(act) : d.candidate().cue().act();
  }

  /** Words of the content, or a negation, that make another act of what the cue means. */
  private Act turned(ParsedReport parsed, Draft d, Act cue) {
    Candidate c = d.candidate();
    if (new Clause(c.sentence(), c.head()).negated()) {
      Optional<Act> opposite = words.negated(cue);
      if (opposite.isPresent()) {
        return opposite.get();
      }
    }
    for (Passage p : Passage.of(parsed, d.content())) {
      for (Token t : p.tokens()) {
        Optional<Act> turned = words.turned(parsed, p, t, cue);
        if (turned.isPresent()) {
          return turned.get();
        }
      }
    }
    return cue;
  }

  /** An attitude of the speaker's own side inside the content: "said that Peru hopes …". */
  private Optional<Act> own(
      ParsedReport parsed, Draft d, List<Passage> passages, List<Draft> all, Sides sides) {
    for (Draft inner : all) {
      if (d.holds(inner)
          && meant(inner).filter(a -> a != SpeechAct.ASSERT).isPresent()
          && sides.own(d, inner)
          && main(passages, inner.candidate())) {
        return Optional.of(find(parsed, inner, List.of(), sides));
      }
    }
    return Optional.empty();
  }

  /** Whether the inner cue is a main predicate of the outer content. */
  private static boolean main(List<Passage> outer, Candidate inner) {
    for (Passage p : outer) {
      for (Token t : p.sentence() == inner.sentence() ? p.predicates() : List.<Token>of()) {
        if (t.index() == inner.head() || t.index() == inner.anchor()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Act> byContent(
      ParsedReport parsed, Draft d, List<Passage> passages, Sides sides) {
    for (Passage p : passages) {
      for (Token t : p.predicates()) {
        Optional<Act> act = byClause(parsed, d, p, t, sides);
        if (act.isPresent()) {
          return act;
        }
      }
    }
    for (Passage p : passages) {
      for (Token t : p.tokens()) {
        Optional<Act> act = words.meaning(parsed, p, t);
        if (act.isPresent()) {
          return act;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Act> byClause(
      ParsedReport parsed, Draft d, Passage p, Token predicate, Sides sides) {
    Clause clause = new Clause(p.sentence(), predicate.index());
    List<Integer> subjects = clause.passive() ? clause.objects() : clause.subjects();
    boolean own =
        subjects.stream().anyMatch(i -> sides.own(d, p.sentence(), i))
            || subjects.stream().anyMatch(i -> words.nobody(p.sentence().token(i)));
    boolean other = !own && !subjects.isEmpty();
    String modal = modal(p, predicate);
    boolean there = clause.negated() && p.sentence().child(predicate.index(), "expl").isPresent();
    boolean future = clause.tense() == Tense.FUTURE || modal.equals("would");
    Optional<String> rule =
        own && words.noIntention(p)
            ? Optional.of("no-intention")
            : other && (modal.equals("should") || modal.equals("ought"))
                ? Optional.of("should")
                : other && words.necessity(p, predicate, modal)
                    ? Optional.of("must")
                    : (own || there) && future
                        ? Optional.of(future(clause, p, predicate))
                        : other && future && words.scheduled(predicate) && !clause.negated()
                            ? Optional.of("future-event")
                            : other && words.subjunctive(d, p, predicate)
                                ? Optional.of("subjunctive")
                                : Optional.empty();
    return rule.map(
        r ->
            new Act(
                words.act(r),
                new RuleId("statement.act." + r),
                parsed.span(p.sentence(), predicate.index(), predicate.index()),
                p.sentence().index()));
  }

  private String future(Clause clause, Passage p, Token predicate) {
    if (words.harm(p)) {
      return "future-harm";
    }
    boolean nobody = clause.subjects().stream().anyMatch(i -> words.nobody(p.sentence().token(i)));
    if (clause.negated() && !nobody) {
      return "future-not";
    }
    return words.scheduled(predicate) ? "future-event" : "future";
  }

  private static String modal(Passage p, Token predicate) {
    return new Clause(p.sentence(), predicate.index()).modal().orElse("");
  }
}
