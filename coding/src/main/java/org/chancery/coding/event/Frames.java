package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.lexicon.DerivedTriggers;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/** All frames, by the lemma that triggers them. Immutable. */
final class Frames {

  /**
   * A frame as one of its words triggers it.
   *
   * @param particle the second word of a phrasal verb, empty without one
   * @param generalised whether WordNet says that the word means what the frame's own words do
   */
  record Trigger(Frame frame, String particle, boolean generalised) {
    int weight() {
      int conditions = frame.conditions().stream().mapToInt(Condition::weight).sum();
      return conditions + (particle.isEmpty() ? 0 : 4) - (generalised ? 1 : 0);
    }
  }

  /** The frame of obligations, which any verb under "should" triggers. */
  static final String OBLIGED = "frame.request.should";

  private final Map<String, List<Trigger>> verbs = new HashMap<>();
  private final Map<String, List<Trigger>> nouns = new HashMap<>();
  private final Map<String, List<Trigger>> adjectives = new HashMap<>();
  private final ShiftTable shifts;
  private @Nullable Frame obliged;

  Frames(Lexicon lexicon) {
    NounClasses classes = new NounClasses(lexicon);
    DerivedTriggers derived = DerivedTriggers.standard();
    List<String> errors = new ArrayList<>();
    for (Entry entry : lexicon.entries("frames.lex")) {
      try {
        if (!entry.id().value().startsWith("class.")) {
          add(Frame.of(entry, classes), derived);
        }
      } catch (IllegalArgumentException e) {
        List<String> exactly = new ArrayList<>();
        new FrameCheck(lexicon).frame(entry, exactly);
        errors.addAll(
            exactly.isEmpty() ? List.of(entry.location() + ": " + e.getMessage()) : exactly);
      }
    }
    if (!errors.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", errors));
    }
    shifts = new ShiftTable(lexicon);
  }

  private void add(Frame frame, DerivedTriggers derived) {
    if (frame.entry().id().value().equals(OBLIGED)) {
      obliged = frame;
    }
    index(frame, "verbs", verbs);
    index(frame, "nouns", nouns);
    index(frame, "adjectives", adjectives);
    derived.verbs(frame.entry()).forEach(w -> put(verbs, w.lemma(), new Trigger(frame, "", true)));
    derived.nouns(frame.entry()).forEach(w -> put(nouns, w.lemma(), new Trigger(frame, "", true)));
  }

  private static void index(Frame frame, String key, Map<String, List<Trigger>> into) {
    for (String words : frame.words(key)) {
      // a noun is headed by its last word ("phone call"), a verb by its first ("call off")
      int cut = key.equals("nouns") ? words.lastIndexOf(' ') : words.indexOf(' ');
      String first = cut < 0 ? words : words.substring(0, cut);
      String rest = cut < 0 ? "" : words.substring(cut + 1);
      boolean noun = key.equals("nouns") && cut >= 0;
      put(into, noun ? rest : first, new Trigger(frame, noun ? first : rest, false));
    }
  }

  private static void put(Map<String, List<Trigger>> into, String lemma, Trigger trigger) {
    List<Trigger> triggers = into.computeIfAbsent(lemma, k -> new ArrayList<>());
    triggers.add(trigger);
    // stable: the file's order decides between frames of one weight
    triggers.sort(Comparator.comparingInt(Trigger::weight).reversed());
  }

  /** The frames of a verb, those with most conditions first. */
  List<Trigger> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Trigger> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  List<Trigger> ofAdjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /** The frame of obligations whose verb is no frame itself. */
  Optional<Frame> obliged() {
    return Optional.ofNullable(obliged);
  }

  ShiftTable shifts() {
    return shifts;
  }
}
