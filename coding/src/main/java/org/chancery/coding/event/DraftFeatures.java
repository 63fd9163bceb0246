package org.chancery.coding.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Sector;
import org.chancery.record.Span;

/**
 * What the decision of events looks at, in names that people can read. Of the frame: which it is,
 * how far down the list of those that fit, its type and shift. Of the trigger: word class, light
 * verb, tense, where its clause hangs and how deep. Of the parties: how many, of what kind, where
 * they stand. Of the sentence: what other drafts it holds, and who says it.
 */
final class DraftFeatures {
  private static final int DEEP = 3;
  private static final int MANY = 3;
  private static final int FAR = 8;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "dep", "conj");

  private static final Set<Sector> POWERS =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.LEG,
          Sector.JUD,
          Sector.COP,
          Sector.SPY,
          Sector.PTY,
          Sector.OPP,
          Sector.REB,
          Sector.PRM,
          Sector.UAF);

  private final Scene scene;
  private final Sentence sentence;
  private final Draft draft;
  private final Predicate predicate;
  private final String typed;
  private final FeatureSink out;

  private DraftFeatures(Scene scene, Draft draft, FeatureSink out) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.draft = draft;
    this.predicate = draft.reading().match().predicate();
    this.typed = draft.meaning().type().name() + ".";
    this.out = out;
  }

  /**
   * The features of a draft, by name.
   *
   * @param others the drafts of its sentence as rules alone have them
   */
  static List<String> of(Scene scene, Draft draft, List<Draft> others) {
    FeatureNames names = new FeatureNames();
    add(scene, draft, others, names);
    return names.all();
  }

  /** Adds the features of a draft. */
  static void add(Scene scene, Draft draft, List<Draft> others, FeatureSink out) {
    DraftFeatures features = new DraftFeatures(scene, draft, out);
    features.frame();
    features.trigger();
    features.place();
    features.parties();
    features.company(others);
    features.sayings();
  }

  private void add(String name, Object value) {
    out.add("", name, value.toString());
  }

  /** Also beside the type. */
  private void typed(String name, Object value) {
    String text = value.toString();
    out.add("", name, text);
    out.add(typed, name, text);
  }

  private void frame() {
    Match match = draft.reading().match();
    add("frame", match.frame().entry().id().value());
    add("type", draft.meaning().type());
    add("meaning", draft.meaning().label());
    typed("rank", match.rank());
    typed("shift", draft.reading().shift() + (draft.reading().modal() ? ".modal" : ""));
    typed("status", draft.reading().status());
    int conditions = (int) match.frame().conditions().stream().filter(c -> c.weight() > 1).count();
    typed("conditions", Math.min(conditions, 2));
    typed("generalised", match.generalised());
    typed("absorbed", draft.reading().absorbed());
    add("frame.rank", match.frame().entry().id().value() + "." + match.rank());
  }

  private void trigger() {
    Token t = sentence.token(predicate.token());
    String kind =
        predicate.adjective()
            ? "adjective"
            : predicate.noun() ? (predicate.host() >= 0 ? "noun.light" : "noun.bare") : "verb";
    typed("trigger", kind);
    add("lemma", t.lemma().toLowerCase(Locale.ROOT));
    add("type.lemma", typed + t.lemma().toLowerCase(Locale.ROOT));
    if (predicate.host() >= 0) {
      add("light", sentence.token(predicate.host()).lemma());
    }
    Token finite = predicate.finite().token();
    typed("form", kind.startsWith("noun.bare") ? t.tag() : finite.tag());
    predicate.finite().modal().ifPresent(m -> typed("modal", m));
    if (predicate.finite().passive()) {
      typed("voice", "passive");
    }
  }

  /** Where the trigger's clause hangs, and how many clauses are above it. */
  private void place() {
    int top = predicate.host() >= 0 ? predicate.host() : predicate.token();
    Token t = sentence.token(top);
    typed("relation", t.relation());
    StringBuilder path = new StringBuilder();
    int depth = 0;
    for (int at = top; at >= 0; at = sentence.token(at).head()) {
      String relation = sentence.token(at).relation();
      if (CLAUSES.contains(relation) || at == top) {
        path.append('<').append(relation);
        depth++;
      }
      if (depth == DEEP) {
        break;
      }
    }
    add("path", path);
    typed("depth", depth);
    for (Token m : sentence.children(top, "mark", "case", "cc")) {
      add("marker", m.relation() + "." + m.lemma().toLowerCase(Locale.ROOT));
    }
  }

  private void parties() {
    typed("actors", Math.min(draft.actors().size(), MANY));
    typed("recipients", Math.min(draft.recipients().size(), MANY));
    typed("political", political(draft.actors()) + "." + political(draft.recipients()));
    if (!draft.actors().isEmpty() && !draft.actorMentions().isEmpty()) {
      party("actor", draft.actors().get(0), draft.actorMentions().get(0));
    }
    if (!draft.recipients().isEmpty() && !draft.recipientMentions().isEmpty()) {
      party("recipient", draft.recipients().get(0), draft.recipientMentions().get(0));
    }
  }

  /** Whether states, their powers, parties or armed groups are among some actors. */
  private String political(List<ActorId> ids) {
    boolean any = false;
    for (ActorId id : ids) {
      Actor actor = scene.actors().get(id);
      Country country = actor.country();
      any |= actor.kind() == ActorKind.STATE || country != null && country.international();
      any |= actor.sectors().stream().anyMatch(POWERS::contains);
    }
    return ids.isEmpty() ? "nobody" : any ? "yes" : "no";
  }

  private void party(String role, ActorId id, ActorMention mention) {
    Actor actor = scene.actors().get(id);
    typed(role + ".kind", actor.kind());
    typed(role + ".sector", actor.sectors().isEmpty() ? "none" : actor.sectors().get(0));
    add(role + ".country", actor.country() == null ? "none" : "known");
    add(role + ".mention", mention.kind());
    if (mention.sentence() != sentence.index()) {
      typed(role + ".stands", "in another sentence");
      return;
    }
    typed(role + ".stands", stands(mention.head()));
    boolean before = mention.head() < predicate.first();
    int far = Math.min(Math.abs(mention.head() - predicate.first()), FAR);
    add(role + ".far", (before ? "-" : "+") + far);
  }

  /** The relations from a party up to the trigger or its light verb, three at most. */
  private String stands(int head) {
    StringBuilder path = new StringBuilder();
    int at = head;
    for (int k = 0; k < DEEP && at >= 0; k++) {
      if (at == predicate.token() || at == predicate.host()) {
        return path.toString();
      }
      Token t = sentence.token(at);
      path.append('<').append(t.relation());
      for (Token c : sentence.children(at, "case")) {
        path.append(':').append(c.lemma().toLowerCase(Locale.ROOT));
      }
      at = t.head();
    }
    return at == predicate.token() || at == predicate.host() ? path.toString() : "elsewhere";
  }

  private void company(List<Draft> others) {
    int before = 0;
    int all = 0;
    int own = predicate.token();
    for (Draft other : others) {
      Predicate p = other.reading().match().predicate();
      if (p.token() == own || other.reading().absorbed()) {
        continue;
      }
      all++;
      before += p.first() < predicate.first() ? 1 : 0;
      String theirs = other.meaning().type().name();
      if (sentence.dominates(p.first(), predicate.first())) {
        typed("below", theirs);
      } else if (sentence.dominates(predicate.first(), p.first())) {
        typed("above", theirs);
      } else {
        typed("beside", theirs);
      }
    }
    typed("others", Math.min(all, MANY));
    typed("before", Math.min(before, MANY));
  }

  private void sayings() {
    Token t = sentence.token(predicate.token());
    Span trigger = new Span(t.start(), t.end(), t.text());
    boolean cue =
        scene.sayings().cuedIn(sentence.index()).stream().anyMatch(s -> s.cueHead() == t.index());
    if (cue) {
      typed("says", "cue");
    }
    var around = scene.sayings().around(trigger);
    typed("said", around.isEmpty() ? "no" : around.get(0).statement().mode());
    if (!around.isEmpty()) {
      typed("said.act", around.get(0).statement().act());
    }
  }
}
