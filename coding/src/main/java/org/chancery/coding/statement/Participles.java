package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A second cue of the same speaker behind a first one's content: "announced that it would pay,
 * <em>adding</em> that …", "said it would pay and <em>called</em> on …". The parser tends to hang
 * it on the content; it is cut off from that and given the first cue's source.
 */
final class Participles {
  private static final Set<String> JOINING = Set.of("and", "but", ",");

  private Participles() {}

  static List<Draft> apart(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    DraftsBySentence places = new DraftsBySentence(drafts);
    for (int i = 0; i < out.size(); i++) {
      Draft second = out.get(i);
      int at = firstOf(second, out, places);
      if (at >= 0) {
        Draft first = out.get(at);
        int from = start(second);
        out.set(at, first.with(first.content().minus(from, end(first))));
        out.set(i, second.from(first.source()));
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

  /** The place of the draft whose speaker goes on in this one, or -1. */
  private static int firstOf(Draft second, List<Draft> drafts, DraftsBySentence places) {
    Candidate c = second.candidate();
    if (c.cue().kind() != Cue.Kind.VERB || !(trails(c) || coordinated(c))) {
      return -1;
    }
    for (int i : places.in(c.sentence())) {
      Draft d = drafts.get(i);
      boolean before =
          d.candidate().last() < c.first() && d.candidate().cue().kind() != Cue.Kind.PHRASE;
      if (before && d.holds(second) && (trails(c) || sameForm(d, c))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean trails(Candidate c) {
    Sentence s = c.sentence();
    Token t = s.token(c.head());
    boolean clause = c.cue().takes(Take.Kind.CLAUSE) || c.cue().takes(Take.Kind.OBJECT_AS);
    return clause
        && t.tag().equals("VBG")
        && c.first() > 0
        && s.token(c.first() - 1).text().equals(",")
        && s.child(c.head(), "nsubj", "aux").isEmpty();
  }

  /** ", called on", "and hoped": a cue in the past tense without a subject of its own. */
  private static boolean coordinated(Candidate c) {
    Sentence s = c.sentence();
    Token t = s.token(c.head());
    boolean joined = c.first() > 0 && JOINING.contains(s.token(c.first() - 1).text());
    boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
    boolean relative = s.child(c.head(), "nsubj", "aux:pass").isPresent();
    return joined && finite && !relative && !t.is("acl") && !t.is("advcl");
  }

  /**
   * Whether the second verb has the form of the first cue, which the content's own verb has not.
   */
  private static boolean sameForm(Draft first, Candidate second) {
    Sentence s = second.sentence();
    String tag = s.token(second.head()).tag();
    if (!s.token(first.candidate().head()).tag().equals(tag)) {
      return false;
    }
    for (Token t : s.tokens()) {
      boolean before = t.index() < second.first() && first.content().contains(t.start());
      boolean main = !t.is("acl") && !t.is("advcl");
      if (before && t.tag().equals(tag) && t.isVerb() && main) {
        return t.is("aux");
      }
    }
    return true;
  }
}
