package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.attribution.Weighing;

/**
 * Chooses among the frames that fit at a token, leaves out what is no event to record, and puts the
 * events of a sentence in order, the surest first. Without a decision the first frame stands, every
 * draft is an event, and they stand in text order. Immutable and thread-safe.
 */
final class Chooser {
  /** What is less likely is no event. */
  private static final double LEAST = 0.08;

  /**
   * What is less likely stays absorbed by the event that speaks for it, or is no more than said.
   */
  private static final double ABSORBED = 0.3;

  /** By how much another frame must be likelier than the first. */
  private static final double MARGIN = 0.1;

  /** Features shown to people. */
  private static final int SHOWN = 8;

  private final ShiftTable shifts;
  private final Optional<Weights> decision;
  private final Optional<PartyChooser> parties;

  Chooser(ShiftTable shifts, Optional<Decision> decision) {
    this.shifts = shifts;
    this.decision = decision.map(Decision::events);
    this.parties = decision.map(d -> new PartyChooser(d.parties()));
  }

  /**
   * The events of a sentence.
   *
   * @param scene with the first of the frames at each token
   * @param fitting all frames that fit, by token
   */
  List<Told> choose(Scene scene, Map<Integer, List<Match>> fitting) {
    if (decision.isEmpty()) {
      List<Draft> standing = drafts(scene).stream().filter(d -> !d.reading().absorbed()).toList();
      return Selection.of(standing).stream().map(d -> new Told(scene, d)).toList();
    }
    TreeMap<Integer, Match> best = new TreeMap<>(scene.matches());
    List<Draft> first = drafts(scene);
    List<Told> drafts = weighed(scene, first);
    for (List<Match> frames : fitting.values()) {
      double bar = at(drafts, frames.get(0).token()) + MARGIN;
      for (Told other : alternatives(scene, frames)) {
        Told told = weighed(other.scene(), other.draft(), first);
        if (told.learned() && told.probability() > bar) {
          bar = told.probability();
          Match match = other.draft().reading().match();
          best.put(match.token(), match);
        }
      }
    }
    if (!best.equals(scene.matches())) {
      Scene chosen = scene.with(best);
      drafts = weighed(chosen, drafts(chosen));
    }
    return Selection.surest(
        drafts.stream()
            .filter(Chooser::stands)
            .sorted(Comparator.comparingDouble(t -> -t.probability()))
            .toList());
  }

  private static boolean stands(Told told) {
    return told.draft().reading().absorbed()
        ? told.learned() && told.probability() >= ABSORBED
        : told.probability() >= LEAST;
  }

  /** The drafts of the first frames and of the others, with their features, for training. */
  List<Told> proposals(Scene scene, Map<Integer, List<Match>> fitting) {
    List<Draft> first = drafts(scene);
    List<Told> all = new ArrayList<>(first.stream().map(d -> new Told(scene, d)).toList());
    fitting.values().forEach(frames -> all.addAll(alternatives(scene, frames)));
    return all.stream().map(t -> featured(t, first)).toList();
  }

  /** With its features, for training. */
  static Told featured(Told told, List<Draft> others) {
    return new Told(told.scene(), told.draft(), others, true, 1);
  }

  /** Of events that statements make, those that are likely enough. */
  List<Told> events(List<Told> spoken) {
    return decision.isEmpty()
        ? spoken
        : spoken.stream().map(this::weighed).filter(t -> t.probability() >= ABSORBED).toList();
  }

  /** What speaks for an event, alone in its sentence. */
  Told weighed(Told told) {
    return weighed(told.scene(), told.draft(), List.of());
  }

  /** Which features spoke for an event, and which against it. */
  Optional<Weighing> weighing(List<String> features) {
    return decision
        .filter(d -> !features.isEmpty())
        .map(
            d ->
                new Weighing(
                    "event",
                    d.probability(features),
                    d.heaviest(features).stream()
                        .limit(SHOWN)
                        .map(f -> new Weighing.Feature(f.getKey(), f.getValue()))
                        .toList()));
  }

  private static double at(List<Told> drafts, int token) {
    for (Told w : drafts) {
      if (w.draft().reading().match().token() == token) {
        return w.probability();
      }
    }
    return LEAST;
  }

  /** What the frames behind the first at a token would make of it. */
  private List<Told> alternatives(Scene scene, List<Match> frames) {
    List<Told> out = new ArrayList<>();
    Frame first = frames.get(0).frame();
    for (Match m : frames.subList(1, frames.size())) {
      boolean same =
          m.frame().meaning().equals(first.meaning()) && m.frame().shift() == first.shift();
      if (!same) {
        TreeMap<Integer, Match> matches = new TreeMap<>(scene.matches());
        matches.put(m.token(), m);
        Scene other = scene.with(matches);
        drafts(other, r -> r.match() == m).forEach(d -> out.add(new Told(other, d)));
      }
    }
    return out;
  }

  private List<Draft> drafts(Scene scene) {
    return drafts(scene, r -> true);
  }

  private List<Draft> drafts(Scene scene, Predicate<Reading> wanted) {
    return parts(scene, wanted).stream()
        .map(d -> parties.map(p -> p.choose(scene, d)).orElse(d))
        .map(RoleFiller::joined)
        .filter(Selection::complete)
        .toList();
  }

  private List<Draft> parts(Scene scene, Predicate<Reading> wanted) {
    RoleFiller roles = new RoleFiller(scene);
    return new SentenceReader(scene, shifts)
        .readings().stream().filter(wanted).map(roles::parts).toList();
  }

  /** Who might be a party of what the rules propose, for training. */
  List<Candidacy> candidacies(Scene scene) {
    List<Candidacy> out = new ArrayList<>();
    for (Draft d : parts(scene, r -> true)) {
      for (ActorMention m : PartyChooser.candidates(scene)) {
        for (PartyFeatures.Part part : PartyFeatures.Part.values()) {
          out.add(Candidacy.of(scene, d, part, m));
        }
      }
    }
    return out;
  }

  private List<Told> weighed(Scene scene, List<Draft> drafts) {
    return drafts.stream().map(d -> weighed(scene, d, drafts)).toList();
  }

  /** What speaks for a draft. A frame of which nothing was learned stands as the rules have it. */
  private Told weighed(Scene scene, Draft draft, List<Draft> others) {
    if (decision.isEmpty() || !decision.get().know(draft.reading().match().frame())) {
      return new Told(scene, draft);
    }
    FeatureSum sum = new FeatureSum(decision.get());
    DraftFeatures.add(scene, draft, others, sum);
    return new Told(scene, draft, others, true, sum.probability());
  }
}
