package org.chancery.ledger.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.record.Actor;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/** The 61 columns of GDELT 2.0's table of events; no header. */
public final class Gdelt implements Layout {
  private static final List<Field<Act>> FIELDS = fields();

  private static List<Field<Act>> fields() {
    List<Field<Act>> fields = new ArrayList<>();
    fields.add(new Field<>("GlobalEventID", Act::id));
    fields.add(new Field<>("Day", a -> a.when().compactDay()));
    fields.add(new Field<>("MonthYear", a -> a.when().compactMonth()));
    fields.add(new Field<>("Year", a -> a.when().year()));
    fields.add(new Field<>("FractionDate", a -> a.when().fraction()));
    addActor(fields, "Actor1", Act::source);
    addActor(fields, "Actor2", Act::target);
    fields.add(new Field<>("IsRootEvent", a -> a.leads() ? 1 : 0));
    fields.add(new Field<>("EventCode", Act::cameo));
    fields.add(new Field<>("EventBaseCode", a -> a.cameo().substring(0, 3)));
    fields.add(new Field<>("EventRootCode", Act::root));
    fields.add(new Field<>("QuadClass", a -> quad(a.root())));
    fields.add(new Field<>("GoldsteinScale", a -> CameoScores.gdelt(a.cameo())));
    fields.add(new Field<>("NumMentions", a -> 1));
    fields.add(new Field<>("NumSources", a -> 1));
    fields.add(new Field<>("NumArticles", a -> 1));
    fields.add(Field.unknown("AvgTone"));
    addNoPlace(fields, "Actor1Geo");
    addNoPlace(fields, "Actor2Geo");
    addPlace(fields);
    fields.add(Field.unknown("DATEADDED"));
    fields.add(new Field<>("SOURCEURL", a -> a.record().report().url()));
    return List.copyOf(fields);
  }

  private static void addActor(
      List<Field<Act>> fields, String side, Function<Act, @Nullable Actor> actor) {
    Function<Act, CameoActor> coded = a -> CameoActor.of(actor.apply(a));
    fields.add(new Field<>(side + "Code", a -> coded.apply(a).code()));
    fields.add(new Field<>(side + "Name", a -> Naming.name(actor.apply(a))));
    fields.add(new Field<>(side + "CountryCode", a -> coded.apply(a).country()));
    fields.add(new Field<>(side + "KnownGroupCode", a -> coded.apply(a).group()));
    fields.add(Field.unknown(side + "EthnicCode"));
    fields.add(Field.unknown(side + "Religion1Code"));
    fields.add(Field.unknown(side + "Religion2Code"));
    for (int i = 0; i < CameoActor.TYPES; i++) {
      int index = i;
      fields.add(new Field<>(side + "Type" + (i + 1) + "Code", a -> coded.apply(a).type(index)));
    }
  }

  private static void addNoPlace(List<Field<Act>> fields, String of) {
    for (String part :
        List.of(
            "Type",
            "FullName",
            "CountryCode",
            "ADM1Code",
            "ADM2Code",
            "Lat",
            "Long",
            "FeatureID")) {
      fields.add(Field.unknown(of + "_" + part));
    }
  }

  private static void addPlace(List<Field<Act>> fields) {
    fields.add(Field.unknown("ActionGeo_Type"));
    fields.add(new Field<>("ActionGeo_FullName", a -> a.place() == null ? null : a.place().name()));
    fields.add(Field.unknown("ActionGeo_CountryCode"));
    fields.add(Field.unknown("ActionGeo_ADM1Code"));
    fields.add(Field.unknown("ActionGeo_ADM2Code"));
    fields.add(new Field<>("ActionGeo_Lat", a -> a.place() == null ? null : a.place().latitude()));
    fields.add(
        new Field<>("ActionGeo_Long", a -> a.place() == null ? null : a.place().longitude()));
    fields.add(Field.unknown("ActionGeo_FeatureID"));
  }

  /** GDELT's four classes are ranges of CAMEO's roots. */
  private static int quad(String root) {
    int number = Integer.parseInt(root);
    if (number <= 5) {
      return 1;
    }
    return number <= 8 ? 2 : number <= 13 ? 3 : 4;
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
    return Optional.empty();
  }

  @Override
  public void lines(Record record, Wanted wanted, Consumer<String> lines) {
    Acts.of(record, wanted).forEach(a -> lines.accept(Field.line(FIELDS, a)));
  }
}
