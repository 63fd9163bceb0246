package org.chancery.analysis.happenings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.analysis.happenings.Happening.Standing;
import org.jspecify.annotations.Nullable;

/** Puts sightings together. */
public final class Happenings {
  /** A sighting with its exactness, which to reckon again for every comparison takes long. */
  private record Ranked(int exactness, Sighting sighting) {
    static final Comparator<Ranked> EXACTEST =
        Comparator.comparingInt(Ranked::exactness).reversed().thenComparing(Ranked::sighting);
  }

  private static final Comparator<Happening> ORDER =
      Comparator.comparing((Happening h) -> h.days() == null)
          .thenComparing(Happening::days, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Happening::key);

  /** That a report tells of a happening. */
  private record Told(int happening, String report) {}

  private Happenings() {}

  /** The happenings, by day; does not depend on the order of the sightings. */
  public static List<Happening> of(Collection<Sighting> sightings) {
    List<List<Sighting>> groups = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    Blocks blocks = new Blocks();
    for (Sighting s : exactestFirst(sightings)) {
      int best = best(s, groups, blocks, told);
      if (best < 0) {
        blocks.add(groups.size(), s);
        groups.add(new ArrayList<>(List.of(s)));
      } else {
        groups.get(best).add(s);
      }
      told.add(new Told(best < 0 ? groups.size() - 1 : best, s.report()));
    }
    return groups.stream().map(Happenings::happening).sorted(ORDER).toList();
  }

  private static List<Sighting> exactestFirst(Collection<Sighting> sightings) {
    return sightings.stream()
        .distinct()
        .map(s -> new Ranked(s.exactness(), s))
        .sorted(Ranked.EXACTEST)
        .map(Ranked::sighting)
        .toList();
  }

  private static int best(Sighting s, List<List<Sighting>> groups, Blocks blocks, Set<Told> told) {
    boolean encounter = s.what() instanceof What.Encounter;
    int best = -1;
    int most = Fit.NONE;
    for (int candidate : blocks.candidates(s)) {
      int common = Fit.of(groups.get(candidate).get(0), s);
      // the coder tells the engagements of a report apart
      if (common > most && !(encounter && told.contains(new Told(candidate, s.report())))) {
        best = candidate;
        most = common;
      }
    }
    return best;
  }

  /** The anchor is the first of the group. */
  private static Happening happening(List<Sighting> group) {
    Sighting anchor = group.get(0);
    List<Sighting> sorted = group.stream().sorted().toList();
    return new Happening(
        mostSaid(group, s -> s.what()),
        parties(group.stream().flatMap(s -> s.from().stream())),
        parties(group.stream().flatMap(s -> s.to().stream())),
        anchor.days(),
        where(group),
        standing(group),
        Happening.reports(group),
        Happening.sources(sorted),
        Contradictions.of(sorted),
        sorted);
  }

  /** Of a state and its minister, who may be the same party, the minister. */
  private static List<Party> parties(Stream<Party> all) {
    List<Party> distinct =
        all.distinct()
            .sorted(
                Comparator.comparing(Party::named)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Party> kept = new ArrayList<>();
    for (Party p : distinct) {
      if (kept.stream().noneMatch(p::same)) {
        kept.add(p);
      }
    }
    return kept.stream().sorted().toList();
  }

  private static @Nullable Where where(List<Sighting> group) {
    List<Sighting> placed =
        group.stream().filter(s -> s.where() != null && s.what().hasPlace()).toList();
    List<Sighting> exact =
        placed.stream().filter(s -> s.where() != null && s.where().exact()).toList();
    List<Sighting> from = exact.isEmpty() ? placed : exact;
    return from.isEmpty() ? null : mostSaid(from, Sighting::where);
  }

  /** By the most reports; of equals, what the exactest sighting says. */
  private static <T> T mostSaid(List<Sighting> group, Function<Sighting, @Nullable T> part) {
    Map<T, List<Sighting>> versions = new LinkedHashMap<>();
    for (Sighting s : group) {
      T value = part.apply(s);
      if (value != null) {
        versions.computeIfAbsent(value, k -> new ArrayList<>()).add(s);
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, List<Sighting>> e : versions.entrySet()) {
      int reports = Happening.reports(e.getValue());
      if (reports > most) {
        best = e.getKey();
        most = reports;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("none of these sightings says it");
    }
    return best;
  }

  private static Standing standing(List<Sighting> group) {
    boolean happened = group.stream().anyMatch(s -> s.claim() == Claim.HAPPENED);
    boolean denied = group.stream().anyMatch(s -> s.claim() == Claim.DENIED);
    if (happened) {
      return denied ? Standing.DISPUTED : Standing.HAPPENED;
    }
    return denied ? Standing.DENIED : Standing.PLANNED;
  }
}
