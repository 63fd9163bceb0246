package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.EngagementKind;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Place;
import org.jspecify.annotations.Nullable;

/** Who takes part: from an event that is coded, or from the grammar around a word. */
final class Parties {
  private static final String[] WITH = {"with", "between", "among", "by", "alongside"};

  private final Scene scene;
  private final Map<ActorId, ParticipantRole> roles = new LinkedHashMap<>();

  private Parties(Scene scene) {
    this.scene = scene;
  }

  /** Those of an event. */
  static List<Participant> of(Scene scene, Event event, EngagementKind kind, boolean invitation) {
    Parties parties = new Parties(scene);
    boolean visit = kind == EngagementKind.VISIT;
    boolean mediation = event.modes().contains(EventMode.CONSULT_THIRD_PARTY);
    ParticipantRole first = ParticipantRole.PARTICIPANT;
    ParticipantRole second = ParticipantRole.PARTICIPANT;
    if (visit) {
      first = invitation ? ParticipantRole.HOST : ParticipantRole.VISITOR;
      second = invitation ? ParticipantRole.VISITOR : ParticipantRole.HOST;
    } else if (mediation) {
      first = ParticipantRole.MEDIATOR;
    }
    parties.add(event.actors(), first);
    parties.add(event.recipients(), second);
    return parties.all();
  }

  /** Those whom the grammar gives a verb or noun that speaks of an engagement. */
  static List<Participant> of(Scene scene, Sentence s, int token, EngagementKind kind) {
    Parties parties = new Parties(scene);
    Clause clause = new Clause(s, token);
    boolean visit = kind == EngagementKind.VISIT;
    List<Integer> first = new ArrayList<>(clause.subjects());
    List<Integer> second = new ArrayList<>(clause.obliques(WITH));
    if (SightingReader.official(s, s.token(token))) {
      first.clear();
      Scene.verbOver(s, token).ifPresent(v -> first.addAll(new Clause(s, v).subjects()));
      second.addAll(clause.obliques("to"));
    } else if (s.token(token).isVerb()) {
      second.addAll(clause.objects());
      second.addAll(clause.obliques("to"));
    } else {
      first.addAll(visit ? clause.obliques("by", "of") : clause.obliques("of"));
      second.addAll(clause.obliques(towards(kind)));
      if (kind == EngagementKind.CORRESPONDENCE) {
        first.addAll(clause.obliques("from"));
      }
      if (s.token(token).lemma().equals("due")) {
        first.addAll(relativeHead(s, token));
      } else {
        Scene.verbOver(s, token).ifPresent(v -> parties.over(s, v, token, first, second));
      }
    }
    parties.addTokens(s, first, visit ? ParticipantRole.VISITOR : ParticipantRole.PARTICIPANT);
    parties.addTokens(s, second, visit ? ParticipantRole.HOST : ParticipantRole.PARTICIPANT);
    return parties.all();
  }

  private static String[] towards(EngagementKind kind) {
    return switch (kind) {
      case VISIT -> new String[] {"to", "in"};
      case CORRESPONDENCE -> new String[] {"to"};
      default -> new String[0];
    };
  }

  /** "the minister, who is due in Ankara": the noun under which the clause hangs, however deep. */
  private static List<Integer> relativeHead(Sentence s, int token) {
    int at = token;
    boolean who = token > 1 && s.token(token - 2).tag().startsWith("W");
    while (s.token(at).is("acl:relcl") || who && s.token(at).head() >= 0) {
      at = s.token(at).head();
      if (s.token(at).isNoun()) {
        return List.of(at);
      }
    }
    return List.of();
  }

  /**
   * Those whom a sentence names together, for talks that it tells without parties: "Peru and Chile
   * agreed, but the talks broke up".
   */
  static List<Participant> around(Scene scene, Sentence s) {
    for (int verb : s.tokens().stream().filter(Token::isVerb).map(Token::index).toList()) {
      Parties parties = new Parties(scene);
      parties.addTokens(s, new Clause(s, verb).subjects(), ParticipantRole.PARTICIPANT);
      if (parties.roles.size() > 1) {
        return parties.all();
      }
    }
    return List.of();
  }

