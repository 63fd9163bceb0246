package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.EventType;

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

  private Selection() {}

  static List<Draft> of(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Draft draft : drafts) {
      String key = draft.meaning().type() + " " + draft.actors() + " " + draft.recipients();
      if (complete(draft) && seen.add(key)) {
        out.add(draft);
      }
    }
    return out;
  }

  private static boolean complete(Draft draft) {
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
