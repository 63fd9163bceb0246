package org.chancery.analysis.happenings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.chancery.analysis.happenings.Contradiction.Field;
import org.chancery.analysis.happenings.Contradiction.Value;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.jspecify.annotations.Nullable;

/** Finds what the sightings of a happening say differently. */
final class Contradictions {
  private static final Comparator<Value> ORDER =
      Comparator.comparing(Value::reports).reversed().thenComparing(Value::value);

  private final List<Sighting> sightings;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(List<Sighting> sightings) {
    this.sightings = sightings;
  }

  static List<Contradiction> of(List<Sighting> sightings) {
    Contradictions all = new Contradictions(sightings);
    all.count(Field.DEAD, Casualties::dead);
    all.count(Field.INJURED, Casualties::injured);
    all.count(Field.ARRESTED, Casualties::arrested);
    all.count(Field.SIZE, Casualties::size);
    all.compare(
        Field.PLACE, s -> s.what().hasPlace() ? s.where() : null, Where::differs, Where::toString);
    all.compare(Field.DAYS, Contradictions::stated, (a, b) -> a.apart(b) > 0, Days::toString);
    all.compare(Field.CLAIM, Sighting::claim, Contradictions::against, Contradictions::written);
    return all.found;
  }

  private static @Nullable Days stated(Sighting s) {
    Days days = s.days();
    return days == null || !days.stated() ? null : days;
  }

  /** That it was planned does not contradict that it happened. */
  private static boolean against(Claim a, Claim b) {
    return a != b && (a == Claim.DENIED || b == Claim.DENIED);
  }

  private static String written(Claim claim) {
    return claim.name().toLowerCase(Locale.ROOT);
  }

  private void count(Field field, Function<Casualties, @Nullable Count> part) {
    compare(
        field,
        s -> s.casualties() == null ? null : part.apply(s.casualties()),
        Contradictions::otherNumber,
        c -> (c.atLeast() ? "at least " : "") + c.number());
  }

  /** "At least 11" goes with 14, not with 9. */
  private static boolean otherNumber(Count a, Count b) {
    if (a.atLeast() && b.atLeast()) {
      return false;
    }
    return a.atLeast()
        ? b.number() < a.number()
        : b.atLeast() ? a.number() < b.number() : a.number() != b.number();
  }

  private <T> void compare(
      Field field,
      Function<Sighting, @Nullable T> part,
      BiPredicate<T, T> against,
      Function<T, String> written) {
    Map<String, List<Sighting>> versions = new TreeMap<>();
    List<T> values = new ArrayList<>();
    for (Sighting s : sightings) {
      T value = part.apply(s);
      if (value != null) {
        List<Sighting> same =
            versions.computeIfAbsent(written.apply(value), k -> new ArrayList<>());
        if (same.isEmpty()) {
          values.add(value);
        }
        same.add(s);
      }
    }
    if (values.stream().anyMatch(a -> values.stream().anyMatch(b -> against.test(a, b)))) {
      found.add(new Contradiction(field, sorted(versions)));
    }
  }

  private static List<Value> sorted(Map<String, List<Sighting>> versions) {
    return versions.entrySet().stream()
        .map(e -> new Value(e.getKey(), Happening.reports(e.getValue()), e.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
