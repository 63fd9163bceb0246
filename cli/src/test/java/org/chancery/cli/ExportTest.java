package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.CoderInfo;
import org.chancery.record.Country;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** chancery export, over a ledger with one report of one event. */
@SuppressWarnings("NullAway") // it does not see that ids within Id may be null in compiled records
class ExportTest {
  private static final String TEXT = "Kenya praised Ghana.";

  @TempDir private Path folder;

  @BeforeEach
  void keepOneReport() {
    Ledger ledger = Ledger.open(new LedgerAddress.OfFile(folder.resolve("t.ledger")));
    try (Keeper keeper = Keeper.of(ledger)) {
      keeper.keep(List.of(new Entry.Coded("t", Prepared.of(record(), Dialect.SQLITE))));
    }
  }

  private static Record record() {
    Report report = Report.ofText(TEXT);
    Event praise =
        new Event(
            Id.EventId.of(1),
            EventType.SUPPORT,
            List.of(),
            List.of(),
            "051",
            List.of(Id.ActorId.of(1)),
            List.of(Id.ActorId.of(2)),
            EventStatus.ACTUAL,
            null,
            null,
            null,
            EventType.SUPPORT.score(),
            EventType.SUPPORT.quad(),
            null,
            List.of(report.span(6, 13)),
            "frame.test",
            null);
    return new Record(
        report,
        List.of(state(report, 1, 0, 5, "KEN"), state(report, 2, 14, 19, "GHA")),
        List.of(),
        List.of(),
        List.of(praise),
        new CoderInfo("test", Map.of(), Map.of()));
  }

  private static Actor state(Report report, int n, int start, int end, String code) {
    return new Actor(
        Id.ActorId.of(n),
        ActorKind.STATE,
        report.span(start, end).text(),
        new Country(code),
        List.of(),
        List.of(),
        List.of(Mention.of(report.span(start, end), MentionKind.NAME)),
        Map.of());
  }

  private Cli.Result export(String what, String out, String... more) {
    List<String> line = new java.util.ArrayList<>(List.of("export", what));
    line.addAll(List.of(more));
    line.addAll(List.of("-o", folder.resolve(out).toString()));
    line.addAll(List.of("--ledger", folder.resolve("t.ledger").toString()));
    return Cli.run(line.toArray(new String[0]));
  }

  @Test
  void writesWhatIsAskedForAndSaysHowMuch() throws IOException {
    Cli.Result result = export("jsonl", "r.jsonl");
    assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("1 reports, 1 rows");
    assertThat(folder.resolve("r.jsonl")).hasContent(RecordJson.write(record()) + "\n");
    assertThat(export("csv", "tables").status()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(folder.resolve("tables/actors.csv"))).contains(",Ghana,Ghana,GHA,");
  }

  @Test
  void icewsHasTheNamesOfCodesThatLexiconCameoPrints() throws IOException {
    assertThat(export("ICEWS", "e.tsv", "--country", "gha").status()).isEqualTo(ExitStatus.DONE);
    String name =
        Cli.run("lexicon", "cameo")
            .out()
            .lines()
            .filter(l -> l.contains("051"))
            .findFirst()
            .orElseThrow();
    String event = Files.readAllLines(folder.resolve("e.tsv"), StandardCharsets.UTF_8).get(1);
    assertThat(name).endsWith(event.split("\t")[5]);
    assertThat(event.split("\t")[5]).isNotEmpty();
  }

  @Test
  void saysWhereNothingIsWanted() {
    Cli.Result result = export("gdelt", "e.tsv", "--source", "The Moon");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.err()).contains("0 reports", "found no report that the options ask for");
    assertThat(folder.resolve("e.tsv")).isEmptyFile();
  }

  @Test
  void aBundleIsVerifiedUntilItIsChanged() throws IOException {
    assertThat(export("bundle", "b.zip", "--formats", "csv,plover").status())
        .isEqualTo(ExitStatus.DONE);
    Path bundle = folder.resolve("b.zip");
    Cli.Result whole = Cli.run("export", "verify", bundle.toString());
    assertThat(whole.status()).as(whole.err()).isEqualTo(ExitStatus.DONE);
    assertThat(whole.out()).isEmpty();
    try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(bundle)) {
      Files.writeString(zip.getPath("README.txt"), "!", StandardOpenOption.APPEND);
    }
    Cli.Result changed = Cli.run("export", "verify", bundle.toString());
    assertThat(changed.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(changed.out()).isEqualTo("changed  README.txt\n");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    Path none = folder.resolve("none.ledger");
    Cli.Result result =
        Cli.run(
            "export", "jsonl", "-o", folder.resolve("x").toString(), "--ledger", none.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("found no such file");
    assertThat(none).doesNotExist();
    assertThat(folder.resolve("x")).doesNotExist();
  }
}
