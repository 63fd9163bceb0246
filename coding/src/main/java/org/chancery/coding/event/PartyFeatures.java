package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import org.chancery.coding.actor.ActorMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;

/**
 * What the decision of parties looks at, in names that people can read: whether the frame's roles
 * name the mention, the way through the tree from it to the trigger, where it stands in the
 * sentence, of what kind it is, and whether it is the speaker.
 */
final class PartyFeatures {
  private static final int STEPS = 5;
  private static final int FAR = 6;

  private final Scene scene;
  private final Sentence sentence;
  private final Draft draft;
  private final Predicate predicate;
  private final Part part;
  private final FeatureSink out;
  private final String scope;
  private final String typed;
  private final String framed;

  /** The part that a mention may play. */
  enum Part {
    ACTOR,
    RECIPIENT;

    private final String scope = name() + ".";
  }

  private PartyFeatures(Scene scene, Draft draft, Part part, FeatureSink out) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.draft = draft;
    this.predicate = draft.reading().match().predicate();
    this.part = part;
    this.out = out;
    this.scope = part.scope;
    this.typed = scope + draft.meaning().type() + ".";
    this.framed = scope + draft.reading().match().frame().entry().id().value() + ".";
  }

  /** The features of a mention as a party of a draft whose parties the rules have found. */
  static List<String> of(Scene scene, Draft draft, Part part, ActorMention mention) {
    FeatureNames names = new FeatureNames();
    add(scene, draft, part, mention, names);
    return names.all();
  }

  /** Adds the features of a mention. */
  static void add(Scene scene, Draft draft, Part part, ActorMention mention, FeatureSink out) {
    PartyFeatures features = new PartyFeatures(scene, draft, part, out);
    features.rule(mention);
    features.way(mention);
    features.place(mention);
    features.kind(mention);
    features.speech(mention);
  }

  private void add(String name, Object value) {
    out.add(scope, name, value.toString());
  }

  /** Also beside the type. */
  private void typed(String name, Object value) {
    String text = value.toString();
    out.add(scope, name, text);
    out.add(typed, name, text);
  }

  /** Also beside the type, and beside the frame. */
  private void framed(String name, Object value) {
    String text = value.toString();
    typed(name, text);
    out.add(framed, name, text);
  }

  private void rule(ActorMention mention) {
    List<ActorMention> own = part == Part.ACTOR ? draft.actorMentions() : draft.recipientMentions();
    List<ActorMention> other =
        part == Part.ACTOR ? draft.recipientMentions() : draft.actorMentions();
    String chosen = own.contains(mention) ? "chosen" : own.isEmpty() ? "nobody" : "another";
    String opposite = other.contains(mention) ? "chosen" : other.isEmpty() ? "nobody" : "another";
    framed("rule", chosen);
    typed("rules", chosen + "." + opposite);
    add("shift", draft.reading().shift() + "." + chosen);
  }

  private void way(ActorMention mention) {
    String way = way(mention.head(), predicate.token());
    framed("way", way);
    if (predicate.host() >= 0) {
      typed("light", way(mention.head(), predicate.host()));
    }
    String voice = predicate.finite().passive() ? "passive" : "active";
    String trigger = predicate.noun() ? "noun" : predicate.adjective() ? "adjective" : "verb";
    add("way." + trigger + "." + voice, way);
    for (Token c : sentence.children(mention.head(), "case")) {
      framed("case", c.lemma().toLowerCase(Locale.ROOT));
    }
    typed("relation", sentence.token(mention.head()).relation());
  }

  /** Up from the mention, and down to the trigger; cut short where it is long. */
  private String way(int from, int to) {
    StringBuilder up = new StringBuilder();
    int steps = 0;
    int at = from;
    while (at >= 0 && !sentence.dominates(at, to) && steps < STEPS) {
      Token t = sentence.token(at);
      up.append('^').append(t.relation());
      for (Token c : sentence.children(at, "case")) {
        up.append(':').append(c.lemma().toLowerCase(Locale.ROOT));
      }
      at = t.head();
      steps++;
    }
    StringBuilder down = new StringBuilder();
    for (int below = to; below != at && below >= 0 && steps < STEPS; steps++) {
      down.insert(0, "v" + sentence.token(below).relation());
      below = sentence.token(below).head();
    }
    return steps >= STEPS ? "far" : up.append(down).toString();
  }

  private void place(ActorMention mention) {
    boolean before = mention.head() < predicate.first();
    typed("side", before ? "before" : "after");
    int between = 0;
    for (ActorMention m : scene.actors().mentions(sentence.index())) {
      int low = Math.min(mention.head(), predicate.first());
      int high = Math.max(mention.head(), predicate.first());
      between += m.head() > low && m.head() < high && !m.covers(mention.head()) ? 1 : 0;
    }
    typed("between", (before ? "-" : "+") + Math.min(between, 3));
    int far = Math.min(Math.abs(mention.head() - predicate.first()) / 2, FAR);
    add("far", (before ? "-" : "+") + far);
    boolean inside =
        scene.actors().mentions(sentence.index()).stream()
            .anyMatch(
                m -> !m.equals(mention) && m.covers(mention.head()) && m.head() != mention.head());
    typed("inside", inside);
    int top = sentence.root();
    add(
        "main",
        sentence.token(mention.head()).head() == top
            ? sentence.token(mention.head()).relation()
            : "no");
  }

  private void kind(ActorMention mention) {
    Actor actor = scene.actors().get(mention.actor());
    typed("kind", actor.kind());
    add("mention", mention.kind());
    typed("passing", mention.passing());
    typed("sector", actor.sectors().isEmpty() ? "none" : actor.sectors().get(0));
    add("country", actor.country() == null ? "none" : "known");
    typed("trigger", sentence.token(predicate.token()).tag());
  }

  private void speech(ActorMention mention) {
    int trigger = predicate.token();
    scene.sayings().cuedIn(sentence.index()).stream()
        .filter(s -> s.statement().speaker() != null)
        .filter(s -> scene.actors().members(mention.actor()).contains(s.statement().speaker()))
        .forEach(s -> typed("speaker", s.cueHead() == trigger ? "of it" : "of another"));
  }
}
