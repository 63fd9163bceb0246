package org.chancery.ledger.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Context;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** The 40 columns of POLECAT's events, which are PLOVER's: lists of actors on both sides. */
public final class Polecat implements Layout {
  private static final String BETWEEN = "; ";
  private static final List<Field<Told>> FIELDS = fields();

  private static List<Field<Told>> fields() {
    List<Field<Told>> fields = new ArrayList<>();
    fields.add(new Field<>("Event ID", Told::gid));
    fields.add(new Field<>("Event Date", t -> t.when().day()));
    fields.add(new Field<>("Event Type", t -> t.event().type()));
    fields.add(new Field<>("Event Mode", t -> codes(t.event().modes(), EventMode::code)));
    fields.add(new Field<>("Intensity", t -> t.event().score()));
    fields.add(new Field<>("Quad Code", t -> t.event().quad().name().replace('_', ' ')));
    fields.add(new Field<>("Contexts", t -> codes(t.event().contexts(), Context::code)));
    addActors(fields, "Actor", Told::actors);
    addActors(fields, "Recipient", Told::recipients);
    addPlace(fields);
    addStory(fields);
    return List.copyOf(fields);
  }

  private static void addActors(
      List<Field<Told>> fields, String side, Function<Told, List<Actor>> actors) {
    fields.add(new Field<>(side + " Name", t -> each(actors.apply(t), Actor::name)));
    fields.add(new Field<>(side + " Country", t -> each(actors.apply(t), Polecat::country)));
    fields.add(Field.unknown(side + " COW"));
    fields.add(
        new Field<>("Primary " + side + " Sector", t -> each(actors.apply(t), Polecat::sector)));
    fields.add(new Field<>(side + " Sectors", t -> each(actors.apply(t), Polecat::sectors)));
    fields.add(new Field<>(side + " Title", t -> each(actors.apply(t), Polecat::title)));
    fields.add(
        new Field<>(
            side + " Name Raw",
            t -> each(actors.apply(t), a -> Naming.words(a, t.event().evidence()))));
    fields.add(Field.unknown("Wikipedia " + side + " ID"));
  }

  private static void addPlace(List<Field<Told>> fields) {
    fields.add(new Field<>("Placename", t -> of(t, Place::name)));
    fields.add(new Field<>("City", t -> of(t, Places::city)));
    fields.add(Field.unknown("District"));
    fields.add(Field.unknown("Province"));
    fields.add(new Field<>("Country", t -> of(t, Places::country)));
    fields.add(new Field<>("Latitude", t -> of(t, Place::latitude)));
    fields.add(new Field<>("Longitude", t -> of(t, Place::longitude)));
    fields.add(new Field<>("GeoNames ID", t -> of(t, Place::geonames)));
    fields.add(new Field<>("Raw Placename", t -> of(t, Places::words)));
    fields.add(Field.unknown("Feature Type"));
  }

  private static void addStory(List<Field<Told>> fields) {
    fields.add(new Field<>("Source", t -> t.record().report().source()));
    fields.add(new Field<>("Publication Date", t -> published(t.record())));
    fields.add(new Field<>("Story People", t -> names(t.record(), ActorKind.PERSON)));
    fields.add(new Field<>("Story Organizations", t -> names(t.record(), ActorKind.ORGANIZATION)));
    fields.add(new Field<>("Story Locations", t -> places(t.record())));
    fields.add(new Field<>("Language", t -> t.record().report().language()));
    fields.add(new Field<>("Version", t -> t.record().coder().version()));
  }

  private static @Nullable Object of(Told told, Function<Place, @Nullable Object> value) {
    Place place = told.event().place();
    return place == null ? null : value.apply(place);
  }

  private static <T> String codes(List<T> values, Function<T, String> code) {
    return values.stream().map(code).collect(Collectors.joining(BETWEEN));
  }

  /** A value for each actor, so that those of all columns stand in the same order. */
  private static String each(List<Actor> actors, Function<Actor, @Nullable String> value) {
    List<String> values =
        actors.stream().map(a -> Objects.requireNonNullElse(value.apply(a), "")).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, values);
  }

  private static @Nullable String country(Actor actor) {
    return actor.country() == null ? null : actor.country().code();
  }

  private static @Nullable String sector(Actor actor) {
    return actor.sectors().isEmpty() ? null : actor.sectors().get(0).code();
  }

  private static String sectors(Actor actor) {
    return actor.sectors().stream().map(Sector::code).collect(Collectors.joining(", "));
  }

  private static @Nullable String title(Actor actor) {
    return actor.offices().isEmpty() ? null : actor.offices().get(0).title();
  }

  private static @Nullable String published(Record record) {
    String published = record.report().published();
    return published == null || !published.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? null
        : published.substring(0, 10);
  }

  private static String names(Record record, ActorKind kind) {
    Set<String> names = new LinkedHashSet<>();
    record.actors().stream()
        .filter(a -> a.kind() == kind)
        .flatMap(a -> Stream.ofNullable(a.name()))
        .forEach(names::add);
    return String.join(BETWEEN, names);
  }

  private static String places(Record record) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            record.engagements().stream().flatMap(g -> Stream.ofNullable(g.place())),
            record.events().stream().map(Event::place).flatMap(Stream::ofNullable))
        .map(Place::name)
        .forEach(names::add);
    return String.join(BETWEEN, names);
  }

  @Override
  public List<String> columns() {
    return Field.names(FIELDS);
  }

  @Override
  public List<String> unfilled() {
    return Field.unfilled(FIELDS);
  }

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", columns()));
  }

  @Override
  public void lines(Record record, Wanted wanted, Consumer<String> lines) {
    Told.of(record, wanted).forEach(t -> lines.accept(Field.line(FIELDS, t)));
  }
}
