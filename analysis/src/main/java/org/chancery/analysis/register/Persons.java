package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.record.OfficeRole;

/**
 * Settles which bearers are one person. Four steps, each on what the one before gave:
 *
 * <ol>
 *   <li>Full names of one country that may be one ({@link PersonName#mayBe}) and share an office.
 *       Where such a chain holds two names that cannot be one, none of it is joined.
 *   <li>Full names that another goes on from ({@link PersonName#isPartOf}), if it is one other, in
 *       an office that one holds at a time.
 *   <li>Short names ({@link PersonName#isShortFor}) that share with one person only an office which
 *       one holds at a time, or an office and a title, in one country and at about the same time.
 *   <li>Full names without a state that share an office of a known state or organization with one
 *       person only who has a state; then those without a country, with one who has an
 *       organization's code.
 * </ol>
 */
final class Persons {
  /** How far from a person's other reports a short name may stand. */
  private static final int DAYS_AROUND = 366;

  private final SortedMap<Bearer, BearerTally> bearers;
  private final Holders holders;
  private final Groups groups;

  private Persons(SortedMap<Bearer, BearerTally> bearers) {
    this.bearers = bearers;
    this.holders = new Holders(bearers);
    this.groups = new Groups(bearers);
  }

  /** Groups of bearers, each one person, in the order of their first bearers. */
  static List<SortedMap<Bearer, BearerTally>> of(SortedMap<Bearer, BearerTally> bearers) {
    Persons persons = new Persons(bearers);
    persons.joinFullNames();
    persons.joinIfOne(group -> true, persons::isPartOf);
    persons.joinIfOne(group -> true, persons::isShortFor);
    persons.joinIfOne(g -> g.stream().allMatch(Bearer::open), Persons::isOfState);
    persons.joinIfOne(
        g -> g.stream().allMatch(b -> b.country() == null), Persons::isOfOrganization);
    return List.copyOf(persons.groups.all().values());
  }

  private void joinFullNames() {
    bearers.forEach(
        (bearer, tally) -> {
          for (Post post : tally.posts().keySet()) {
            holders
                .like(bearer.name(), post)
                .filter(b -> b.compareTo(bearer) > 0)
                .filter(b -> Objects.equals(b.country(), bearer.country()))
                .filter(b -> b.name().mayBe(bearer.name()))
                .forEach(b -> groups.join(bearer, b));
          }
        });
    for (SortedMap<Bearer, BearerTally> group : groups.all().values()) {
      if (clash(group.keySet())) {
        groups.dissolve(group.keySet());
      }
    }
  }

  private static boolean clash(Collection<Bearer> group) {
    return group.stream()
        .anyMatch(
            a -> group.stream().anyMatch(b -> b.compareTo(a) > 0 && !a.name().mayBe(b.name())));
  }

  /** Whether one bearer is, in an office of both, another way to name the second. */
  private interface InOffice {
    boolean test(Bearer one, Bearer other, Post post);
  }

  /**
   * Joins each group that is asked for to the one group, if there is just one, which has a bearer
   * that it may be.
   */
  private void joinIfOne(Predicate<Collection<Bearer>> asked, InOffice test) {
    Map<Bearer, Bearer> found = new TreeMap<>();
    groups
        .all()
        .forEach(
            (leader, group) -> {
              if (asked.test(group.keySet())) {
                SortedSet<Bearer> others = new TreeSet<>();
                group.forEach((b, tally) -> others.addAll(others(b, tally, test)));
                if (others.size() == 1) {
                  found.put(leader, others.first());
                }
              }
            });
    found.forEach(groups::join);
  }

  private SortedSet<Bearer> others(Bearer bearer, BearerTally tally, InOffice test) {
    SortedSet<Bearer> leaders = new TreeSet<>();
    for (Post post : tally.posts().keySet()) {
      holders
          .like(bearer.name(), post)
          .filter(other -> test.test(bearer, other, post))
          .map(groups::leader)
          .forEach(leaders::add);
    }
    leaders.remove(groups.leader(bearer));
    return leaders;
  }

  private boolean isPartOf(Bearer bearer, Bearer other, Post post) {
    return Objects.equals(bearer.country(), other.country())
        && post.single()
        && bearer.name().isPartOf(other.name())
        && aboutTheSameTime(tally(bearer, post), tally(other, post));
  }

  private boolean isShortFor(Bearer bearer, Bearer other, Post post) {
    return Objects.equals(bearer.country(), other.country())
        && bearer.name().isShortFor(other.name())
        && (post.single() || sharesTitle(bearer, other, post))
        && aboutTheSameTime(tally(bearer, post), tally(other, post));
  }

  /** Legislators and the like are too many for a surname and a title to tell them apart. */
  private boolean sharesTitle(Bearer bearer, Bearer other, Post post) {
    boolean few = post.role() == OfficeRole.OTHER || post.role() == OfficeRole.MINISTER;
    return few
        && tally(bearer, post).titles().ranked().stream()
            .anyMatch(t -> tally(other, post).titles().of(t) > 0);
  }

  private Tally tally(Bearer bearer, Post post) {
    return Objects.requireNonNull(
        Objects.requireNonNull(bearers.get(bearer)).posts().get(post), "not a holder");
  }

  private static boolean aboutTheSameTime(Tally part, Tally whole) {
    Days days = part.days(Standing.values());
    Days around = whole.days(Standing.values());
    LocalDate from = around.first();
    LocalDate to = around.last();
    LocalDate first = days.first();
    LocalDate last = days.last();
    return from == null
        || to == null
        || first == null
        || last == null
        || !first.isBefore(from.minusDays(DAYS_AROUND)) && !last.isAfter(to.plusDays(DAYS_AROUND));
  }

  private static boolean isOfState(Bearer bearer, Bearer other, Post post) {
    return post.of() != null && !other.open() && bearer.name().mayBe(other.name());
  }

  private static boolean isOfOrganization(Bearer bearer, Bearer other, Post post) {
    return post.of() != null && other.country() != null && bearer.name().mayBe(other.name());
  }
}
