package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.language.Sentence;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;

/** Finds to whom it is done. */
final class Recipients {
  /** What is done to one's own people as well as to others. */
  private static final Set<EventType> OWN_PEOPLE =
      Set.of(
          EventType.AID,
          EventType.ACCUSE,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.PROTEST,
          EventType.RETREAT,
          EventType.SANCTION);

  /** What is done to whoever is at a place. */
  private static final Set<EventType> LOCAL =
      Set.of(
          EventType.AGREE,
          EventType.AID,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.REQUEST,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.THREATEN);

  /** What is done at home as well as abroad by others than the state. */
  private static final Set<EventType> AT_HOME =
      Set.of(EventType.AID, EventType.ASSAULT, EventType.PROTEST);

  /** Others whom a possessive relates to those who act. */
  private static final Set<String> RELATED =
      Set.of(
          "ally",
          "adversary",
          "counterpart",
          "critic",
          "enemy",
          "foe",
          "friend",
          "neighbor",
          "neighbour",
          "opponent",
          "partner",
          "rival");

  private static final Set<String> TELLING = Set.of("tell", "brief", "inform", "speak", "talk");

  private static final Set<String> AUDIENCE =
      Set.of("reporter", "journalist", "conference", "audience", "newspaper", "press");

  private final Scene scene;
  private final Parties parties;
  private final Fillers fillers;
  private final Theatre theatre;
  private final Nearby nearby;
  private final Earlier earlier;

  Recipients(Scene scene, Parties parties, Fillers fillers, Earlier earlier) {
    this.earlier = earlier;
    this.scene = scene;
    this.parties = parties;
    this.fillers = fillers;
    this.theatre = new Theatre(scene, parties);
    this.nearby = new Nearby(scene, parties);
  }

  /**
   * @param acting those who do it, who are never its recipients
   */
  List<ActorMention> of(Reading reading, Set<ActorId> acting) {
    Match match = reading.match();
    Asked asked = asked(reading, acting);
    if (reading.modal() && reading.shift() == Shift.REQUEST) {
      List<ActorMention> obliged = obliged(match, asked);
      if (!obliged.isEmpty()) {
        return obliged;
      }
    }
    List<Role> roles = reading.recipientRoles();
    List<Role> grammatical = roles.stream().filter(r -> r.kind() != Role.Kind.ANY).toList();
    List<ActorMention> found = fillers.first(match, grammatical, asked);
    boolean bare = match.predicate().noun() && match.predicate().host() < 0;
    boolean directed = !bare && !reading.reciprocal() && !match.frame().mutual();
    if (found.isEmpty() || directed && unnamed(found)) {
      found = joined(found, directed ? theatre(reading, acting, found) : List.of());
    }
    if (found.isEmpty()) {
      found = earlier.doer(reading, acting);
    }
    boolean anybody = directed || grammatical.size() < roles.size();
    return found.isEmpty() && anybody ? nearby.of(match.predicate(), asked) : found;
  }

  private Asked asked(Reading reading, Set<ActorId> acting) {
    boolean harmed = OWN_PEOPLE.contains(reading.meaning().orElseThrow().type());
    return Asked.ANYBODY
        .besides(m -> !fillers.among(m, acting) && !sent(reading, m) && !audience(reading, m))
        .besides(m -> harmed || !own(m, acting))
        .ownedBesides(m -> !ownState(m, acting));
  }

  /** "told <em>reporters</em>": whoever hears it is not meant. */
  private boolean audience(Reading reading, ActorMention m) {
    Sentence sentence = scene.sentence();
    return TELLING.contains(sentence.token(reading.match().token()).lemma())
        && AUDIENCE.contains(sentence.token(m.head()).lemma());
  }

  /** "deployed <em>troops</em>": whoever is sent is not done to. */
  private static boolean sent(Reading reading, ActorMention m) {
    Predicate predicate = reading.match().predicate();
    return reading.meaning().orElseThrow().type() == EventType.MOBILIZE
        && predicate.objects().contains(m.head());
  }

  /** "agreed to withdraw <em>its troops</em>": people of those who act. */
  private boolean own(ActorMention m, Set<ActorId> acting) {
    Actor actor = scene.actors().get(m.actor());
    boolean people = actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANIZATION;
    boolean others = RELATED.contains(scene.sentence().token(m.head()).lemma());
    OptionalInt owner = scene.sentence().child(m.head(), "nmod:poss");
    return people
        && !others
        && actor.name() == null
        && owner.isPresent()
        && scene
            .actors()
            .of(scene.sentence().index(), owner.getAsInt())
            .filter(o -> fillers.among(o, acting))
            .isPresent();
  }

  /** "pledged his <em>country's</em> support for …": the state of those who act. */
  private boolean ownState(ActorMention m, Set<ActorId> acting) {
    Actor actor = scene.actors().get(m.actor());
    Country country = actor.country();
    return country != null
        && (actor.kind() == ActorKind.STATE || country.international())
        && acting.stream()
            .map(a -> scene.actors().get(a))
            .filter(a -> a.kind() != ActorKind.GROUP)
            .anyMatch(a -> country.equals(a.country()));
  }

  /** "Chile must go", told by others. */
  private List<ActorMention> obliged(Match match, Asked asked) {
    List<Integer> subjects = match.predicate().subjects();
    List<ActorMention> found = parties.all(subjects, asked);
    return found.isEmpty() && subjects.isEmpty()
        ? parties.before(match.predicate().finite().predicate(), asked)
        : found;
  }

  /** Where it is done, for what is done to whoever is there. */
  private List<ActorMention> theatre(
      Reading reading, Set<ActorId> acting, List<ActorMention> found) {
    EventType type = reading.meaning().orElseThrow().type();
    Set<ActorId> known = fillers.ids(found);
    known.addAll(acting);
    Asked others = Asked.HOSTS.besides(m -> !fillers.among(m, known));
    Asked asked = AT_HOME.contains(type) ? others : others.besides(m -> !ownState(m, acting));
    List<Integer> heads = found.stream().map(ActorMention::head).toList();
    return LOCAL.contains(type) ? theatre.of(reading.match().predicate(), heads, asked) : List.of();
  }

  /** Whether they are but people or towns of some place: "48 people". */
  private boolean unnamed(List<ActorMention> found) {
    return found.stream()
        .map(m -> scene.actors().get(m.actor()))
        .allMatch(
            a ->
                a.kind() == ActorKind.GROUP && (a.name() == null || scene.actors().ground(a.id())));
  }

  private List<ActorMention> joined(List<ActorMention> a, List<ActorMention> b) {
    List<ActorMention> out = new ArrayList<>(a);
    b.stream()
        .filter(m -> a.stream().noneMatch(x -> x.actor().equals(m.actor())))
        .forEach(out::add);
    return out;
  }
}
