package org.chancery.coding.actor;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Cast.Sighted;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/** Two who met: "the president spoke with the chancellor. They agreed …". */
final class Encounters {
  private static final Set<String> MEETING =
      Set.of(
          "meet", "speak", "talk", "call", "phone", "confer", "consult", "host", "receive",
          "welcome", "greet", "visit");

  private final Cast cast;

  Encounters(Cast cast) {
    this.cast = cast;
  }

  /**
   * The group of the two whom a sentence brings together before a token; nothing if it does not.
   */
  @Nullable Figure pair(Sentence sentence, int before) {
    for (Sighted host : cast.in(sentence.index())) {
      Token head = sentence.token(host.seen().head());
      boolean meets = host.seen().subject() && head.head() >= 0 && host.seen().last() < before;
      if (meets && person(host) && MEETING.contains(sentence.token(head.head()).lemma())) {
        Figure guest = guest(sentence, host, head.head(), before);
        return guest == null ? null : group(List.of(host.figure(), guest));
      }
    }
    return null;
  }

  private static boolean person(Sighted s) {
    Figure f = s.figure();
    return f.kind == ActorKind.PERSON && !f.plural && !s.seen().passing();
  }

  private @Nullable Figure guest(Sentence sentence, Sighted host, int verb, int before) {
    for (Sighted s : cast.in(sentence.index())) {
      Token head = sentence.token(s.seen().head());
      boolean other = person(s) && s.figure() != host.figure() && s.seen().last() < before;
      if (other && head.head() == verb && (head.is("obj") || with(sentence, head))) {
        return s.figure();
      }
    }
    return null;
  }

  private static boolean with(Sentence sentence, Token head) {
    return head.is("obl")
        && sentence.child(head.index(), "case").stream()
            .anyMatch(i -> Set.of("with", "to").contains(sentence.lower(i)));
  }

  private Figure group(List<Figure> members) {
    for (Figure f : cast.figures()) {
      if (f.members.size() == members.size() && f.members.containsAll(members)) {
        return f;
      }
    }
    Figure group = cast.fresh(ActorKind.GROUP);
    group.members.addAll(members);
    group.plural = true;
    return group;
  }
}
