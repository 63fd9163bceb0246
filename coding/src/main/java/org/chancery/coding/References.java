package org.chancery.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.actor.Actors;
import org.chancery.record.Actor;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Statement;

/** Which actors the rest of a record refers to. */
final class References {
  private final Set<String> ids = new TreeSet<>();
  private final Actors actors;

  private References(Actors actors) {
    this.actors = actors;
  }

  /**
   * The actors that a record keeps: those that the report names as more than a place or a
   * qualifier, and those that a statement, event or engagement refers to.
   */
  static List<Actor> kept(
      Actors actors, List<Statement> statements, List<Event> events, List<Engagement> engagements) {
    References out = new References(actors);
    for (Statement s : statements) {
      if (s.speaker() != null) {
        out.add(s.speaker());
      }
      s.addressees().forEach(out::add);
      s.about().forEach(a -> out.add(a.actor()));
    }
    for (Event e : events) {
      e.actors().forEach(out::add);
      e.recipients().forEach(out::add);
    }
    engagements.forEach(g -> g.participants().forEach(p -> out.add(p.actor())));
    return actors.kept(
        out.ids.stream().map(ActorId::new).collect(java.util.stream.Collectors.toSet()));
  }

  private void add(ActorId id) {
    if (ids.add(id.value())) {
      actors.members(id).forEach(this::add);
    }
  }
}
