package org.chancery.coding.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.time.TimeMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;

/**
 * When and where the event of a predicate was, as far as its own clause says, or the clause that it
 * goes on from ("met on Monday and <em>signed</em>", "stormed the village on Monday,
 * <em>killing</em> six"). What is said of another clause ("said on Monday that Peru
 * <em>attacked</em>") is not the event's.
 */
final class Setting {
  /** A time up to this token opens the sentence, and holds for its relative clauses as well. */
  private static final int OPENING = 3;

  /** Prepositions before the place that something is done to: "an attack on Goma". */
  private static final String[] AIMS = {"on", "against", "at", "into", "to"};

  private final Scene scene;
  private final Sentence sentence;
  private final Predicate predicate;

  Setting(Scene scene, Predicate predicate) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.predicate = predicate;
  }

  Optional<TimeMention> time() {
    if (scene.times().in(sentence.index()).isEmpty()) {
      return Optional.empty();
    }
    return first(p -> scene.times().of(sentence, p), TimeMention::head);
  }

  Optional<PlaceMention> place(Meaning meaning) {
    List<PlaceMention> places = scene.places().in(sentence.index());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlaceMention> named = first(p -> scene.places().of(sentence, p), PlaceMention::head);
    return named.isEmpty() && reachesPlaces(meaning) ? aimedAt(places) : named;
  }

  private <T> Optional<T> first(IntFunction<Optional<T>> at, ToIntFunction<T> head) {
    int own = predicate.host() >= 0 ? predicate.host() : predicate.token();
    for (int token : List.of(predicate.token(), own)) {
      Optional<T> found = at.apply(token).filter(m -> !ofRelative(head.applyAsInt(m), token));
      if (found.isPresent()) {
        return found;
      }
    }
    return inherited(own, at, head);
  }

  /** What the clauses say that this one goes on from; it must hang on their very verb. */
  private <T> Optional<T> inherited(int own, IntFunction<Optional<T>> at, ToIntFunction<T> head) {
    boolean relative = false;
    for (Token t = sentence.token(own); t.head() >= 0; t = sentence.token(t.head())) {
      int above = t.head();
      if (relative && t.is("acl:relcl")) {
        return Optional.empty(); // too deep: whose time it is, nobody can say
      }
      relative |= t.is("acl:relcl");
      boolean whole = relative;
      boolean on = goesOn(t);
      Optional<T> found =
          at.apply(above)
              .filter(m -> sentence.token(head.applyAsInt(m)).head() == above)
              .filter(m -> on || whole && head.applyAsInt(m) <= OPENING);
      if (found.isPresent()) {
        return found;
      }
      if (!on && !relative) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a relative clause without a verb stands between: "Lima, who is due in Oslo, said". */
  private boolean ofRelative(int token, int predicate) {
    for (int at = token; at >= 0 && at != predicate; at = sentence.token(at).head()) {
      if (sentence.token(at).is("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb shares the setting of the one above it: a coordinated one, a participle. */
  private boolean goesOn(Token t) {
    if (t.head() < 0 || !t.isVerb() || !sentence.token(t.head()).isVerb()) {
      return false;
    }
    boolean own = sentence.child(t.index(), "nsubj").isPresent();
    boolean participle = t.is("advcl") && t.tag().equals("VBG");
    return !own && (t.is("conj") || participle);
  }

  /** Whether what it is done to may be where it is: "shelled Goma", "visited Oslo". */
  private static boolean reachesPlaces(Meaning meaning) {
    return meaning.type() == EventType.ASSAULT || meaning.modes().contains(EventMode.CONSULT_VISIT);
  }

  /** The place that is the object: "shelled <em>Goma</em>", "an attack on Goma". */
  private Optional<PlaceMention> aimedAt(List<PlaceMention> places) {
    Set<Integer> aims = new TreeSet<>(predicate.objects());
    for (String preposition : AIMS) {
      aims.addAll(predicate.own().obliques(preposition));
    }
    return places.stream()
        .filter(p -> aims.contains(p.head()))
        .min(Comparator.comparingInt(PlaceMention::first));
  }
}
