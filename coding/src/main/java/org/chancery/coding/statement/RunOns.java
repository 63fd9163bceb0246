package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;

/**
 * Speech that is taken to run on to the end of its sentence stops where somebody else begins to
 * speak: "Lima said it would sign, <em>and Oslo said it would not</em>".
 */
final class RunOns {
  private static final Set<String> CONTRASTING = Set.of("while", "whereas", ";");

  private RunOns() {}

  static List<Draft> cut(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    DraftsBySentence places = new DraftsBySentence(drafts);
    for (Draft next : drafts) {
      boolean behind = next.content().start() < next.cueStart();
      for (int i : behind ? List.<Integer>of() : places.in(next.candidate().sentence())) {
        Draft d = out.get(i);
        if (ranInto(d, next)) {
          out.set(i, d.with(d.content().minus(start(next), d.content().end())));
        }
      }
    }
    return out.stream().filter(d -> !d.content().isEmpty()).toList();
  }

  private static boolean ranInto(Draft d, Draft next) {
    return d.holds(next) && (!d.core().contains(next.cueStart()) || beside(d, next));
  }

  /** "…, and Oslo said …": beside a cue of the same form, whatever the parser hangs it on. */
  private static boolean beside(Draft d, Draft next) {
    Sentence s = next.candidate().sentence();
    if (s != d.candidate().sentence()) {
      return false;
    }
    int head = next.candidate().head();
    int first = AttributionClause.of(next.candidate(), next.source()).first();
    boolean subject = s.child(head, "nsubj").isPresent();
    boolean form = s.token(head).tag().equals(s.token(d.candidate().head()).tag());
    boolean contrast = first > 0 && CONTRASTING.contains(s.lower(first - 1));
    boolean comma = first > 1 && s.token(first - 2).text().equals(",");
    boolean joined = first > 0 && s.token(first - 1).tag().equals("CC") && comma;
    return subject && form && (contrast || joined && s.token(head).is("conj"));
  }

  /** Where the clause around a cue begins, with its conjunction. */
  private static int start(Draft next) {
    Candidate c = next.candidate();
    Sentence s = c.sentence();
    int first = AttributionClause.of(c, next.source()).first();
    while (first > 0
        && (s.token(first - 1).is("cc")
            || s.token(first - 1).is("mark")
            || s.token(first - 1).is("advmod") && s.token(first - 1).head() == c.head())) {
      first--;
    }
    return s.token(first).start();
  }
}
