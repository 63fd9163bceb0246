package org.chancery.coding.engagement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.FoundEvent;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.chancery.record.EngagementKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.ParticipantRole;

/**
 * What kind of engagement a word speaks of: the entries {@code engagement.kind.*} by word, and for
 * all other triggers their frame.
 */
final class Kinds {
  private static final String PREFIX = "engagement.kind.";
  private static final Set<String> BY_WIRE = Set.of("phone", "telephone", "video");
  private static final Set<String> WIRES = Set.of("phone", "telephone", "video", "videolink");

  private final Map<String, EngagementKind> nouns = new HashMap<>();
  private final Map<String, EngagementKind> verbs = new HashMap<>();
  private final Set<String> addressing;
  private final Set<String> bodies;
  private final Set<String> moving;
  private final Set<String> facing;
  private final Set<String> gathering;
  private final Set<String> gathered;

  /** All words that say anything here by themselves: most of a text are none. */
  private final Set<String> speaking = new HashSet<>();

  Kinds(Lexicon lexicon) {
    addressing = StatusReader.words(lexicon, EngagementRules.COUNCIL);
    bodies = StatusReader.values(lexicon, EngagementRules.COUNCIL, "bodies");
    moving = StatusReader.words(lexicon, EngagementRules.MOTION);
    gathering = StatusReader.words(lexicon, EngagementRules.ASSEMBLY);
    gathered = StatusReader.values(lexicon, EngagementRules.ASSEMBLY, "bodies");
    facing = StatusReader.words(lexicon, EngagementRules.FACE);
    for (Entry entry : lexicon.entries("rules.lex")) {
      if (entry.id().value().startsWith(PREFIX)) {
        EngagementKind kind =
            EngagementKind.valueOf(
                entry.id().value().substring(PREFIX.length()).toUpperCase(Locale.ROOT));
        entry.values("nouns").forEach(w -> nouns.put(w, kind));
        entry.values("verbs").forEach(w -> verbs.put(w, kind));
      }
    }
    for (Set<String> words :
        List.of(nouns.keySet(), verbs.keySet(), addressing, moving, gathering)) {
      words.forEach(w -> speaking.add(w.toLowerCase(Locale.ROOT)));
    }
  }

