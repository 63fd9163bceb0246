package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/** Puts together what was counted of each person in each office. */
final class Tenures {
  private static final Comparator<Tenure> ORDER =
      Comparator.comparing((Tenure t) -> Words.key(t.person().name()))
          .thenComparing(t -> t.person().name())
          .thenComparing(t -> t.person().countries().toString())
          .thenComparing(Tenure::post)
          .thenComparing(t -> t.person().also().toString());

  private final Bodies bodies;
  private final List<Draft> drafts = new ArrayList<>();

  private Tenures(Bodies bodies) {
    this.bodies = bodies;
  }

  private record Draft(Person person, Post post, Tally tally) {}

  /** The tenures of those persons, by name, country and office. */
  static List<Tenure> of(List<SortedMap<Bearer, BearerTally>> persons, Bodies bodies) {
    Tenures tenures = new Tenures(bodies);
    persons.forEach(tenures::person);
    Map<Post, List<Spell>> times = tenures.heldTimes();
    return tenures.drafts.stream()
        .map(d -> tenure(d, times.getOrDefault(d.post(), List.of())))
        .sorted(ORDER)
        .toList();
  }

  private void person(SortedMap<Bearer, BearerTally> bearers) {
    Person person = named(bearers);
    TreeMap<Post, Tally> posts = new TreeMap<>();
    bearers
        .values()
        .forEach(
            b -> b.posts().forEach((p, t) -> posts.computeIfAbsent(p, k -> new Tally()).addAll(t)));
    for (Post post : List.copyOf(posts.keySet())) {
      Post whole = post.of() == null ? whole(post, posts.keySet(), person) : null;
      if (whole != null) {
        Tally part = Objects.requireNonNull(posts.remove(post));
        Objects.requireNonNull(posts.get(whole)).addAll(part);
      }
    }
    posts.forEach((post, tally) -> drafts.add(new Draft(person, post, tally)));
  }

  private static Person named(SortedMap<Bearer, BearerTally> bearers) {
    Counts<String> full = new Counts<>();
    Counts<String> all = new Counts<>();
    TreeMap<String, Country> countries = new TreeMap<>();
    boolean anyFull = bearers.keySet().stream().anyMatch(b -> b.name().full());
    bearers.forEach(
        (b, tally) -> {
          all.addAll(tally.written());
          if (b.name().full() || !anyFull) {
            full.addAll(tally.written());
          }
          if (b.country() != null) {
            countries.put(b.country().code(), b.country());
          }
        });
    String name = full.ranked().get(0);
    List<String> also = all.ranked().stream().filter(w -> !w.equals(name)).toList();
    return new Person(name, also, List.copyOf(countries.values()));
  }

  /**
   * The office of a known state or organization that one without must be: the person's only one of
   * that role, or the one of the person's own state.
   */
  private @Nullable Post whole(Post part, Collection<Post> posts, Person person) {
    List<Post> wholes =
        posts.stream().filter(p -> p.of() != null && p.role() == part.role()).toList();
    if (wholes.size() > 1) {
      wholes =
          wholes.stream()
              .filter(
                  p -> person.countries().stream().anyMatch(c -> bodies.isState(p.of(), c.code())))
              .toList();
    }
    return wholes.size() == 1 ? wholes.get(0) : null;
  }

  /** For offices that one person holds at a time: from when to when each is said to hold it. */
  private Map<Post, List<Spell>> heldTimes() {
    Map<Post, List<Spell>> times = new HashMap<>();
    for (Draft d : drafts) {
      Days held = d.tally().days(Standing.HELD);
      LocalDate first = held.first();
      LocalDate last = held.last();
      if (d.post().single() && d.post().of() != null && first != null && last != null) {
        times.computeIfAbsent(d.post(), p -> new ArrayList<>()).add(new Spell(first, last));
      }
    }
    return times;
  }

  private static Tenure tenure(Draft d, List<Spell> others) {
    NavigableSet<LocalDate> held = d.tally().days(Standing.HELD, Standing.ACTING).all();
    NavigableSet<LocalDate> breaks = new TreeSet<>();
    for (LocalDate former : d.tally().days(Standing.FORMER).all()) {
      breakBetween(held, new Spell(former, former), breaks);
    }
    others.forEach(time -> breakBetween(held, time, breaks));
    List<String> ofs = d.tally().ofs().ranked();
    return new Tenure(
        d.person(), d.post(), ofs.isEmpty() ? null : ofs.get(0), d.tally(), spells(held, breaks));
  }

  /**
   * A time that lies between two neighbouring days breaks the spell after the first of them. One
   * that does not, since some of its days lie elsewhere, is a conflict and breaks nothing.
   */
  private static void breakBetween(
      NavigableSet<LocalDate> held, Spell time, NavigableSet<LocalDate> breaks) {
    LocalDate before = held.lower(time.from());
    LocalDate after = held.higher(time.to());
    if (before != null && after != null && after.equals(held.higher(before))) {
      breaks.add(before);
    }
  }

  private static List<Spell> spells(NavigableSet<LocalDate> held, NavigableSet<LocalDate> breaks) {
    List<Spell> spells = new ArrayList<>();
    LocalDate from = null;
    for (LocalDate day : held) {
      from = from == null ? day : from;
      if (breaks.contains(day) || day.equals(held.last())) {
        spells.add(new Spell(from, day));
        from = null;
      }
    }
    return spells;
  }
}
