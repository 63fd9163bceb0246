package org.chancery.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {
  private static final String HEAD = "name,office,of,from,to,also,sectors,source\n";

  @TempDir private Path folder;

  @Test
  void aRowSaysWhoHeldWhichOfficeWhen() {
    List<String> errors = new ArrayList<>();
    List<Tenure> rows =
        OfficeFile.read(
            "mine.csv",
            HEAD
                + "Ana Quispe,\"Minister of Trade, Mines\",Peru,2020-03,2021,A. Quispe;Anita,BUS;GOV,a list\n",
            errors);
    assertThat(errors).isEmpty();
    Tenure row = rows.get(0);
    assertThat(row.office()).isEqualTo("Minister of Trade, Mines");
    assertThat(row.also()).containsExactly("A. Quispe", "Anita");
    assertThat(row.sectors()).containsExactly(Sector.BUS, Sector.GOV);
    assertThat(row.source()).isEqualTo("a list");
    assertThat(row.location()).isEqualTo("mine.csv:2");
    assertThat(row.covers(LocalDate.parse("2020-03-01"))).isTrue();
    assertThat(row.covers(LocalDate.parse("2021-12-31"))).isTrue();
    assertThat(row.covers(LocalDate.parse("2022-01-01"))).isFalse();
    assertThat(row.covers(LocalDate.parse("2020-02-29"))).isFalse();
  }

  @Test
  void columnsStandInAnyOrderAndTheRestMayBeLeftOut() {
    List<String> errors = new ArrayList<>();
    List<Tenure> rows =
        OfficeFile.read(
            "m.csv", "\uFEFFto,from,of,office,name\n,2019,Peru,Envoy,Ana Quispe\n", errors);
    assertThat(errors).isEmpty();
    assertThat(rows.get(0).name()).isEqualTo("Ana Quispe");
    assertThat(rows.get(0).to()).isNull();
    assertThat(rows.get(0).source()).isEqualTo("user");
  }

  @Test
  void everyErrorIsToldWithItsLine() {
    List<String> errors = new ArrayList<>();
    OfficeFile.read(
        "m.csv",
        HEAD
            + ",President,Peru,2000,,,,\n"
            + "A B,President,Peru,2000-31,,,,\n"
            + "A B,President,Peru,2005,2004,,,\n"
            + "A B,President,Peru,2005,,,XXX,\n"
            + "A B,President,Peru,2005,,,,\n",
        errors);
    assertThat(errors).hasSize(4);
    assertThat(errors.get(0)).isEqualTo("m.csv:2: found no name, expected one");
    assertThat(errors.get(1)).startsWith("m.csv:3: found date 2000-31");
    assertThat(errors.get(2)).startsWith("m.csv:4: found an end before the beginning");
    assertThat(errors.get(3)).startsWith("m.csv:5: ").contains("XXX");
  }

  @Test
  void aFileOfAnotherKindIsRefusedByItsColumns() {
    List<String> errors = new ArrayList<>();
    OfficeFile.read("m.csv", "person,position\nA,B\n", errors);
    assertThat(errors).singleElement().asString().startsWith("m.csv:1: found the columns person");
  }

  @Test
  void whoIsInAUsersFileIsKnownByItAlone() throws IOException {
    Path file = folder.resolve("mine.csv");
    Files.writeString(file, HEAD + "Emmanuel Macron,Mayor,France,2001,2002,,,\n");
    Lexicon lexicon = Lexicon.with(null, List.of(file));
    assertThat(lexicon.offices())
        .filteredOn(t -> t.name().equals("Emmanuel Macron"))
        .extracting(Tenure::office)
        .containsExactly("Mayor");
    assertThat(lexicon.digests()).containsKey(file.toString());
    assertThat(lexicon.entry(new RuleId("office.mine.2"))).isPresent();
  }

  @Test
  void aMissingFileIsToldByName() {
    Path file = folder.resolve("none.csv");
    assertThatThrownBy(() -> Lexicon.with(null, List.of(file)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("office file " + file + " does not exist");
  }
}
