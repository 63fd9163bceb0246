package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Country;

/** Finds the conflicts among tenures. */
final class Conflicts {
  private Conflicts() {}

  /** By kind, then in the order of the tenures. */
  static List<Conflict> of(List<Tenure> tenures) {
    List<Conflict> out = new ArrayList<>(twoHolders(tenures));
    tenures.forEach(t -> formerWhileHeld(t).ifPresent(out::add));
    out.addAll(twoCountries(tenures));
    return out;
  }

  private static List<Conflict> twoHolders(List<Tenure> tenures) {
    Map<Post, List<Tenure>> byPost = new TreeMap<>();
    for (Tenure t : tenures) {
      if (t.post().single() && t.post().of() != null && !t.heldProper().isEmpty()) {
        byPost.computeIfAbsent(t.post(), p -> new ArrayList<>()).add(t);
      }
    }
    List<Conflict> out = new ArrayList<>();
    for (List<Tenure> holders : byPost.values()) {
      holders.sort(Comparator.comparing(t -> first(t.heldProper())));
      for (int i = 0; i < holders.size(); i++) {
        LocalDate last = last(holders.get(i).heldProper());
        for (int j = i + 1;
            j < holders.size() && !first(holders.get(j).heldProper()).isAfter(last);
            j++) {
          overlap(holders.get(i), holders.get(j)).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private static Optional<Conflict> overlap(Tenure earlier, Tenure later) {
    Days a = earlier.heldProper();
    Days b = later.heldProper();
    LocalDate from = first(b);
    LocalDate to = last(a).isBefore(last(b)) ? last(a) : last(b);
    boolean handover = from.equals(to) && from.equals(last(a)) && !sameDays(a, b);
    return from.isAfter(to) || handover
        ? Optional.empty()
        : Optional.of(
            new Conflict.TwoHolders(
                earlier, later, from, to, a.within(from, to), b.within(from, to)));
  }

  private static boolean sameDays(Days a, Days b) {
    return first(a).equals(first(b)) && last(a).equals(last(b));
  }

  private static LocalDate first(Days days) {
    return Objects.requireNonNull(days.first(), "no day");
  }

  private static LocalDate last(Days days) {
    return Objects.requireNonNull(days.last(), "no day");
  }

  private static Optional<Conflict> formerWhileHeld(Tenure t) {
    NavigableSet<LocalDate> held = t.held().all();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Days former = t.former();
    LocalDate day = former.all().higher(held.first());
    if (day == null || !day.isBefore(held.last())) {
      return Optional.empty();
    }
    LocalDate before = Objects.requireNonNull(held.lower(day), "held before");
    LocalDate after = Objects.requireNonNull(held.higher(day), "held after");
    int reports = former.within(held.first().plusDays(1), held.last().minusDays(1));
    return Optional.of(new Conflict.FormerWhileHeld(t, before, day, after, reports));
  }

  private static List<Conflict> twoCountries(List<Tenure> tenures) {
    Map<PersonName, List<Tenure>> earlier = new TreeMap<>();
    List<Conflict> out = new ArrayList<>();
    for (Tenure t : tenures) {
      Set<Tenure> namesakes = new LinkedHashSet<>();
      for (PersonName name : names(t)) {
        List<Tenure> same = earlier.computeIfAbsent(name, n -> new ArrayList<>());
        same.stream().filter(other -> twoCountries(other, t)).forEach(namesakes::add);
        same.add(t);
      }
      namesakes.forEach(other -> out.add(new Conflict.TwoCountries(other, t)));
    }
    return out;
  }

  private static Collection<PersonName> names(Tenure t) {
    return Stream.concat(Stream.of(t.person().name()), t.person().also().stream())
        .map(PersonName::of)
        .filter(n -> n != null && n.full())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean twoCountries(Tenure a, Tenure b) {
    List<Country> ours = a.person().countries();
    List<Country> theirs = b.person().countries();
    return a.person() != b.person()
        && !ours.isEmpty()
        && !theirs.isEmpty()
        && Collections.disjoint(ours, theirs)
        && a.post().agrees(b.post());
  }
}
