package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.coding.place.PlaceMention;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Place;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Names of places in reports of our own ({@link PlacesRow}): the country, and the city where one is
 * meant. A name that the place stage leaves to the actors, a government's, has the country of the
 * state that they find there. Errors are shown for the development part alone.
 */
final class PlacesTask implements Task {
  private static final double NEAR_KM = 25;

  @Override
  public String name() {
    return "places";
  }

  /**
   * A row, and what the coder made of its name.
   *
   * @param country of the place, or else of the state; {@link PlacesRow#NO_PLACE} for neither
   */
  record Judged(PlacesRow row, String country, @Nullable Place place) {

    boolean countryRight() {
      return row.country().equals(country);
    }

    boolean cityRight() {
      return countryRight() && place != null && row.kilometres(place) <= NEAR_KM;
    }

    boolean right() {
      return countryRight() && (row.city() == null || cityRight());
    }

    private String miss() {
      String got =
          place == null ? "" : place.name() + " " + place.latitude() + " " + place.longitude();
      return String.join(
          "\t",
          row.id(),
          row.country(),
          String.valueOf(row.city()),
          country,
          got,
          row.text().text());
    }
  }

  @Override
  public void run(Bench bench) {
    PlaceFinder finder = new PlaceFinder(bench.lexicon());
    List<Judged> all = bench.all(PlacesRow.all(), r -> judged(r, bench, finder));
    bench.print("places: %d names, %d ambiguous", all.size(), count(all, j -> j.row().ambiguous()));
    print(bench, "development", all.stream().filter(j -> !j.row().heldOut()).toList());
    print(bench, "held out", all.stream().filter(j -> j.row().heldOut()).toList());
    List<String> misses = new ArrayList<>(List.of("id\tcountry\tcity\tgot\tplace\ttext"));
    all.stream()
        .filter(j -> !j.right() && !j.row().heldOut())
        .map(Judged::miss)
        .forEach(misses::add);
    bench.print("  misses of development in %s", bench.write("places-misses.tsv", misses));
  }

  private static Judged judged(PlacesRow row, Bench bench, PlaceFinder finder) {
    Report report = row.report();
    Optional<Place> place =
        finder.find(bench.parse(report)).mentions().stream()
            .map(PlaceMention::place)
            .max(Comparator.comparingInt(p -> row.text().shared(p.evidence().get(0))))
            .filter(p -> row.text().shared(p.evidence().get(0)) > 0);
    Optional<Country> country =
        place.isPresent()
            ? place.map(Place::country)
            : state(row.text(), bench.actors(report)).map(Actor::country);
    String code = country.map(Country::code).orElse(place.isPresent() ? "?" : PlacesRow.NO_PLACE);
    return new Judged(row, code, place.orElse(null));
  }

  /** The state that is mentioned by the marked words. */
  private static Optional<Actor> state(MarkedText text, Actors actors) {
    return actors.all().stream()
        .filter(a -> a.kind() == ActorKind.STATE)
        .filter(a -> a.mentions().stream().anyMatch(m -> text.shared(m.span()) > 0))
        .findFirst();
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    line(bench, part, "all", some);
    line(bench, part, "ambiguous", some.stream().filter(j -> j.row().ambiguous()).toList());
  }

  private static void line(Bench bench, String part, String which, List<Judged> some) {
    List<Judged> cities = some.stream().filter(j -> j.row().city() != null).toList();
    bench.print(
        "  %-12s %-9s country %3d of %3d (%.3f), city within %.0f km %3d of %3d (%.3f)",
        part,
        which,
        count(some, Judged::countryRight),
        some.size(),
        share(some, Judged::countryRight),
        NEAR_KM,
        count(cities, Judged::cityRight),
        cities.size(),
        share(cities, Judged::cityRight));
  }

  private static int count(List<Judged> some, Predicate<Judged> what) {
    return (int) some.stream().filter(what).count();
  }

  private static double share(List<Judged> some, Predicate<Judged> what) {
    return count(some, what) / (double) Math.max(1, some.size());
  }
}
