package org.chancery.coding.statement;

import java.util.List;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.lexicon.RuleId;

/**
 * Which of the rules {@code statement.source.*} and {@code statement.content.*} a draft follows.
 */
final class Explanations {
  /** Of sources that the models marked. */
  private static final RuleId MODEL_SOURCE = new RuleId("statement.source.model");

  private Explanations() {}

  static RuleId source(Draft d, NounPhrase np) {
    if (d.marks().isPresent()) {
      return MODEL_SOURCE;
    }
    Candidate c = d.candidate();
    return new RuleId(
        "statement.source."
            + switch (c.cue().kind()) {
              case LABEL -> np.start() > d.cueStart() ? "signature" : "label";
              case NONE -> "carried";
              case PHRASE -> "phrase";
              case NOUN -> c.head() == c.anchor() ? "possessor" : "subject";
              case VERB, ADJECTIVE, MODEL ->
                  new Clause(c.sentence(), c.head()).passive()
                      ? "agent"
                      : np.head() > c.head() ? "inverted" : "subject";
            });
  }

  static RuleId content(Draft d, List<Quotation> quotations) {
    boolean behind = d.content().start() > d.cueStart();
    boolean later = d.content().end() > d.candidate().sentence().end();
    boolean quoted = Quotations.contain(quotations, d.content().start());
    if (d.candidate().cue().kind() == Cue.Kind.NONE) {
      return new RuleId("statement.content.free");
    }
    if (d.marks().isPresent() && !later) {
      return new RuleId("statement.content.model");
    }
    String name =
        switch (d.take().kind()) {
          case CLAUSE ->
              later ? "continued" : quoted ? "quotation" : behind ? "clause" : "inserted";
          case TO, ING -> "infinitive";
          case OBJECT, OBJECT_AS -> "object";
          case PREPOSITION -> "preposition";
        };
    return new RuleId("statement.content." + name);
  }
}
