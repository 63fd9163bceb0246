package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Those to whom something was said because of where it was said: "in a letter to <em>Oslo</em>",
 * "at a meeting with <em>Lima</em>", "speaking to <em>reporters</em>".
 */
final class Occasions {
  private static final Set<String> SPOKEN =
      Set.of(
          "letter",
          "message",
          "note",
          "email",
          "cable",
          "telegram",
          "remark",
          "speech",
          "address",
          "call",
          "conversation",
          "meeting",
          "talk",
          "talks",
          "interview",
          "briefing",
          "testimony",
          "session",
          "phone");

  private static final Set<String> SPEAKING =
      Set.of("speak", "talk", "write", "testify", "report", "reply", "respond");

  private static final Set<String> AT = Set.of("in", "during", "at", "on", "over");
  private static final Set<String> TOWARDS = Set.of("to", "with", "before");

  private Occasions() {}

  /** The heads of the phrases that name them. */
  static List<Integer> addressees(Candidate c) {
    Sentence s = c.sentence();
    List<Integer> out = new ArrayList<>();
    for (Token t : s.children(c.head())) {
      boolean occasion = t.is("obl") && SPOKEN.contains(t.lemma()) && at(s, t);
      boolean speaking = t.is("advcl") && t.tag().equals("VBG") && SPEAKING.contains(t.lemma());
      if ((occasion || speaking) && !c.covers(t.index())) {
        next(s, t.index()).forEach(out::add);
      }
    }
    return out;
  }

  private static boolean at(Sentence s, Token noun) {
    return s.anyChild(noun.index(), t -> t.is("case") && AT.contains(s.lower(t.index())));
  }

  /** What a "to" or "with" right behind the word introduces, whatever the parser hangs it on. */
  private static List<Integer> next(Sentence s, int word) {
    int preposition = word + 1;
    if (preposition >= s.size() || !TOWARDS.contains(s.lower(preposition))) {
      return List.of();
    }
    int head = s.token(preposition).head();
    return head > preposition && s.token(head).isNoun() ? List.of(head) : List.of();
  }
}
