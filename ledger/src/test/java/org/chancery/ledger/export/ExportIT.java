package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.chancery.record.EventStatus;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportIT {
  private static final int RECORDS = 120;

  @TempDir private Path folder;

  @Test
  void bothDatabasesAndEveryOrderGiveTheSameBytes() throws IOException {
    List<Record> records = Samples.all(RECORDS);
    Ledger lite = Samples.ledger(Dialect.SQLITE, folder, records);
    Ledger server = Samples.ledger(Dialect.POSTGRESQL, folder, Samples.reversed(records));
    Wishes all =
        new Wishes(
            Selection.ALL, EnumSet.allOf(EventStatus.class), true, false, code -> "code " + code);
    for (Format format : Format.values()) {
      Path one = folder.resolve("lite." + format.label());
      Path other = folder.resolve("server." + format.label());
      Written written = Export.of(lite, all).write(format, one);
      Written again = Export.of(server, all).write(format, other);
      assertThat(written.reports()).isEqualTo(RECORDS + 1);
      assertThat(written.all()).as(format.label()).isPositive().isEqualTo(again.all());
      assertThat(digests(other)).as(format.label()).isNotEmpty().isEqualTo(digests(one));
    }
    assertThat(folder).isDirectoryNotContaining(f -> f.getFileName().toString().startsWith("."));
  }

  @ParameterizedTest
  @EnumSource
  void recordsComeOutAsTheyWereKeptByTheIdsOfTheirReports(Dialect dialect) throws IOException {
    List<Record> records = Samples.all(RECORDS);
    Ledger ledger = Samples.ledger(dialect, folder, records);
    Path out = folder.resolve("records.jsonl");
    Export.of(ledger, Samples.wishes()).write(Format.JSONL, out);
    assertThat(Files.readAllLines(out))
        .isEqualTo(
            records.stream()
                .sorted(java.util.Comparator.comparing(r -> r.report().id()))
                .map(RecordJson::write)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aSelectionLeavesOutWhatIsNotWanted(Dialect dialect) {
    Ledger ledger = Samples.ledger(dialect, folder, List.of(Samples.busia()));
    LocalDate day = LocalDate.of(2025, 3, 4);
    assertThat(reports(ledger, new Selection(day, day, "Lakeside Wire", new Country("RWA"))))
        .isEqualTo(1);
    assertThat(reports(ledger, new Selection(day.plusDays(1), null, null, null))).isZero();
    assertThat(reports(ledger, new Selection(null, day.minusDays(1), null, null))).isZero();
    assertThat(reports(ledger, new Selection(null, null, "Lakeside", null))).isZero();
    assertThat(reports(ledger, new Selection(null, null, null, new Country("TZA")))).isZero();
    assertThat(reports(ledger, new Selection(null, null, "' or 1=1 --", null))).isZero();
  }

  private long reports(Ledger ledger, Selection selection) {
    Wishes wishes = new Wishes(selection, Set.of(EventStatus.ACTUAL), true, false, code -> null);
    return Export.of(ledger, wishes).write(Format.JSONL, folder.resolve("some.jsonl")).reports();
  }

  @Test
  void aChangeOfRecordsShowsInEveryFormat() throws IOException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, List.of(Samples.busia()));
    for (Format format : Format.values()) {
      Path out = folder.resolve("kept." + format.label());
      Path changed = folder.resolve("changed." + format.label());
      Export.of(ledger, Samples.wishes()).write(format, out);
      Export.changed(ledger, Samples.wishes(), ExportIT::withoutEvents).write(format, changed);
      assertThat(digests(changed)).as(format.label()).isNotEqualTo(digests(out));
    }
  }

  private static Record withoutEvents(Record r) {
    return new Record(r.report(), r.actors(), r.statements(), List.of(), List.of(), r.coder());
  }

  @Test
  void whatWasThereStandsUntilTheNewIsWhole() throws IOException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, List.of(Samples.busia()));
    Path out = Files.writeString(folder.resolve("out.jsonl"), "what was there");
    assertThatThrownBy(
            () ->
                Export.changed(
                        ledger,
                        Samples.wishes(),
                        r -> {
                          throw new ChanceryException(ChanceryException.Code.INTERNAL, "broken");
                        })
                    .write(Format.JSONL, out))
        .hasMessage("broken");
    assertThat(out).hasContent("what was there");
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(tables.resolve("notes.txt"), "mine");
    Export.of(ledger, Samples.wishes()).write(Format.CSV, tables);
    assertThat(tables.resolve("notes.txt")).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining(f -> f.getFileName().toString().startsWith("."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSONL", "CSV", "PARQUET", "GDELT"})
  void whereNothingCanBeWrittenItSaysSo(Format format) throws IOException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, List.of(Samples.busia()));
    Path taken =
        format.folder()
            ? Files.writeString(folder.resolve("taken"), "")
            : Files.createDirectory(folder.resolve("taken"));
    Export export = Export.of(ledger, Samples.wishes());
    assertThatThrownBy(() -> export.write(format, taken))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("taken")
        .hasMessageContaining("expected a f");
    Path nowhere = folder.resolve("no/such/place");
    assertThatThrownBy(() -> export.write(format, nowhere))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("no/such/place")
        .hasMessageContaining("is there such a folder");
  }

  /** The digest of the file, or of every file in the folder. */
  static Map<String, String> digests(Path out) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(out.relativize(file).toString(), Sha256.of(file));
      }
    }
    return digests;
  }
}
