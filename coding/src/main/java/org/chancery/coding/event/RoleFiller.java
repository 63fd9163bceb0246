package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.MentionKind;
import org.chancery.record.Sector;

/** Finds who plays the parts of a reading. */
final class RoleFiller {
  /** What is done to people by those in whose country they are. */
  private static final Set<EventType> HOLDERS =
      Set.of(EventType.COERCE, EventType.COOPERATE, EventType.RETREAT, EventType.SANCTION);

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> FORCES =
      Set.of("force", "troop", "troops", "army", "military", "fighter", "soldier", "movement");

  /** The relations of clauses. */
  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "ccomp", "dep", "parataxis", "xcomp");

  /** "arrested a man on suspicion of <em>killing</em>": what is told of the object above. */
  private static final Set<String> CHARGES =
      Set.of("accusation", "allegation", "charge", "count", "suspicion");

  /** "discussed the <em>need</em> to end the war": nobody is said to do it. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "appeal",
          "call",
          "demand",
          "duty",
          "importance",
          "need",
          "necessity",
          "obligation",
          "request",
          "right",
          "time",
          "urgency",
          "way");

  private final Scene scene;
  private final Parties parties;
  private final Fillers fillers;
  private final Recipients recipients;

  RoleFiller(Scene scene) {
    this.scene = scene;
    this.parties = new Parties(scene);
    this.fillers = new Fillers(scene, parties);
    this.recipients = new Recipients(scene, parties, fillers, scene.earlier());
  }

  /** A reading with its parties, those of what is reciprocal still apart. */
  Draft parts(Reading reading) {
    List<ActorMention> actors = actors(reading);
    Set<ActorId> acting = fillers.ids(actors);
    List<ActorMention> receivers = recipients.of(reading, acting);
    Set<ActorId> receiving = fillers.ids(receivers);
    receiving.removeAll(acting);
    return new Draft(reading, List.copyOf(acting), List.copyOf(receiving), actors, receivers);
  }

  /** A draft as it is recorded: all parties of what is reciprocal are actors. */
  static Draft joined(Draft draft) {
    Reading reading = draft.reading();
    if (reading.match().frame().mutual() && draft.actors().size() > 1) {
      return new Draft(
          reading, draft.actors(), List.of(), draft.actorMentions(), List.of(), draft.learned());
    }
    if (!reading.reciprocal()) {
      return draft;
    }
    Set<ActorId> all = new LinkedHashSet<>(draft.actors());
    all.addAll(draft.recipients());
    return new Draft(
        reading,
        List.copyOf(all),
        List.of(),
        joined(draft.actorMentions(), draft.recipientMentions()),
        List.of(),
        draft.learned());
  }

  private static List<ActorMention> joined(List<ActorMention> a, List<ActorMention> b) {
    List<ActorMention> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }

  private List<ActorMention> actors(Reading reading) {
    Predicate predicate = reading.match().predicate();
    if (reading.modal() && reading.shift() == Shift.REQUEST) {
      var teller = parties.teller(predicate.finite().predicate());
      return teller.isPresent() ? parties.mentions(teller.getAsInt(), Asked.ACTORS) : List.of();
    }
    List<ActorMention> charged = charged(predicate.finite());
    if (!charged.isEmpty()) {
      return charged;
    }
    List<ActorMention> found = fillers.first(reading.match(), reading.actorRoles(), Asked.ACTORS);
    found = found.stream().map(this::commander).distinct().toList();
    if (found.isEmpty() && HOLDERS.contains(reading.meaning().orElseThrow().type())) {
      found = holders(reading.match());
    }
    return found.isEmpty() ? lostSubjects(reading.match()) : found;
  }

  /** "<em>its</em> forces shelled": what nameless forces do is done by those whose they are. */
  private ActorMention commander(ActorMention m) {
    Actor actor = scene.actors().get(m.actor());
    OptionalInt owner = scene.sentence().child(m.head(), "nmod:poss");
    boolean forces = FORCES.contains(scene.sentence().token(m.head()).lemma());
    if (actor.name() != null || owner.isEmpty() || !forces) {
      return m;
    }
    return scene
        .actors()
        .of(scene.sentence().index(), owner.getAsInt())
        .filter(o -> o.kind() == MentionKind.PRONOUN)
        .filter(o -> scene.actors().get(o.actor()).kind() != ActorKind.PERSON)
        .map(this::state)
        .orElse(m);
  }

  /** A ministry's forces are those of its state. */
  private ActorMention state(ActorMention owner) {
    Actor actor = scene.actors().get(owner.actor());
    boolean official = actor.sectors().contains(Sector.GOV) || actor.sectors().contains(Sector.MIL);
    return scene.actors().all().stream()
        .filter(a -> official && actor.kind() == ActorKind.ORGANIZATION)
        .filter(a -> a.kind() == ActorKind.STATE && a.country() != null)
        .filter(a -> Objects.equals(a.country(), actor.country()))
        .findFirst()
        .map(a -> owner.of(a.id()))
        .orElse(owner);
  }

  /** "arrested in Chile", "freed from custody in Peru": the state that holds people. */
  private List<ActorMention> holders(Match match) {
    Predicate predicate = match.predicate();
    if (predicate.noun() || !predicate.own().passive()) {
      return List.of();
    }
    List<ActorMention> in = parties.all(predicate.obliques("in"), Asked.ANYBODY);
    return in.isEmpty() ? parties.all(predicate.obliques("from"), Asked.ANYBODY) : in;
  }

  /**
   * Subjects that grammar gives only in a roundabout way: "sent a letter <em>threatening</em> to",
   * or that the parser has lost.
   */
  private List<ActorMention> lostSubjects(Match match) {
    Sentence sentence = scene.sentence();
    Clause clause = match.predicate().finite();
    Token verb = clause.token();
    if (unbound(clause)) {
      return governing(verb.index());
    }
    boolean finite = FINITE.contains(verb.tag()) || sentence.child(verb.index(), "aux").isPresent();
    boolean lost = clause.subjects().isEmpty() && !clause.passive() && verb.isVerb();
    if (!finite || !lost) {
      return List.of();
    }
    List<ActorMention> interrupted = interrupted(verb);
    return interrupted.isEmpty() ? parties.before(verb.index(), Asked.ACTORS) : interrupted;
  }

  /**
   * "<em>X</em>, who took office in May, ruled out …": the parser lets the clause swallow the verb.
   */
  private List<ActorMention> interrupted(Token verb) {
    Sentence sentence = scene.sentence();
    int first = verb.index();
    while (sentence.token(first).is("conj") && sentence.token(first).head() < first) {
      first = sentence.token(first).head();
    }
    while (first > 0 && sentence.token(first - 1).tag().matches("VB[ZPD]|MD|RB")) {
      first--;
    }
    boolean resumes = first > 0 && sentence.token(first - 1).text().equals(",");
    int root = sentence.root();
    boolean swallowed = sentence.token(root).isNoun() && root < first && resumes;
    return swallowed ? parties.mentions(root, Asked.ACTORS) : List.of();
  }

  /** "arrested <em>a man</em> on suspicion of killing": who is charged with a deed. */
  private List<ActorMention> charged(Clause deed) {
    Sentence sentence = scene.sentence();
    int at = deed.predicate();
    boolean charge =
        at > 1
            && deed.token().tag().equals("VBG")
            && sentence.lower(at - 1).equals("of")
            && CHARGES.contains(sentence.token(at - 2).lemma());
    for (int up = at; charge && up >= 0; up = sentence.token(up).head()) {
      if (up != at && sentence.token(up).isVerb()) {
        return all(new Clause(sentence, up).objects());
      }
    }
    return List.of();
  }

  /** Whether a verb is an infinitive or participle, whose subject stands somewhere above. */
  private boolean unbound(Clause clause) {
    Token verb = clause.token();
    boolean bare = scene.sentence().children(verb.index(), "nsubj", "aux", "cop").isEmpty();
    boolean loose = verb.tag().equals("VBG") || Contents.infinitive(scene.sentence(), verb);
    return verb.isVerb() && bare && loose && CLAUSES.contains(verb.relation()) && !clause.passive();
  }

  /** The parties that are subjects of the nearest verb above, of what is said where it tells. */
  private List<ActorMention> governing(int token) {
    Sentence sentence = scene.sentence();
    for (int at = sentence.token(token).head(); at >= 0; at = sentence.token(at).head()) {
      if (IMPERSONAL.contains(sentence.token(at).lemma())) {
        return List.of();
      }
      if (sentence.token(at).isVerb()) {
        int telling = at;
        OptionalInt told = sentence.child(at, "ccomp", "parataxis");
        boolean behind = told.isPresent() && told.getAsInt() < at && token > at;
        boolean cue =
            scene.sayings().cuedIn(sentence.index()).stream().anyMatch(s -> s.cueHead() == telling);
        int verb = behind && cue ? told.getAsInt() : at;
        Clause above = new Clause(sentence, verb);
        return all(above.subjects());
      }
    }
    return List.of();
  }

  private List<ActorMention> all(List<Integer> heads) {
    return parties.all(heads, Asked.ACTORS);
  }
}
