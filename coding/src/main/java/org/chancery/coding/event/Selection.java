package org.chancery.coding.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;

/** Which of a sentence's drafts are events: one for each occurrence, none without parties. */
final class Selection {
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /** What makes two drafts of a sentence one event. */
  private record Occurrence(EventType type, List<ActorId> actors, List<ActorId> recipients) {
    static Occurrence of(Draft draft) {
      return new Occurrence(draft.meaning().type(), draft.actors(), draft.recipients());
    }
  }

  private Selection() {}

  static List<Draft> of(List<Draft> drafts) {
    Set<Occurrence> seen = new HashSet<>();
    return drafts.stream().filter(d -> seen.add(Occurrence.of(d))).toList();
  }

  /** Of drafts that are one event, the first. */
  static List<Told> surest(List<Told> drafts) {
    Set<Occurrence> seen = new HashSet<>();
    return drafts.stream().filter(w -> seen.add(Occurrence.of(w.draft()))).toList();
  }

  /** Whether a draft has the parties without which it is no event. */
  static boolean complete(Draft draft) {
    EventType type = draft.meaning().type();
    Predicate predicate = draft.reading().match().predicate();
    boolean mutual = draft.recipients().isEmpty() && draft.actors().size() > 1;
    if (type == EventType.CONSULT && draft.parties() < 2) {
      return false;
    }
    if (predicate.noun() && predicate.host() < 0) {
      return mutual || !draft.actors().isEmpty() && !draft.recipients().isEmpty();
    }
    if (type.requiresRecipient() && draft.recipients().isEmpty() && !mutual) {
      return false;
    }
    if (SPOKEN.contains(type) && draft.actors().isEmpty()) {
      return false;
    }
    return draft.parties() > 0 || type == EventType.ASSAULT;
  }
}
