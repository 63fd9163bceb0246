package org.chancery.coding.statement;

import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Whether a cue says that something was not said. */
final class CueNegation {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly");
  private static final Set<String> WITHHOLDING =
      Set.of("decline", "refuse", "fail", "refrain", "avoid");

  private CueNegation() {}

  /**
   * "did not say", "nobody said", "declined to say", "stopped short of condemning", "has yet to".
   * What stands in the content denies nothing: <em>"Probably not,"</em> she said.
   */
  static boolean of(Draft d) {
    Sentence s = d.candidate().sentence();
    int head = d.candidate().head();
    return s.anyChild(head, t -> !d.content().contains(t.start()) && negates(s, t))
        || withheld(s, head);
  }

  private static boolean negates(Sentence s, Token t) {
    boolean particle =
        NEGATIONS.contains(s.lower(t.index()))
            && (t.is("advmod") || t.is("det") || t.is("cc") || t.is("neg"));
    boolean nobody =
        t.is("nsubj")
            && t.index() < t.head()
            && s.anyChild(t.index(), x -> x.is("det") && x.lemma().equalsIgnoreCase("no"));
    boolean nothing = t.is("obj") && s.lower(t.index()).equals("nothing");
    return particle || nobody || nothing;
  }

  private static boolean withheld(Sentence s, int head) {
    Token t = s.token(head);
    if (t.head() < 0 || t.head() > head) {
      return false;
    }
    Token above = s.token(t.head());
    boolean complement = t.is("xcomp") || t.is("advcl") || t.is("ccomp") || t.is("acl");
    boolean yet = above.lemma().equals("have") && before(s, head, "yet");
    boolean stopped = above.lemma().equals("stop") && before(s, head, "short");
    return complement && (WITHHOLDING.contains(above.lemma()) || yet || stopped);
  }

  private static boolean before(Sentence s, int token, String word) {
    for (int i = Math.max(0, token - 3); i < token; i++) {
      if (s.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
