package org.chancery.coding.wordnet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import org.chancery.coding.lexicon.DerivedTriggers.Word;
import org.chancery.coding.lexicon.Entry;

/**
 * Words that no frame lists and that mean, as WordNet has it, what several of one frame's words
 * mean: they stand in a synset with some of them, or under one. Only a word's usual meaning counts.
 */
final class FrameWords {
  /** A word at least this near to a frame is taken for one of its own. */
  private static final double NEAR = 0.6;

  /** How much nearer than to any frame of another type. */
  private static final double MARGIN = 1.5;

  /** What a frame's word one step above counts, beside one in the same synset. */
  private static final double ABOVE = 0.6;

  private static final double MOST = 2;

  /** A synset with more kinds says too little of each: there are a hundred ways to go. */
  private static final int FAMILY = 30;

  /** How near a word is to a frame, and by which of the frame's words. */
  private record Nearness(double score, Set<String> by) {}

  /** A frame's words in a synset, with the share of their uses that have that meaning. */
  private final Map<Long, Map<String, Map<String, Double>>> synsets = new HashMap<>();

  private final Set<String> candidates = new TreeSet<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final WordNet wordNet;
  private final POS pos;

  private FrameWords(Collection<Entry> entries, String key, POS pos, WordNet wordNet) {
    this.wordNet = wordNet;
    this.pos = pos;
    for (Entry entry : entries) {
      listed.addAll(entry.values(key));
      boolean codes = entry.value("type").isPresent() && entry.value("generalise").isEmpty();
      if (entry.id().value().startsWith("frame.") && codes) {
        String id = entry.id().value();
        types.put(id, entry.value("type").orElseThrow());
        entry.values(key).forEach(word -> spread(id, word));
      }
    }
  }

  private void spread(String frame, String word) {
    List<Synset> senses = wordNet.senses(pos, word);
    double all = all(word, senses);
    for (Synset sense : senses) {
      addCandidates(sense);
      synsets
          .computeIfAbsent(sense.getOffset(), k -> new TreeMap<>())
          .computeIfAbsent(frame, k -> new TreeMap<>())
          .put(word, WordNet.weight(word, sense) / all);
    }
  }

  /** The words of a synset and of its kinds: all others are far from what it says. */
  private void addCandidates(Synset synset) {
    List<Synset> kinds = WordNet.kinds(synset);
    candidates.addAll(WordNet.nouns(synset));
    if (kinds.size() <= FAMILY) {
      kinds.forEach(kind -> candidates.addAll(WordNet.nouns(kind)));
    }
  }

  private static double all(String word, List<Synset> senses) {
    return senses.stream().mapToDouble(s -> WordNet.weight(word, s)).sum();
  }

  /** The words of each frame by its id, by the alphabet. */
  static Map<String, List<Word>> of(
      Collection<Entry> entries, String key, POS pos, WordNet wordNet) {
    FrameWords words = new FrameWords(entries, key, pos, wordNet);
    Map<String, List<Word>> out = new LinkedHashMap<>();
    for (String word : words.candidates) {
      if (words.candidate(word)) {
        words
            .frames(word)
            .forEach(
                (frame, by) ->
                    out.computeIfAbsent(frame, k -> new ArrayList<>())
                        .add(new Word(word, String.join(", ", by))));
      }
    }
    return out;
  }

  private boolean candidate(String word) {
    return !listed.contains(word) && word.matches("[a-z]+");
  }

  private Map<String, Set<String>> frames(String word) {
    Map<String, Nearness> near = nearness(word);
    Map<String, Double> byType = new HashMap<>();
    near.forEach((f, n) -> byType.merge(types.getOrDefault(f, ""), n.score(), Math::max));
    List<Double> best = new ArrayList<>(byType.values());
    best.sort(Collections.reverseOrder());
    Map<String, Set<String>> out = new TreeMap<>();
    if (best.isEmpty() || best.get(0) < NEAR) {
      return out;
    }
    if (best.size() > 1 && best.get(0) < MARGIN * best.get(1)) {
      return out;
    }
    near.forEach(
        (f, n) -> {
          if (n.score() >= NEAR && n.by().size() > 1) {
            out.put(f, n.by());
          }
        });
    return out;
  }

  private Map<String, Nearness> nearness(String word) {
    List<Synset> senses = wordNet.senses(pos, word);
    double all = all(word, senses);
    Map<String, Nearness> out = new TreeMap<>();
    for (Synset sense : senses) {
      double share = WordNet.weight(word, sense) / all;
      Map<String, Map<String, Double>> here = new TreeMap<>();
      gather(here, sense, 1);
      for (Synset above : WordNet.above(sense)) {
        if (WordNet.kinds(above).size() <= FAMILY) {
          gather(here, above, ABOVE);
        }
      }
      here.forEach(
          (frame, words) -> {
            double score = Math.min(MOST, words.values().stream().mapToDouble(d -> d).sum());
            out.merge(frame, new Nearness(share * score, words.keySet()), FrameWords::sum);
          });
    }
    return out;
  }

  private static Nearness sum(Nearness a, Nearness b) {
    Set<String> by = new TreeSet<>(a.by());
    by.addAll(b.by());
    return new Nearness(a.score() + b.score(), by);
  }

  private void gather(Map<String, Map<String, Double>> into, Synset synset, double factor) {
    synsets
        .getOrDefault(synset.getOffset(), Map.of())
        .forEach(
            (frame, words) ->
                words.forEach(
                    (word, share) ->
                        into.computeIfAbsent(frame, k -> new TreeMap<>())
                            .merge(word, share * factor, Math::max)));
  }
}
