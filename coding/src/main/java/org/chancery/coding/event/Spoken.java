package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Tense;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventMode;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;

/**
 * What frames code inside speech that is not told as done: the deed of which somebody is accused,
 * what somebody is asked to do, and what is called a name.
 */
final class Spoken {
  private static final Set<SpeechAct> DIRECTIVES =
      EnumSet.of(SpeechAct.REQUEST, SpeechAct.DEMAND, SpeechAct.HOPE);
  private static final Set<EventType> WORDS =
      EnumSet.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.REJECT,
          EventType.AGREE,
          EventType.SUPPORT);

  private Spoken() {}

  /** The events of a report without those that are only spoken of. */
  static List<Told> among(List<Told> all, Sayings sayings) {
    List<Told> out = new ArrayList<>();
    for (Told t : all) {
      if (!onlySpoken(t, sayings) && !names(t, sayings)) {
        out.add(t);
      }
    }
    return out;
  }

  private static boolean onlySpoken(Told t, Sayings sayings) {
    Token trigger = t.scene().sentence().token(t.draft().reading().match().token());
    Span span = t.scene().parsed().span(t.scene().sentence(), trigger.index(), trigger.index());
    Optional<FoundStatement> innermost =
        sayings.around(span).stream()
            .filter(s -> s.cueHead() != trigger.index() || s.sentence() != index(t))
            .reduce((a, b) -> length(b) < length(a) ? b : a);
    if (innermost.isEmpty()) {
      return false;
    }
    SpeechAct act = innermost.get().statement().act();
    EventType type = t.draft().meaning().type();
    if (act == SpeechAct.ACCUSE) {
      return !WORDS.contains(type) && accused(t, innermost.get());
    }
    boolean beside = trigger.is("advcl") && trigger.head() == innermost.get().cueHead();
    return DIRECTIVES.contains(act) && type != EventType.REQUEST && !beside && open(t);
  }

  /**
   * "called the plan <em>a farce</em>" is no telephone call, but a statement; "called her to
   * explain" is both.
   */
  private static boolean names(Told t, Sayings sayings) {
    Match match = t.draft().reading().match();
    return t.draft().meaning().modes().contains(EventMode.CONSULT_PHONE)
        && sayings.cuedIn(index(t)).stream().anyMatch(s -> s.cueHead() == match.token())
        && match.predicate().objects().stream()
            .noneMatch(o -> t.scene().actors().headedBy(index(t), o).isPresent());
  }

  private static int index(Told t) {
    return t.scene().sentence().index();
  }

  /** Whether who did it is who is accused. */
  private static boolean accused(Told t, FoundStatement s) {
    return s.statement().about().stream()
        .filter(a -> a.stance() < 0)
        .map(Stance::actor)
        .anyMatch(t.draft().actors()::contains);
  }

  /** Whether it is neither told in a past tense nor history. */
  private static boolean open(Told t) {
    Tense tense = t.draft().reading().match().predicate().finite().tense();
    boolean noun = t.draft().reading().match().predicate().noun();
    return !noun
        && tense != Tense.PAST
        && tense != Tense.PERFECT
        && !inRelative(t)
        && t.draft().reading().status() != EventStatus.NEGATED
        && !t.draft().reading().match().predicate().own().passive();
  }

  /** What a relative clause tells of somebody is taken for granted. */
  private static boolean inRelative(Told t) {
    Sentence sentence = t.scene().sentence();
    for (int at = t.draft().reading().match().token(); at >= 0; at = sentence.token(at).head()) {
      if (sentence.token(at).relation().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  private static int length(FoundStatement s) {
    return s.statement().content().stream().mapToInt(c -> c.end() - c.start()).sum();
  }
}
