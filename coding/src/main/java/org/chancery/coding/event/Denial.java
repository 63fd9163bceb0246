package org.chancery.coding.event;

import java.util.Locale;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Whether grammar denies what a predicate tells. */
record Denial(Predicate predicate) {
  private static final Set<String> NOBODY = Set.of("none", "nobody", "neither", "nothing");
  private static final Set<String> FALSE = Set.of("false", "untrue", "wrong", "unfounded", "lie");

  /** Whose content is nobody's word: "rejected <em>reports</em> that …". */
  private static final Set<String> TALES =
      Set.of("report", "claim", "allegation", "suggestion", "rumor", "rumour", "accusation");

  private static final Set<String> REBUTTING =
      Set.of("reject", "deny", "dismiss", "refute", "rebut", "contradict");

  private Sentence sentence() {
    return predicate.sentence();
  }

  private Clause clause() {
    return predicate.finite();
  }

  boolean holds() {
    return clause().negated()
        || predicate.own().negated()
        || predicate.host() >= 0 && hasNo(predicate.token())
        || without()
        || nobody()
        || untrue();
  }

  private boolean hasNo(int noun) {
    return sentence().anyChild(noun, t -> t.is("det") && t.lemma().equals("no"));
  }

  /** "left <em>without</em> meeting", "without a meeting" */
  private boolean without() {
    return sentence()
        .anyChild(
            clause().predicate(),
            m -> (m.is("mark") || m.is("case")) && m.lemma().equals("without"));
  }

  /** "<em>none</em> of the men were freed", "<em>neither</em> Peru nor Chile spoke" */
  private boolean nobody() {
    return sentence()
        .anyChild(
            clause().predicate(),
            s ->
                s.is("nsubj")
                    && (NOBODY.contains(lemma(s))
                        || sentence()
                            .anyChild(
                                s.index(),
                                n ->
                                    !n.is("conj")
                                        && sentence().lower(n.index()).equals("neither"))));
  }

  /** "it is not true that …", "rejected reports that …" */
  private boolean untrue() {
    Token t = clause().token();
    boolean content = t.is("ccomp") || t.is("acl") || t.is("csubj") || t.is("dep");
    if (!content || t.relation().equals("acl:relcl") || t.head() < 0) {
      return false;
    }
    Token above = sentence().token(t.head());
    if (FALSE.contains(lemma(above))) {
      return true;
    }
    if (lemma(above).equals("true")) {
      return new Clause(sentence(), above.index()).negated();
    }
    return TALES.contains(lemma(above))
        && (above.is("obj") || above.is("obl"))
        && REBUTTING.contains(lemma(sentence().token(above.head())));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
