package org.chancery.coding.event;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.MentionKind;

/**
 * The party next to a predicate that fills none of its roles by grammar: for where the parser has
 * lost what belongs to it. Who only tells of it, or does something else, is none.
 */
final class Nearby {
  private static final Set<String> QUOTES = Set.of("\"", "''", "``", "”", "“", ";");

  private static final Set<String> COMMAS = Set.of(",", "-", "--", "–", "—", ":");

  private final Scene scene;
  private final Sentence sentence;
  private final Parties parties;

  Nearby(Scene scene, Parties parties) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.parties = parties;
  }

  /** The next party under the predicate, or else the next in the text; at most one. */
  List<ActorMention> of(Predicate predicate, Asked asked) {
    Asked others = asked.besides(m -> !tells(m) && m.kind() != MentionKind.PRONOUN);
    List<ActorMention> under =
        parties.under(predicate.first(), others).stream()
            .filter(m -> !elsewhere(predicate.first(), m.head()))
            .limit(1)
            .toList();
    return under.isEmpty() ? next(predicate.token(), others) : under;
  }

  private List<ActorMention> next(int token, Asked asked) {
    return parties.after(token, asked).stream()
        .limit(1)
        .filter(m -> !between(QUOTES, token, m.first()))
        .filter(m -> !sentence.token(m.head()).is("nsubj") || !between(COMMAS, token, m.first()))
        .toList();
  }

  private boolean between(Set<String> marks, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> marks.contains(t.text()));
  }

  /** Whether a coordinated or reporting verb stands between. */
  private boolean elsewhere(int top, int i) {
    for (int at = i; at != top && at >= 0; at = sentence.token(at).head()) {
      Token t = sentence.token(at);
      if (t.isVerb() && t.is("conj") && sentence.token(t.head()).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody is the source of a statement here that is no part of what the predicate tells.
   */
  private boolean tells(ActorMention m) {
    return scene.tells(m);
  }
}
