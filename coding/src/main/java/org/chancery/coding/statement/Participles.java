package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A second cue of the same speaker behind a first one's content: "announced that it would pay,
 * <em>adding</em> that …", "said it would pay and <em>called</em> on …". The parser tends to hang
 * it on the content; it is cut off from that and given the first cue's source.
 */
final class Participles {
  private Participles() {}

  static List<Draft> apart(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (int i = 0; i < out.size(); i++) {
      Draft second = out.get(i);
      Optional<Draft> first = firstOf(second, out);
      if (first.isPresent()) {
        int at = out.indexOf(first.get());
        int from = start(second);
        out.set(at, first.get().with(first.get().content().minus(from, end(first.get()))));
        out.set(i, second.from(first.get().source()));
      }
    }
    return out.stream().filter(d -> !d.content().isEmpty()).toList();
  }

  private static int end(Draft first) {
    return first.candidate().sentence().end();
  }

  private static int start(Draft second) {
    Sentence s = second.candidate().sentence();
    int at = second.candidate().first();
    return at > 0 ? s.token(at - 1).start() : s.token(at).start();
  }

  private static Optional<Draft> firstOf(Draft second, List<Draft> drafts) {
    Candidate c = second.candidate();
    if (c.cue().kind() != Cue.Kind.VERB || !(trails(c) || coordinated(c))) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(d -> d != second && d.candidate().sentence() == c.sentence() && d.holds(second))
        .filter(
            d -> d.candidate().last() < c.first() && d.candidate().cue().kind() != Cue.Kind.PHRASE)
        .filter(d -> trails(c) || sameTense(d.candidate(), c))
        .findFirst();
  }

  private static boolean trails(Candidate c) {
    Sentence s = c.sentence();
    Token t = s.token(c.head());
    boolean clause =
        c.cue().takes().stream().anyMatch(k -> k.kind() == Take.Kind.CLAUSE)
            || c.cue().takes().stream().anyMatch(k -> k.kind() == Take.Kind.OBJECT_AS);
    return clause
        && t.tag().equals("VBG")
        && c.first() > 0
        && s.token(c.first() - 1).text().equals(",")
        && s.child(c.head(), "nsubj", "aux").isEmpty();
  }

  private static boolean coordinated(Candidate c) {
    Sentence s = c.sentence();
    Token t = s.token(c.head());
    return t.is("conj")
        && t.tag().equals("VBD")
        && c.first() > 0
        && s.token(c.first() - 1).is("cc")
        && s.child(c.head(), "nsubj").isEmpty();
  }

  /** Whether the coordinated verb is in the first cue's tense, and the content's verb is not. */
  private static boolean sameTense(Candidate first, Candidate second) {
    Sentence s = second.sentence();
    int beside = s.token(second.head()).head();
    boolean past = s.token(first.head()).tag().equals("VBD");
    boolean other = beside >= 0 && !new Clause(s, beside).tense().name().equals("PAST");
    return past && other;
  }
}
