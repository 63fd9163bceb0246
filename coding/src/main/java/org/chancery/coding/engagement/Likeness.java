package org.chancery.coding.engagement;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.coding.actor.Actors;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Office;
import org.chancery.record.Sector;
import org.chancery.record.Span;

/** Who may stand for whom: a minister for his state, a secretary general for the organization. */
final class Likeness {
  private static final Pattern LEADERS =
      Pattern.compile("(?i)(the )?(leaders|presidents|prime ministers|premiers)\\b");

  private final Actors actors;

  Likeness(Actors actors) {
    this.actors = actors;
  }

  /** Whether both are the same, or one acts for the other. */
  boolean alike(ActorId a, ActorId b) {
    return a.equals(b) || actsFor(a, b) || actsFor(b, a);
  }

  /** Whether {@code agent} is a person or body of the state or organization {@code principal}. */
  boolean actsFor(ActorId agent, ActorId principal) {
    Actor a = actors.get(agent);
    Actor p = actors.get(principal);
    if (agent.equals(principal) || p.kind() == ActorKind.PERSON) {
      return false;
    }
    if (p.kind() == ActorKind.GROUP) {
      return a.kind() == ActorKind.PERSON
          && a.country() != null
          && a.country().equals(p.country())
          && leaders(p);
    }
    Country country = a.country();
    boolean compatriot =
        p.kind() == ActorKind.STATE
            && a.kind() != ActorKind.STATE
            && !against(a)
            && country != null
            && country.equals(p.country());
    return compatriot || a.kind() == ActorKind.PERSON && officer(a, p);
  }

  /** Rebels are of a country, but do not act for its state. */
  private static boolean against(Actor a) {
    return a.sectors().contains(Sector.REB) || a.sectors().contains(Sector.OPP);
  }

  /** "the leaders of Peru": whoever leads it is one of them. */
  private static boolean leaders(Actor group) {
    return group.mentions().stream().anyMatch(m -> LEADERS.matcher(m.text()).lookingAt());
  }

  private static boolean officer(Actor person, Actor body) {
    String name = body.name();
    return name != null
        && person.offices().stream().map(Office::of).anyMatch(of -> name.equals(of));
  }

  /** Whether a group is the parties together, by all whom it is known to hold. */
  boolean together(ActorId group, List<ActorId> parties) {
    List<ActorId> members = actors.members(group);
    return !members.equals(List.of(group))
        && members.stream().allMatch(m -> parties.stream().anyMatch(p -> alike(m, p)));
  }

  /** How many of these actors are named within a span: "Harris and Macron". */
  long named(Span span, List<ActorId> among) {
    return among.stream()
        .filter(a -> actors.get(a).mentions().stream().anyMatch(m -> span.covers(m.span())))
        .count();
  }

  /** Whether each of the fewer has its like among the others. */
  boolean subsumes(List<ActorId> a, List<ActorId> b) {
    List<ActorId> few = a.size() <= b.size() ? a : b;
    List<ActorId> many = a.size() <= b.size() ? b : a;
    return !few.isEmpty() && few.stream().allMatch(x -> many.stream().anyMatch(y -> alike(x, y)));
  }
}
