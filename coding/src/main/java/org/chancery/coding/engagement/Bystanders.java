package org.chancery.coding.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;

/**
 * Whom a sentence names beside the parties of an engagement though they take no part: a title that
 * belongs to the name behind it, the superior of an adviser, those in coordination with whom
 * something is done, a body in front of its officer.
 *
 * @see EngagementRules#BYSTANDER
 */
final class Bystanders {
  private static final Set<String> UNDER = Set.of("to", "of", "for");

  private final Set<String> accord;

  Bystanders(Lexicon lexicon) {
    accord = StatusReader.words(lexicon, EngagementRules.BYSTANDER);
  }

  /** The mention with those alone who take part; an officer in the place of his body. */
  Sighting without(Scene scene, Sentence s, Sighting g) {
    Map<ActorId, Participant> parties = new LinkedHashMap<>();
    g.participants().stream()
        .flatMap(p -> party(scene, s, g, p).stream())
        .forEach(p -> parties.putIfAbsent(p.actor(), p));
    return parties.size() == g.participants().size() && parties.keySet().containsAll(g.actors())
        ? g
        : g.of(List.copyOf(parties.values()));
  }

  private Optional<Participant> party(Scene scene, Sentence s, Sighting g, Participant p) {
    Actor actor = scene.actors().get(p.actor());
    boolean unnamed = actor.kind() == ActorKind.PERSON && actor.name() == null;
    List<ActorMention> mentions = mentions(scene, s, p.actor());
    if (mentions.isEmpty()) {
      boolean other = unnamed && alwaysSuperior(scene, s, g, p.actor());
      return Optional.of(p).filter(x -> !other);
    }
    boolean aside =
        mentions.stream().allMatch(m -> inAccord(s, m) || unnamed && superior(scene, s, g, m));
    if (aside || welcomed(s, g, actor, mentions)) {
      return Optional.empty();
    }
    boolean body = actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.GROUP;
    Stream<ActorMention> bearer =
        mentions.stream()
            .flatMap(
                m ->
                    (body
                            ? officer(scene, s, m)
                            : unnamed ? bearer(scene, s, m) : Optional.<ActorMention>empty())
                        .stream());
    return bearer
        .findFirst()
        .map(m -> new Participant(m.actor(), null, p.role()))
        .or(() -> Optional.of(p));
  }

  /** Where a sentence names somebody; "its" beside a name says nothing more. */
  private static List<ActorMention> mentions(Scene scene, Sentence s, ActorId actor) {
    List<ActorMention> all =
        scene.actors().mentions(s.index()).stream().filter(m -> m.actor().equals(actor)).toList();
    List<ActorMention> named =
        all.stream().filter(m -> !s.token(m.head()).tag().startsWith("PRP")).toList();
    return named.isEmpty() ? all : named;
  }

  /** "<em>They</em> discussed": of an adviser and his visitor, not of the one whom he advises. */
  private static boolean alwaysSuperior(Scene scene, Sentence s, Sighting g, ActorId actor) {
    boolean met = false;
    for (Sentence before : scene.parsed().sentences().subList(0, s.index())) {
      for (ActorMention m : mentions(scene, before, actor)) {
        if (!superior(scene, before, g, m)) {
          return false;
        }
        met = true;
      }
    }
    return met;
  }

  /** "welcomed <em>the monitoring mission</em>": a body is not met by being welcomed. */
  private static boolean welcomed(
      Sentence s, Sighting g, Actor actor, List<ActorMention> mentions) {
    return s.token(g.trigger()).lemma().equals("welcome")
        && actor.kind() == ActorKind.ORGANIZATION
        && mentions.stream().anyMatch(m -> s.token(m.head()).is("obj"));
  }

  /** "in coordination with <em>the G7</em>", also of the second of two. */
  private boolean inAccord(Sentence s, ActorMention m) {
    int with = m.first() - 1;
    while (with > 1 && joint(s.token(with))) {
      with--;
    }
    return with > 1
        && s.lower(with).equals("with")
        && accord.contains(s.token(with - 1).lemma())
        && s.lower(with - 2).equals("in");
  }

  private static boolean joint(Token t) {
    return t.isNoun() || t.is("det") || t.tag().equals("CC") || t.text().equals(",");
  }

  /** "<em>Outreach Director</em> and Senior Adviser Ana Ruiz": a bare title is of the name. */
  private static Optional<ActorMention> bearer(Scene scene, Sentence s, ActorMention m) {
    int next = m.last() + 1;
    boolean bare = s.token(m.head()).isProperNoun() && s.child(m.head(), "det").isEmpty();
    while (bare && next < s.size() && titular(s.token(next))) {
      int at = next;
      Optional<ActorMention> name =
          scene.actors().mentions(s.index()).stream()
              .filter(n -> n.covers(at) && named(scene, n))
              .findFirst();
      if (name.isPresent()) {
        return name;
      }
      next++;
    }
    return Optional.empty();
  }

  private static boolean titular(Token t) {
    return t.isNoun() || t.tag().equals("CC") || t.is("case") || t.is("det");
  }

  /** "Ruiz, adviser to <em>the President of Chile</em>". */
  private static boolean superior(Scene scene, Sentence s, Sighting g, ActorMention m) {
    int before = m.first() - 1;
    if (before < 1 || !UNDER.contains(s.lower(before)) || !s.token(before - 1).isNoun()) {
      return false;
    }
    return scene.actors().mentions(s.index()).stream()
        .filter(n -> n.first() < before && g.actors().contains(n.actor()) && named(scene, n))
        .anyMatch(n -> describes(s, n, before));
  }

  /** Nothing but a title stands between a name and "to". */
  private static boolean describes(Sentence s, ActorMention name, int preposition) {
    return s.tokens().subList(Math.min(name.last() + 1, preposition), preposition).stream()
        .allMatch(t -> titular(t) || t.text().equals(","));
  }

  private static boolean named(Scene scene, ActorMention m) {
    Actor a = scene.actors().get(m.actor());
    return a.kind() == ActorKind.PERSON && a.name() != null;
  }

  /** "the Relief Agency (RA) <em>Commissioner Ana Ruiz</em>": who speaks for it by name. */
  private static Optional<ActorMention> officer(Scene scene, Sentence s, ActorMention body) {
    int next = body.last() + 1;
    if (next + 2 < s.size() && s.token(next).tag().equals("-LRB-")) {
      next += 2;
    }
    if (next + 1 < s.size() && s.token(next).tag().equals("-RRB-")) {
      next++;
    }
    int at = next;
    return at >= s.size() || !s.token(at).isProperNoun()
        ? Optional.empty()
        : scene.actors().mentions(s.index()).stream()
            .filter(m -> m.first() <= at && m.last() > at && named(scene, m))
            .findFirst();
  }
}
