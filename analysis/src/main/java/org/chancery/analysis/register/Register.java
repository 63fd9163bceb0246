package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who held which office when, as a set of reports shows it. Immutable. */
public final class Register {
  private final int reports;
  private final List<Tenure> tenures;
  private final List<Conflict> conflicts;
  private final Bodies bodies;
  private final Map<Tenure, List<Conflict>> byTenure = new IdentityHashMap<>();

  Register(int reports, List<Tenure> tenures, List<Conflict> conflicts, Bodies bodies) {
    this.reports = reports;
    this.tenures = List.copyOf(tenures);
    this.conflicts = List.copyOf(conflicts);
    this.bodies = bodies;
    for (Conflict conflict : conflicts) {
      for (Tenure tenure : conflict.tenures()) {
        byTenure.computeIfAbsent(tenure, t -> new ArrayList<>()).add(conflict);
      }
    }
  }

  /** How many reports it was made of. */
  public int reports() {
    return reports;
  }

  /** All tenures, by name, country and office. */
  public List<Tenure> tenures() {
    return tenures;
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** The conflicts that this tenure is part of. */
  public List<Conflict> conflicts(Tenure tenure) {
    return List.copyOf(byTenure.getOrDefault(tenure, List.of()));
  }

  /**
   * The tenures of persons with that name, and of offices of the state or organization with that
   * name or acronym. Of a person's name a part is enough: "Rutte", "Joseph Biden" for Joe.
   */
  public List<Tenure> named(String name) {
    Set<String> keys = bodies.keys(name);
    PersonName asked = PersonName.of(name);
    return tenures.stream()
        .filter(t -> isOf(t, keys) || asked != null && bears(t.person(), asked))
        .toList();
  }

  private static boolean isOf(Tenure tenure, Set<String> keys) {
    String of = tenure.post().of();
    return of != null && keys.contains(of);
  }

  private static boolean bears(Person person, PersonName asked) {
    return Stream.concat(Stream.of(person.name()), person.also().stream())
        .map(PersonName::of)
        .anyMatch(
            n ->
                n != null
                    && (n.words().equals(asked.words())
                        || asked.isShortFor(n)
                        || asked.mayBe(n)
                        || asked.isPartOf(n)));
  }

  /** Those held on that day, as far as reports before and after it show. */
  public List<Tenure> asOf(LocalDate day) {
    return tenures.stream().filter(t -> t.spans(day)).toList();
  }
}
