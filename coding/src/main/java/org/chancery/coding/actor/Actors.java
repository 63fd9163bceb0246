package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Actor;
import org.chancery.record.Id.ActorId;

/** The actors of one report and where they are mentioned. Immutable. */
public final class Actors {
  private final List<Actor> all;
  private final Map<Integer, List<ActorMention>> bySentence = new TreeMap<>();
  private final Map<ActorId, List<ActorId>> members;
  private final List<Reason> reasons;

  /**
   * @param all ids {@code a1}, {@code a2}, … in order of first mention
   * @param members of groups whose members the report names
   */
  public Actors(
      List<Actor> all,
      List<ActorMention> mentions,
      Map<ActorId, List<ActorId>> members,
      List<Reason> reasons) {
    this.all = List.copyOf(all);
    this.members = Map.copyOf(members);
    this.reasons = List.copyOf(reasons);
    for (ActorMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(mention);
    }
    bySentence.values().forEach(l -> l.sort(Comparator.comparingInt(ActorMention::first)));
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
    bySentence.values().stream()
        .flatMap(List::stream)
        .filter(m -> !m.passing())
        .forEach(m -> kept.add(m.actor()));
    return all.stream().filter(a -> kept.contains(a.id())).toList();
  }

  public Actor get(ActorId id) {
    return all.get(Integer.parseInt(id.value().substring(1)) - 1);
  }

  /** The mentions in a sentence, by first token. */
  public List<ActorMention> mentions(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The mention whose phrase is headed by this token; the longest where several are. */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    return mentions(sentence).stream()
        .filter(m -> m.head() == token)
        .max(Comparator.comparingInt(ActorMention::length));
  }

  /** The mention headed by this token, or else the shortest one that covers it. */
  public Optional<ActorMention> of(int sentence, int token) {
    return headedBy(sentence, token)
        .or(
            () ->
                mentions(sentence).stream()
                    .filter(m -> m.covers(token))
                    .min(Comparator.comparingInt(ActorMention::length)));
  }

  /** The known members of a group; for any other actor, itself. */
  public List<ActorId> members(ActorId id) {
    return members.getOrDefault(id, List.of(id));
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
