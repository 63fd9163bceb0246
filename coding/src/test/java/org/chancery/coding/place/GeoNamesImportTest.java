package org.chancery.coding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From lines of a GeoNames dump to cities that the place stage knows; the towns are invented. */
class GeoNamesImportTest {
  @TempDir private Path folder;
  private final List<String> errors = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** A line of the dump. */
  private static String line(
      String id,
      String name,
      String others,
      String at,
      String code,
      String country,
      String people) {
    String[] place = at.split(" ");
    return String.join(
        "\t",
        id,
        name,
        name,
        others,
        place[0],
        place[1],
        code.startsWith("PPL") ? "P" : "H",
        code,
        country,
        "",
        "TX",
        "",
        "",
        "",
        people,
        "",
        "12",
        "Etc/UTC",
        "2024-01-01");
  }

  private GeoNamesImport.Imported read(String... dump) throws Exception {
    BufferedReader in = new BufferedReader(new StringReader(String.join("\n", dump)));
    return GeoNamesImport.read(in, "dump.txt", 1000, errors::add, lines::add);
  }

  @Test
  void keepsTownsAndSeats() throws Exception {
    GeoNamesImport.Imported done =
        read(
            line("1", "Ossendorp", "Ossend,Оссендорп,OSD", "51.5 5.25", "PPL", "NL", "20000"),
            line("2", "Smallrood", "Klein Rood", "51.6 5.3", "PPL", "NL", "1000"),
            line("3", "Hamlet Well", "", "31.5 -97.1", "PPL", "US", "40"),
            line("4", "Seatville", "", "31.5 -97.2", "PPLA", "US", "0"),
            line("5", "Old Ossendorp", "", "51.5 5.2", "PPLH", "NL", "9000"),
            line("6", "Ossen Creek", "", "51.5 5.2", "STM", "NL", "0"));
    assertThat(done).isEqualTo(new GeoNamesImport.Imported(6, 3, 0));
    assertThat(lines)
        .containsExactly(
            "1\tOssendorp\tNL\t\t\t20000\t51.5000\t5.2500\tOssend",
            "2\tSmallrood\tNL\t\t\t1000\t51.6000\t5.3000",
            "4\tSeatville\tUS\tTX\t\t0\t31.5000\t-97.2000");
  }

  @Test
  void errorsNameFileAndLineAndWhatWasFound() throws Exception {
    GeoNamesImport.Imported done =
        read(
            "1\tOssendorp",
            line("x7", "Ossendorp", "", "51.5 5.25", "PPL", "NL", "20000"),
            line("8", "Ossendorp", "", "151.5 5.25", "PPL", "NL", "20000"),
            line("9", "Ossendorp", "", "51.5 east", "PPL", "NL", "20000"),
            line("10", "Ossendorp", "", "51.5 5.25", "PPL", "ZZ", "20000"),
            line("11", "Ossendorp", "", "51.5 5.25", "PPL", "NL", "many"),
            line("12", "Ossendorp", "", "51.5 5.25", "PPL", "NL", "20000"));
    assertThat(done).isEqualTo(new GeoNamesImport.Imported(7, 1, 6));
    assertThat(errors)
        .containsExactly(
            "dump.txt:1: found 2 columns, expected the 19 of a GeoNames dump",
            "dump.txt:2: found geonameid \"x7\", expected a number",
            "dump.txt:3: found latitude \"151.5\", expected degrees from -90 to 90",
            "dump.txt:4: found longitude \"east\", expected degrees from -180 to 180",
            "dump.txt:5: found country code \"ZZ\", expected two letters of ISO 3166-1",
            "dump.txt:6: found population \"many\", expected a number");
  }

  @Test
  void theResultStandsOverTheOwnGazetteer() throws Exception {
    read(
        line("1", "Ossendorp", "Ossend", "51.5 5.25", "PPL", "NL", "20000"),
        line("3871336", "Santiago", "", "-33.5 -70.7", "PPLC", "CL", "7000000"));
    Path file = Files.write(folder.resolve("places.tsv"), lines);
    Lexicon lexicon = Lexicon.with(null, List.of(), List.of(file));
    assertThat(lexicon.digests()).containsKey(file.toString());
    Gazetteer all = Gazetteer.with(lexicon.places());
    assertThat(all.named(Name.of("Ossendorp"))).extracting(City::population).containsExactly(20000);
    assertThat(all.otherwiseNamed(Name.of("Ossend"))).extracting(City::name).contains("Ossendorp");
    assertThat(all.named(Name.of("Santiago")))
        .filteredOn(c -> c.geonames().equals("3871336"))
        .extracting(City::population)
        .containsExactly(7000000);
    assertThat(all.capital(new org.chancery.record.Country("CHL")))
        .map(City::latitude)
        .contains(-33.5);
    assertThat(Gazetteer.with(List.of()).named(Name.of("Ossendorp"))).isEmpty();
  }

  @Test
  void aFileOfSomethingElseIsRefusedByLine() throws Exception {
    Path file = folder.resolve("places.tsv");
    Files.writeString(file, "1\tOssendorp\tNL\t\t\t20000\t51.5\t5.2\nOssendorp;NL\n");
    assertThatThrownBy(() -> Gazetteer.with(List.of(file)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("places.tsv:2: found 1 columns, expected the 8 or 9");
    Files.writeString(file, "1\tOssendorp\tNL\t\t\tmany\t51.5\t5.2\n");
    assertThatThrownBy(() -> Gazetteer.with(List.of(file)))
        .hasMessageContaining("places.tsv:1: ")
        .hasMessageContaining("many");
    Path missing = folder.resolve("none.tsv");
    assertThatThrownBy(() -> Lexicon.with(null, List.of(), List.of(missing)))
        .hasMessageContaining("none.tsv does not exist");
  }
}
