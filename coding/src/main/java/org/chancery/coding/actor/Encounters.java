package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Cast.Sighted;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/** Those who met: "the president spoke with the chancellor and the premier. They agreed …". */
final class Encounters {
  private static final Set<String> MEETING =
      Set.of(
          "meet", "speak", "talk", "call", "phone", "confer", "consult", "host", "receive",
          "welcome", "greet", "visit", "convene");

  /**
   * How many sentences back a meeting is remembered: asked often, a giant report must not cost
   * more.
   */
  private static final int REACH = 100;

  private static final Set<String> WITH = Set.of("with", "to");

  private final Cast cast;

  Encounters(Cast cast) {
    this.cast = cast;
  }

  /** The group of those whom a sentence brings together before a token; nothing if it does not. */
  @Nullable Figure met(Sentence sentence, int before) {
    for (Sighted host : cast.in(sentence.index())) {
      int verb = person(host) && host.seen().last() < before ? meeting(sentence, host) : -1;
      if (verb >= 0) {
        List<Figure> all = new ArrayList<>(List.of(host.figure()));
        guests(sentence, verb, before, all);
        if (all.size() > 1) {
          return group(all);
        }
      }
    }
    return null;
  }

  /** Those who met last before a token. */
  @Nullable Figure latest(List<Sentence> report, Sentence sentence, int before) {
    int first = Math.max(0, sentence.index() - REACH);
    for (int i = sentence.index(); i >= first; i--) {
      Figure found = met(report.get(i), i == sentence.index() ? before : Integer.MAX_VALUE);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The verb of meeting of which somebody is the subject, or -1. */
  private static int meeting(Sentence sentence, Sighted host) {
    Token top = sentence.token(top(sentence, host.seen().head()));
    boolean meets = top.is("nsubj") && MEETING.contains(sentence.token(top.head()).lemma());
    return meets ? top.head() : -1;
  }

  private static boolean person(Sighted s) {
    Figure f = s.figure();
    return f.kind == ActorKind.PERSON && !f.plural && !s.seen().passing();
  }

  private void guests(Sentence sentence, int verb, int before, List<Figure> all) {
    for (Sighted s : cast.in(sentence.index())) {
      boolean other = person(s) && !all.contains(s.figure()) && s.seen().last() < before;
      Token top = sentence.token(top(sentence, s.seen().head()));
      boolean coordinated = top.is("nsubj") && top.head() == verb;
      boolean met = top.is("obj") && top.head() == verb || with(sentence, top, verb);
      if (other && (coordinated || met)) {
        all.add(s.figure());
      }
    }
  }

  /** "Spoke <em>with the chancellor</em>", also where the parser hangs it on "today". */
  private static boolean with(Sentence sentence, Token top, int verb) {
    int head = top.head();
    boolean day =
        head >= 0
            && sentence.token(head).relation().equals("obl:tmod")
            && sentence.token(head).head() == verb;
    boolean with =
        sentence.child(top.index(), "case").stream()
            .anyMatch(i -> WITH.contains(sentence.lower(i)));
    return with && (top.is("obl") && head == verb || top.is("nmod") && day);
  }

  /**
   * The word by which a name is tied to its clause: in lists the first, in "Lima, Jr." the suffix.
   */
  private static int top(Sentence sentence, int head) {
    int at = head;
    boolean listed = false;
    for (int i = 0; i < 8 && sentence.token(at).head() >= 0; i++) {
      Token t = sentence.token(at);
      listed |= t.is("conj") || t.is("appos");
      boolean part = t.is("conj") || t.is("appos") || t.is("compound") || t.is("flat");
      boolean state = listed && t.is("nmod"); // "A of Chad, B of Mali": parsers join B to Chad
      if (!(part || state) || sentence.token(t.head()).isVerb()) {
        break;
      }
      at = t.head();
    }
    return at;
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
