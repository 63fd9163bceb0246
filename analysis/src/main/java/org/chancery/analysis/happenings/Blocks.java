package org.chancery.analysis.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where to look for a sighting's happening: among those of the same kind, with two of its parties
 * (one, where it has but one), at nearly the same day. All bounds here are there so that no report,
 * however strange, makes work without end.
 */
final class Blocks {
  /** Parties by which one is looked for; those of a summit of forty come first by name. */
  private static final int PARTIES = 8;

  /** Days of a vague sighting that are looked through. */
  private static final int DAYS = 45;

  /** Happenings that are compared for one key: the exactest are there first. */
  private static final int SAME_KEY = 64;

  /**
   * By the hash of kind, party or two, and day: 64 bits, so that millions of keys are as good as
   * never one by chance; and if two are, {@code Fit} sees it.
   */
  private final Map<Long, List<Integer>> blocks = new HashMap<>();

  /** Makes a happening known under its anchor. */
  void add(int happening, Sighting anchor) {
    List<String> parties = new ArrayList<>(pairs(anchor));
    sides(anchor).forEach(parties::add);
    for (long key : keys(anchor, parties, 0)) {
      List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (block.size() < SAME_KEY) {
        block.add(happening);
      }
    }
  }

  /** The happenings to which it might belong, the first ones first. */
  SortedSet<Integer> candidates(Sighting sighting) {
    List<String> pairs = pairs(sighting);
    List<String> parties = pairs.isEmpty() ? sides(sighting).toList() : pairs;
    SortedSet<Integer> out = new TreeSet<>();
    for (long key : keys(sighting, parties, Days.TOLERANCE)) {
      out.addAll(blocks.getOrDefault(key, List.of()));
    }
    return out;
  }

  private static long[] keys(Sighting s, List<String> parties, int tolerance) {
    Days days = s.days();
    if (days == null) {
      return parties.stream()
          .mapToLong(p -> hash(s.what().family() + p + "\n" + s.head()))
          .toArray();
    }
    long first = days.first().toEpochDay() - tolerance;
    int count = (int) Math.min(days.last().toEpochDay() + tolerance - first + 1, DAYS);
    long[] keys = new long[parties.size() * count];
    int n = 0;
    for (String party : parties) {
      long hash = hash(s.what().family() + party);
      for (int day = 0; day < count; day++) {
        keys[n++] = mix(hash + first + day);
      }
    }
    return keys;
  }

  private static long hash(String text) {
    long h = text.length();
    for (int i = 0; i < text.length(); i++) {
      h = 31 * h + text.charAt(i);
    }
    return mix(h);
  }

  /** The finalizer of SplitMix64: every bit depends on every bit. */
  private static long mix(long h) {
    long z = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static Stream<String> sides(Sighting s) {
    return Stream.concat(
            s.from().stream().map(p -> "from " + p.block()),
            s.to().stream().map(p -> "to " + p.block()))
        .distinct()
        .limit(2L * PARTIES);
  }

  /** Every two parties; of a directed event only those that face each other, if it has both. */
  private static List<String> pairs(Sighting s) {
    List<String> from = blocks(s.from());
    List<String> to = blocks(s.to());
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      List<String> others = to.isEmpty() ? from.subList(i + 1, from.size()) : to;
      for (String other : others) {
        pairs.add(from.get(i) + " " + other);
      }
    }
    return pairs;
  }

  private static List<String> blocks(List<Party> side) {
    return side.stream().map(Party::block).sorted().limit(PARTIES).toList();
  }
}
