package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.chancery.record.EventStatus;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleIT {
  private static final List<Format> ALL = List.of(Format.values());

  @TempDir private Path folder;

  @Test
  void theSameRecordsGiveTheSameBytesAnywhereAtAnyTime() throws IOException {
    List<Record> records = Samples.all(40);
    Ledger lite = Samples.ledger(Dialect.SQLITE, folder, records);
    Ledger server = Samples.ledger(Dialect.POSTGRESQL, folder, Samples.reversed(records));
    Path one = folder.resolve("one.zip");
    Path other = folder.resolve("other.zip");
    new Bundle(lite, Samples.wishes(), ALL).write(one);
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      new Bundle(server, Samples.wishes(), Samples.reversedFormats()).write(other);
    } finally {
      TimeZone.setDefault(here);
    }
    assertThat(one).hasSameBinaryContentAs(other);
    BundleCheck.Checked checked = BundleCheck.check(one);
    assertThat(checked.differences()).isEmpty();
    assertThat(checked.files()).isGreaterThan(ALL.size() + 3);
  }

  @Test
  void itSaysWhatItIsMadeOf() throws IOException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, List.of(Samples.busia()));
    Path bundle = folder.resolve("b.zip");
    Selection selection = new Selection(null, null, "Lakeside Wire", new Country("RWA"));
    Wishes wishes =
        new Wishes(selection, EnumSet.allOf(EventStatus.class), false, false, code -> null);
    new Bundle(ledger, wishes, List.of(Format.GDELT, Format.JSONL)).write(bundle);
    String command =
        "chancery export bundle --formats jsonl,gdelt --source 'Lakeside Wire' --country RWA"
            + " --status actual,future,hypothetical,historical,negated --events-only";
    assertThat(text(bundle, "command.txt")).isEqualTo(command + "\n");
    assertThat(text(bundle, "README.txt"))
        .contains("from 1 reports", "data/records.jsonl  (1)", command)
        .doesNotContain(folder.toString());
    String coder = Samples.busia().coder().lexicons().values().iterator().next();
    assertThat(text(bundle, "coders.jsonl")).contains(coder, "\"version\"", "\"models\"");
    assertThat(text(bundle, "SHA256SUMS")).contains("  data/events.gdelt.tsv\n");
  }

  @Test
  void itTellsWhatWasChanged() throws IOException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, List.of(Samples.busia()));
    Path bundle = folder.resolve("b.zip");
    new Bundle(ledger, Samples.wishes(), List.of(Format.JSONL, Format.PLOVER)).write(bundle);
    try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
      Files.writeString(zip.getPath("data/records.jsonl"), "{}\n");
      Files.delete(zip.getPath("data/events.plover.jsonl"));
      Files.writeString(zip.getPath("data/more.txt"), "more");
    }
    assertThat(BundleCheck.check(bundle).differences())
        .containsExactly(
            new BundleCheck.Difference("data/events.plover.jsonl", BundleCheck.Kind.MISSING),
            new BundleCheck.Difference("data/more.txt", BundleCheck.Kind.ADDED),
            new BundleCheck.Difference("data/records.jsonl", BundleCheck.Kind.CHANGED));
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.zip"), "no zip at all");
    assertRefused(text, ChanceryException.Code.MALFORMED);
    assertRefused(folder.resolve("none.zip"), ChanceryException.Code.NOT_FOUND);
    Path other = folder.resolve("other.zip");
    try (FileSystem zip = FileSystems.newFileSystem(other, java.util.Map.of("create", "true"))) {
      Files.writeString(zip.getPath("a.txt"), "a");
    }
    assertRefused(other, ChanceryException.Code.MALFORMED);
  }

  private static void assertRefused(Path bundle, ChanceryException.Code code) {
    assertThatThrownBy(() -> BundleCheck.check(bundle))
        .isInstanceOfSatisfying(ChanceryException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining(bundle.getFileName().toString());
  }

  private static String text(Path bundle, String file) throws IOException {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      ZipEntry entry = zip.getEntry(file);
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
