package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.Record;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** The 20 columns of ICEWS's events. */
public final class Icews implements Layout {
  private final List<Field<Act>> fields;

  /**
   * @param cameoName the name of a CAMEO code, {@code null} for one that is not known
   */
  public Icews(Function<String, @Nullable String> cameoName) {
    this.fields =
        List.of(
            new Field<>("Event ID", Act::id),
            new Field<>("Event Date", a -> a.when().day()),
            new Field<>("Source Name", a -> Naming.name(a.source())),
            new Field<>("Source Sectors", a -> sectors(a.source())),
            new Field<>("Source Country", a -> country(a.source())),
            new Field<>("Event Text", a -> cameoName.apply(a.cameo())),
            new Field<>("CAMEO Code", Act::cameo),
            new Field<>("Intensity", a -> CameoScores.icews(a.cameo())),
            new Field<>("Target Name", a -> Naming.name(a.target())),
            new Field<>("Target Sectors", a -> sectors(a.target())),
            new Field<>("Target Country", a -> country(a.target())),
            new Field<>("Story ID", a -> Act.number(a.record().report().id())),
            Field.unknown("Sentence Number"),
            new Field<>("Publisher", a -> a.record().report().source()),
            new Field<>("City", a -> Places.city(a.place())),
            Field.unknown("District"),
            Field.unknown("Province"),
            new Field<>("Country", a -> Places.country(a.place())),
            new Field<>("Latitude", a -> a.place() == null ? null : a.place().latitude()),
            new Field<>("Longitude", a -> a.place() == null ? null : a.place().longitude()));
  }

  private static @Nullable String sectors(@Nullable Actor actor) {
    return actor == null
        ? null
        : actor.sectors().stream().map(Sector::code).collect(Collectors.joining(","));
  }

  private static @Nullable Country country(@Nullable Actor actor) {
    return actor == null ? null : actor.country();
  }

  @Override
  public List<String> columns() {
    return Field.names(fields);
  }

  @Override
  public List<String> unfilled() {
    return Field.unfilled(fields);
  }

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", columns()));
  }

  @Override
  public void lines(Record record, Wanted wanted, Consumer<String> lines) {
    Acts.of(record, wanted).forEach(a -> lines.accept(Field.line(fields, a)));
  }
}
