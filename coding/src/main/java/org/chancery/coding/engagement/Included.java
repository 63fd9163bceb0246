package org.chancery.coding.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;

/**
 * A group that the sentence breaks down, "officials including X and Y": those whom it names take
 * part in the group's place.
 *
 * @see EngagementRules#INCLUDED
 */
final class Included {
  private final Set<String> words;

  Included(Lexicon lexicon) {
    words = StatusReader.words(lexicon, EngagementRules.INCLUDED);
  }

  Sighting named(Scene scene, Sentence s, Sighting g) {
    Optional<Integer> word =
        s.tokens().stream()
            .map(Token::index)
            .filter(i -> words.contains(s.lower(i)))
            .findFirst()
            .or(() -> apposed(scene, s, g.actors()));
    if (word.isEmpty()) {
      return g;
    }
    Optional<ActorMention> group = group(scene, s, word.get(), g.actors());
    List<ActorId> members = Attendance.listed(scene, s, word.get());
    if (group.isEmpty() || members.isEmpty()) {
      return g;
    }
    Map<ActorId, Participant> all = new LinkedHashMap<>();
    for (Participant p : g.participants()) {
      if (p.actor().equals(group.get().actor())) {
        members.forEach(a -> all.putIfAbsent(a, new Participant(a, null, p.role())));
      } else {
        all.putIfAbsent(p.actor(), p);
      }
    }
    return g.of(List.copyOf(all.values()));
  }

  /** "his counterparts, <em>Paz and Soto</em>": where the first of the names begins. */
  private static Optional<Integer> apposed(Scene scene, Sentence s, List<ActorId> parties) {
    List<ActorMention> all = scene.actors().mentions(s.index());
    return all.stream()
        .filter(m -> parties.contains(m.actor()) && many(scene.actors().get(m.actor())))
        .flatMap(m -> all.stream().filter(n -> apposed(s, m.head(), n.head()) || closed(s, m, n)))
        .filter(n -> scene.actors().get(n.actor()).kind() == ActorKind.PERSON)
        .map(ActorMention::first)
        .findFirst();
  }

  /** In apposition to the group or to what stands under it; what is coordinated comes beside it. */
  private static boolean apposed(Sentence s, int group, int person) {
    boolean apposition = false;
    int at = person;
    while (at >= 0 && at != group) {
      apposition = apposition || s.token(at).is("appos") || s.token(at).is("dep");
      if (s.token(at).is("conj") && s.token(at).head() == group) {
        return false;
      }
      at = s.token(at).head();
    }
    return apposition && at == group;
  }

  /** "with Paz and the heads of two banks, <em>Soto</em> and Ruiz": "and" has closed the list. */
  private static boolean closed(Sentence s, ActorMention group, ActorMention person) {
    int comma = person.first() - 1;
    return group.first() > 0
        && s.token(group.first() - 1).tag().equals("CC")
        && comma > group.last()
        && s.token(comma).text().equals(",")
        && s.tokens().subList(group.last() + 1, comma).stream().allMatch(Included::describes);
  }

  /** What may stand between a group and the comma: "two utilities <em>in the South</em>". */
  private static boolean describes(Token t) {
    return t.isNoun() || t.tag().startsWith("JJ") || Set.of("IN", "DT", "CD").contains(t.tag());
  }

  /** The last group in front of the word that takes part, with no verb or person between. */
  private static Optional<ActorMention> group(
      Scene scene, Sentence s, int word, List<ActorId> parties) {
    return scene.actors().mentions(s.index()).stream()
        .filter(m -> m.first() < word && parties.contains(m.actor()))
        .reduce((a, b) -> b)
        .filter(m -> many(scene.actors().get(m.actor())))
        .filter(
            m ->
                s.tokens().stream()
                    .noneMatch(
                        t -> t.index() > m.last() && t.index() < word && t.tag().startsWith("VB")));
  }

  private static boolean many(Actor a) {
    return a.kind() == ActorKind.GROUP && a.name() == null;
  }
}
