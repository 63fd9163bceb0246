package org.chancery.coding.engagement;

import java.util.Locale;
import java.util.Set;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;

/**
 * Who took part in the session of a council: the delegates whose words a report on it gives.
 *
 * @see EngagementRules#SESSION
 */
final class Session {
  private final Set<String> delegates;
  private final Set<String> bodies;

  Session(Lexicon lexicon) {
    delegates = StatusReader.words(lexicon, EngagementRules.SESSION);
    bodies = StatusReader.values(lexicon, EngagementRules.COUNCIL, "bodies");
  }

  /** Adds to the session of a council those who speak after it is told. */
  void join(Draft draft, Statements statements, Actors actors) {
    boolean council =
        draft.kind() == EngagementKind.MULTILATERAL
            && draft.status().filter(s -> s == EngagementStatus.HELD).isPresent()
            && draft.actors().stream().anyMatch(a -> body(actors.get(a)));
    if (!council) {
      return;
    }
    for (FoundStatement s : statements.all()) {
      ActorId speaker = s.statement().speaker();
      if (speaker != null
          && s.sentence() >= draft.first().sentence()
          && delegate(actors.get(speaker))) {
        draft.join(new Participant(speaker, null, ParticipantRole.PARTICIPANT));
      }
    }
  }

  private boolean body(Actor a) {
    String name = a.name();
    return a.kind() == ActorKind.ORGANIZATION && name != null && bodies.contains(last(name));
  }

  private boolean delegate(Actor a) {
    boolean called = a.mentions().stream().anyMatch(m -> named(m.text()));
    return a.kind() == ActorKind.PERSON
        && (called || a.offices().stream().anyMatch(o -> named(o.title())));
  }

  private boolean named(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
      if (delegates.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String last(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