  /** Whether a word may speak of an engagement at all, but for one by {@linkplain #wired wire}. */
  boolean speaks(Token t) {
    return speaking.contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence names what makes a call of anything: "by phone". */
  static boolean wired(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (WIRES.contains(s.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "told the Security Council": who speaks before a body takes part in its session.
   *
   * @see EngagementRules#COUNCIL
   */
  Optional<EngagementKind> council(Scene scene, Sentence s, int token) {
    boolean addresses = s.token(token).isVerb() && addressing.contains(s.token(token).lemma());
    return addresses
            && new Clause(s, token)
                .objects().stream().anyMatch(o -> scene.actor(s, o).isPresent() && body(s, o))
        ? Optional.of(EngagementKind.MULTILATERAL)
        : Optional.empty();
  }

  /**
   * "the ministers will meet": one plural subject, and nobody beside it.
   *
   * @see EngagementRules#ASSEMBLY
   */
  Optional<EngagementKind> assembly(Scene scene, Sentence s, int token) {
    Clause clause = new Clause(s, token);
    if (!s.token(token).isVerb()
        || !gathering.contains(s.token(token).lemma())
        || !clause.obliques("with").isEmpty()) {
      return Optional.empty();
    }
    List<Integer> subjects = clause.subjects();
    boolean many =
        subjects.size() == 1
            && s.token(subjects.get(0)).tag().equals("NNS")
            && gathered.contains(s.token(subjects.get(0)).lemma())
            && scene.actor(s, subjects.get(0)).filter(a -> group(scene, a)).isPresent()
            && clause.objects().stream().noneMatch(o -> scene.actor(s, o).isPresent());
    return many ? Optional.of(EngagementKind.MULTILATERAL) : Optional.empty();
  }

  /** One whose members the report does not name. */
  private static boolean group(Scene scene, ActorId actor) {
    return scene.actors().get(actor).kind() == ActorKind.GROUP
        && scene.actors().members(actor).equals(List.of(actor));
  }

  private boolean body(Sentence s, int token) {
    Token t = s.token(token);
    return t.isProperNoun() && bodies.contains(s.lower(token));
  }

  /**
   * "due in Ankara", "a trade mission to Beijing": a person of one country goes to another.
   *
   * @see EngagementRules#MOTION
   */
  Optional<EngagementKind> motion(Scene scene, Sentence s, int token) {
    if (!moving.contains(s.token(token).lemma())) {
      return Optional.empty();
    }
    boolean aim = !new Clause(s, token).obliques("to").isEmpty();
    if (s.token(token).isNoun() && !aim) {
      return Optional.empty(); // "the support mission in Goma" goes nowhere
    }
    boolean goes =
        scene.place(s, token, EngagementKind.VISIT).isPresent()
            && Parties.of(scene, s, token, EngagementKind.VISIT).stream()
                .filter(p -> p.role() == ParticipantRole.VISITOR)
                .map(p -> scene.actors().get(p.actor()))
                .anyMatch(a -> a.kind() == ActorKind.PERSON && !a.offices().isEmpty());
    return goes ? Optional.of(EngagementKind.VISIT) : Optional.empty();
  }

  /** The kind of an event that is an engagement, held or not. */
  Optional<EngagementKind> of(FoundEvent event, Sentence sentence) {
    Optional<EngagementKind> frame = event.frame().value("engagement").map(EngagementKind::of);
    return frame.map(
        kind ->
            own(sentence, event.trigger()).or(() -> below(sentence, event.trigger())).orElse(kind));
  }

  /** The entry that lists the words of a kind. */
  RuleId rule(EngagementKind kind) {
    return new RuleId(PREFIX + kind.code());
  }

  /** Whether the trigger itself, or the noun under it, names the kind. */
  boolean firm(FoundEvent event, Sentence sentence) {
    return own(sentence, event.trigger()).or(() -> below(sentence, event.trigger())).isPresent();
  }

  /** By the word itself; "by phone" makes anything a call. */
  Optional<EngagementKind> own(Sentence s, int token) {
    Token t = s.token(token);
    boolean compound =
        s.anyChild(token, c -> (c.is("compound") || c.is("amod")) && BY_WIRE.contains(c.lemma()));
    if (compound || byPhone(s, token)) {
      return Optional.of(EngagementKind.CALL);
    }
    EngagementKind kind = (t.isVerb() ? verbs : nouns).get(t.lemma().toLowerCase(Locale.ROOT));
    if (kind == EngagementKind.CALL && t.isVerb() && faceToFace(s, token)) {
      return Optional.of(EngagementKind.MEETING);
    }
    Optional<EngagementKind> what =
        kind == EngagementKind.MEETING && t.isVerb() ? object(s, token) : Optional.empty();
    return what.or(() -> Optional.ofNullable(kind));
  }

  /** "hosted <em>talks</em>": the noun says more than the verb. */
  private Optional<EngagementKind> object(Sentence s, int verb) {
    return s.children(verb, "obj").stream()
        .filter(o -> o.isNoun() && nouns.containsKey(o.lemma().toLowerCase(Locale.ROOT)))
        .map(o -> nouns.get(o.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * "spoke on the margins of", "spoke alone", "spoke in person", "spoke at the White House".
   *
   * @see EngagementRules#FACE
   */
  private boolean faceToFace(Sentence s, int verb) {
    boolean at =
        new Clause(s, verb).obliques("at").stream().anyMatch(o -> s.token(o).isProperNoun());
    return at
        || s.anyChild(verb, t -> (t.is("advmod") || t.is("obl")) && facing.contains(t.lemma()));
  }

  private static boolean byPhone(Sentence s, int token) {
    return s.anyChild(token, c -> WIRES.contains(c.lemma()))
        && new Clause(s, token)
            .obliques("by", "over", "via", "on").stream()
                .anyMatch(o -> WIRES.contains(s.token(o).lemma()));
  }

  /** "cancelled a visit", "agreed to meet": what is under a trigger of another kind. */
  private Optional<EngagementKind> below(Sentence s, int token) {
    return s.children(token, "obj", "xcomp", "ccomp", "obl", "nmod").stream()
        .flatMap(t -> own(s, t.index()).stream())
        .findFirst();
  }
}
