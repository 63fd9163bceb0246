package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports, where the collection lies beside the checkout. */
class SharedReportsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("chancery.shared", "../../shared")).toAbsolutePath().normalize();

  private static Path shared(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(
        Files.exists(path),
        () ->
            "SKIPPED: " + path + " is missing; set -Dchancery.shared to the collection of reports");
    return path;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "gold/attribution/dev/text",
        "gold/attribution/train/text",
        "gold/events/dev.jsonl",
        "gold/diplomacy"
      })
  void rejectsNoneAndKeepsTheTextOfAll(String name) throws IOException {
    List<Reading> all = new ArrayList<>();
    try (Inputs inputs =
        new Intake().open(List.of(shared(name).toString()), InputStream.nullInputStream())) {
      inputs.forEachRemaining(all::add);
    }
    assertThat(all).isNotEmpty().allMatch(reading -> reading instanceof Reading.Read);
    for (Reading reading : all) {
      Report report = ((Reading.Read) reading).report();
      assertThat(((Reading.Read) reading).notes()).isEmpty();
      if (report.title() != null) {
        assertThat(report.text()).contains(report.title());
      }
      if (report.dateline() != null) {
        assertThat(report.dateline().evidence())
            .allSatisfy(s -> assertThat(report.span(s.start(), s.end())).isEqualTo(s));
      }
    }
  }

  @Test
  void readsTheReferenceReport() throws IOException {
    Path file = shared("reports/munich-2025-02-15.txt");
    Report report = new Intake().read(file);
    assertThat(report.text()).isEqualTo(Files.readString(file));
    assertThat(report.published()).isEqualTo("2025-02-17");
    assertThat(report.title()).startsWith("Chinese FM calls for").endsWith("toward China");
    assertThat(report.dateline())
        .satisfies(
            dateline -> {
              assertThat(dateline.place()).isEqualTo("MUNICH, Germany");
              assertThat(dateline.date()).isEqualTo("2025-02-15");
              assertThat(dateline.agency()).isEqualTo("Xinhua");
            });
  }
}
