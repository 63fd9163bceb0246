package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.event.Events;
import org.chancery.coding.event.FoundEvent;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Id.EventId;

/**
 * Events that only tell an engagement again: it took place once, so it is one CONSULT, however many
 * mentions of it the text has. The first with the most parties stays.
 */
final class Retellings {
  private Retellings() {}

  static Set<EventId> of(List<Draft> drafts, Events events) {
    Map<EventId, Event> byId = new HashMap<>();
    for (FoundEvent found : events.all()) {
      byId.put(found.event().id(), found.event());
    }
    Set<EventId> out = new TreeSet<>(Comparator.comparing(EventId::value));
    for (Draft draft : drafts) {
      List<Event> told = new ArrayList<>();
      draft.sightings().stream()
          .flatMap(s -> s.event().stream())
          .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
          .filter(e -> e.type() == EventType.CONSULT)
          .forEach(told::add);
      told.stream()
          .max(Comparator.comparingInt(Retellings::parties).thenComparing(later()))
          .ifPresent(kept -> told.stream().filter(e -> e != kept).forEach(e -> out.add(e.id())));
    }
    return out;
  }

  private static int parties(Event event) {
    return event.actors().size() + event.recipients().size();
  }

  /** Among equals the one that the text tells first counts as the greater. */
  private static Comparator<Event> later() {
    return Comparator.comparing((Event e) -> e.trigger()).reversed();
  }
}
