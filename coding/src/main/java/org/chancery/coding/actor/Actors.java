package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Actor;
import org.chancery.record.Id.ActorId;
import org.jspecify.annotations.Nullable;

/** The actors of one report and where they are mentioned. Immutable. */
public final class Actors {
  private final List<Actor> all;
  private final Map<Integer, List<ActorMention>> bySentence = new HashMap<>();
  private final Map<ActorId, List<ActorId>> members;
  private final List<Reason> reasons;
  private final int named;

  /**
   * @param all ids {@code a1}, {@code a2}, … in order of first mention
   * @param members of groups whose members the report names
   */
  public Actors(
      List<Actor> all,
      List<ActorMention> mentions,
      Map<ActorId, List<ActorId>> members,
      List<Reason> reasons) {
    this(all, mentions, members, reasons, all.size());
  }

  private Actors(
      List<Actor> all,
      List<ActorMention> mentions,
      Map<ActorId, List<ActorId>> members,
      List<Reason> reasons,
      int named) {
    this.named = named;
    this.all = List.copyOf(all);
    this.members = Map.copyOf(members);
    this.reasons = List.copyOf(reasons);
    for (ActorMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(mention);
    }
    bySentence.values().forEach(l -> l.sort(Comparator.comparingInt(ActorMention::first)));
  }

  /**
   * These and places that may be done to, though nothing in the report makes them actors.
   *
   * @param places with the ids that follow
   */
  public Actors with(List<Actor> places, List<ActorMention> mentions, List<Reason> reasons) {
    List<ActorMention> seen = new ArrayList<>(mentions);
    bySentence.values().forEach(seen::addAll);
    return new Actors(joined(all, places), seen, members, joined(this.reasons, reasons), named);
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    List<T> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }

  /** Whether an actor is but a place, added by {@link #with}. */
  public boolean ground(ActorId id) {
    return Integer.parseInt(id.value(), 1, id.value().length(), 10) > named;
  }

  public List<Actor> all() {
    return all;
  }

  /**
   * The actors that a record keeps: those that some phrase names as more than a place or a
   * qualifier, and those that something in the record refers to.
   */
  public List<Actor> kept(Set<ActorId> referenced) {
    Set<ActorId> kept = new HashSet<>(referenced);
    for (List<ActorMention> mentions : bySentence.values()) {
      for (ActorMention m : mentions) {
        if (!m.passing()) {
          kept.add(m.actor());
        }
      }
    }
    return all.stream().filter(a -> kept.contains(a.id())).toList();
  }

  public Actor get(ActorId id) {
    return all.get(Integer.parseInt(id.value(), 1, id.value().length(), 10) - 1);
  }

  /** The mentions in a sentence, by first token. */
  public List<ActorMention> mentions(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The mention whose phrase is headed by this token; the longest where several are. */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    return Optional.ofNullable(longest(mentions(sentence), token));
  }

  private static @Nullable ActorMention longest(List<ActorMention> mentions, int head) {
    ActorMention longest = null;
    for (ActorMention m : mentions) {
      if (m.head() == head && (longest == null || m.length() > longest.length())) {
        longest = m;
      }
    }
    return longest;
  }

  /** The mention headed by this token, or else the shortest one that covers it. */
  public Optional<ActorMention> of(int sentence, int token) {
    List<ActorMention> mentions = mentions(sentence);
    ActorMention headed = longest(mentions, token);
    return Optional.ofNullable(headed != null ? headed : shortest(mentions, token));
  }

  private static @Nullable ActorMention shortest(List<ActorMention> mentions, int covered) {
    ActorMention shortest = null;
    for (ActorMention m : mentions) {
      if (m.covers(covered) && (shortest == null || m.length() < shortest.length())) {
        shortest = m;
      }
    }
    return shortest;
  }

  /** The known members of a group; for any other actor, itself. */
  public List<ActorId> members(ActorId id) {
    return members.getOrDefault(id, List.of(id));
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