  /**
   * One list for each of several who did so each for himself: "Arana and Ruiz held separate talks
   * with Paz".
   */
  static List<List<Participant>> apart(
      Scene scene, Sentence s, int trigger, List<Participant> all) {
    int verb = s.token(trigger).isVerb() ? trigger : Scene.verbOver(s, trigger).orElse(trigger);
    Parties subjects = new Parties(scene);
    subjects.addTokens(s, new Clause(s, verb).subjects(), ParticipantRole.PARTICIPANT);
    List<Participant> others =
        all.stream().filter(p -> !subjects.roles.containsKey(p.actor())).toList();
    List<Participant> each =
        all.stream().filter(p -> subjects.roles.containsKey(p.actor())).toList();
    return each.size() < 2 || others.isEmpty()
        ? List.of(all)
        : each.stream().map(p -> Stream.concat(Stream.of(p), others.stream()).toList()).toList();
  }

  /**
   * "<em>Peru</em> cancelled the talks", "<em>Peru</em> asked <em>Chile</em> for a meeting"; not
   * "<em>they</em> lauded the summit".
   *
   * @see EngagementRules#TOLD_OF
   */
  private void over(Sentence s, int verb, int token, List<Integer> first, List<Integer> second) {
    if (scene.telling().contains(s.token(verb).lemma())) {
      return;
    }
    Clause above = new Clause(s, verb);
    boolean subject =
        above.subjects().stream().anyMatch(i -> s.dominates(i, token) && !s.dominates(i, verb));
    if (!subject) {
      first.addAll(above.subjects());
      above.objects().stream().filter(i -> !s.dominates(i, token)).forEach(second::add);
      second.addAll(above.obliques("with"));
    }
  }

  private void addTokens(Sentence s, List<Integer> tokens, ParticipantRole role) {
    for (int token : tokens) {
      for (int t : withConjuncts(s, token)) {
        scene.actor(s, t).ifPresent(a -> add(List.of(a), role));
      }
    }
  }

  /** All of a list; of a group "including X and Y" those who are named. */
  private static List<Integer> withConjuncts(Sentence s, int token) {
    List<Integer> out = new ArrayList<>(List.of(token));
    s.children(token, "conj").forEach(t -> out.add(t.index()));
    return out;
  }

  private void add(List<ActorId> actors, ParticipantRole role) {
    for (ActorId actor : actors) {
      scene.actors().members(actor).forEach(m -> roles.putIfAbsent(m, role));
    }
  }

  private List<Participant> all() {
    return roles.entrySet().stream()
        .map(r -> new Participant(r.getKey(), office(r.getKey()), r.getValue()))
        .toList();
  }

  /** The office held, not one that was. */
  private @Nullable Integer office(ActorId id) {
    Actor actor = scene.actors().get(id);
    for (int i = 0; actor.kind() == ActorKind.PERSON && i < actor.offices().size(); i++) {
      if (!actor.offices().get(i).former()) {
        return i;
      }
    }
    return null;
  }

  /** Not "the next one": a host has a name, a country, or is a delegation taken for a host. */
  private static boolean hosts(Scene scene, Participant p) {
    Actor a = scene.actors().get(p.actor());
    return a.name() != null || a.country() != null || a.kind() == ActorKind.GROUP;
  }

  /** A delegation is no host: it goes along. */
  private static Participant along(Scene scene, Participant p) {
    boolean group = scene.actors().get(p.actor()).kind() == ActorKind.GROUP;
    return group ? new Participant(p.actor(), p.office(), ParticipantRole.VISITOR) : p;
  }

  /** A visitor's host, where only the place is named: the state that it lies in, if it appears. */
  static List<Participant> hosted(Scene scene, List<Participant> visitors, Optional<Place> place) {
    Country country = place.map(Place::country).orElse(null);
    List<Participant> out =
        new ArrayList<>(
            visitors.stream()
                .filter(p -> p.role() != ParticipantRole.HOST || hosts(scene, p))
                .map(p -> along(scene, p))
                .toList());
    boolean known = out.stream().anyMatch(p -> p.role() == ParticipantRole.HOST);
    boolean home =
        visitors.stream()
            .anyMatch(p -> Objects.equals(scene.actors().get(p.actor()).country(), country));
    if (country == null || known || home) {
      return out;
    }
    scene.actors().all().stream()
        .filter(a -> a.kind() == ActorKind.STATE && Objects.equals(country, a.country()))
        .findFirst()
        .ifPresent(a -> out.add(new Participant(a.id(), null, ParticipantRole.HOST)));
    return out;
  }
}
