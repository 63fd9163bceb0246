package org.chancery.coding.wordnet;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.extjwnl.data.Synset;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of {@code rolenouns.lex} gathers: its synsets and all kinds of them, without those
 * that it excepts.
 */
final class NounGroup {

  /** How far most uses of a noun must lie in the group; below, it usually means something else. */
  private static final double DOMINANT = 0.6;

  /**
   * A synset of the group.
   *
   * @param above the step towards the entry's own synset, or none where it is that
   */
  record Step(Synset synset, String name, @Nullable Step above, int depth) {

    /** The way up from a noun of the synset: {@code hussar < cavalryman < serviceman#1}. */
    String path(String noun) {
      StringBuilder out = new StringBuilder(noun);
      for (Step at = this; at != null; at = at.above) {
        boolean own = at.above == null;
        boolean same = at == this && at.name.replaceFirst("#.*", "").equals(noun);
        if (own && same) {
          return at.name;
        }
        out.append(same ? "" : " < " + at.name);
      }
      return out.toString();
    }
  }

  private final RuleId rule;
  private final Set<String> withheld = new HashSet<>();
  private final boolean anySense;
  private final boolean plural;
  private final Map<Long, Step> steps = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException where the entry names a synset or word that WordNet has not
   */
  NounGroup(Entry entry, WordNet wordNet) {
    rule = entry.id();
    if (!DerivedNouns.owns(rule)) {
      throw new IllegalArgumentException("found id " + rule + ", expected rolenoun.NAME");
    }
    plural = entry.value("number").filter("plural"::equals).isPresent();
    anySense = entry.value("only-first").filter("no"::equals).isPresent();
    Set<Long> cut = new HashSet<>();
    for (String except : entry.values("except")) {
      if (except.contains("#")) {
        cut.add(wordNet.synset(except).getOffset());
      } else if (wordNet.senses(except).isEmpty()) {
        throw new IllegalArgumentException("found except " + except + ", no noun of WordNet's");
      } else {
        withheld.add(except);
      }
    }
    List<String> synsets = entry.values("synsets");
    if (synsets.isEmpty()) {
      throw new IllegalArgumentException("found no synsets, expected one such as warship#1");
    }
    boolean below = entry.value("below").filter("no"::equals).isEmpty();
    gather(synsets, wordNet, cut, below);
  }

  /** Breadth first, so that each synset is reached by its shortest way. */
  private void gather(List<String> synsets, WordNet wordNet, Set<Long> cut, boolean below) {
    Deque<Step> open = new ArrayDeque<>();
    for (String key : synsets) {
      open.add(new Step(wordNet.synset(key), key, null, 0));
    }
    while (!open.isEmpty()) {
      Step step = open.remove();
      long offset = step.synset().getOffset();
      if (!cut.contains(offset) && steps.putIfAbsent(offset, step) == null && below) {
        for (Synset kind : WordNet.kinds(step.synset())) {
          open.add(new Step(kind, WordNet.nouns(kind).get(0), step, step.depth() + 1));
        }
      }
    }
  }

  RuleId rule() {
    return rule;
  }

  /** The form in which the entry takes a noun: "advocates", where one alone is rarely meant. */
  String form(String noun) {
    if (!plural) {
      return noun;
    }
    if (noun.matches(".*(s|x|z|ch|sh)")) {
      return noun + "es";
    }
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  Iterable<Step> steps() {
    return steps.values();
  }

  /** Nouns that the entry says are not to be read at all, by no entry. */
  Set<String> withheld() {
    return Collections.unmodifiableSet(withheld);
  }

  /** Whether a noun usually means something in the group: its first sense, and most of its uses. */
  boolean usual(String noun, List<Synset> senses) {
    if (anySense) {
      return true;
    }
    double inside = 0;
    double all = 0;
    for (Synset sense : senses) {
      double weight = WordNet.weight(noun, sense);
      all += weight;
      inside += steps.containsKey(sense.getOffset()) ? weight : 0;
    }
    return steps.containsKey(senses.get(0).getOffset()) && inside >= DOMINANT * all;
  }
}
