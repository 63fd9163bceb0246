package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports into a ledger, questions to it: the whole way. */
class QueriesIT {
  @TempDir private Path folder;
  private Path ledger;

  private static String report(String day, String source, String text) {
    return "{\"source\": \""
        + source
        + "\", \"published\": \""
        + day
        + "\", \"text\": \""
        + text
        + "\"}";
  }

  @BeforeEach
  void keep() throws Exception {
    Path reports = folder.resolve("reports.jsonl");
    Files.write(
        reports,
        List.of(
            report(
                "2023-05-04",
                "Accra Desk",
                "President Kofi Adu of Ghana spoke today by telephone with President Peter Otieno of"
                    + " Kenya. President Adu thanked Kenya for its support."),
            report(
                "2023-03-02",
                "Accra Desk",
                "President Kofi Adu of Ghana spoke today by telephone with President Peter Otieno of"
                    + " Kenya. The two presidents discussed trade."),
            report(
                "2023-03-03",
                "Lima Post",
                "Foreign Minister Rosa Quispe of Peru met with Foreign Minister Ama Mensah of Ghana"
                    + " in Lima on Thursday.")));
    ledger = folder.resolve("test.ledger");
    assertThat(Cli.run("keep", reports.toString(), "--ledger", ledger.toString()).status())
        .isZero();
  }

  private Cli.Result ask(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--ledger", ledger.toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void callsBetweenPresidentsInOrder() {
    Cli.Result result =
        ask(
            "engagements",
            "--kind",
            "call",
            "--between",
            "Ghana:head_of_state",
            "KEN:President",
            "--from",
            "2023");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("President Kofi Adu (GHA)", "President Peter Otieno (KEN)");
    assertThat(result.out().indexOf("2023-03-02"))
        .isNotNegative()
        .isLessThan(result.out().indexOf("2023-05-04"));
    assertThat(result.err()).contains("2 engagements");
  }

  @Test
  void aTimelineTellsWhoIsMeant() {
    assertThat(ask("timeline", "adu", "--kind", "statements").out())
        .startsWith("Kofi Adu GHA")
        .contains("thank", "Accra Desk");
    assertThat(ask("timeline", "Adoo").err()).contains("found nobody of the name Adoo");
    assertThat(ask("timeline", "Adu", "--from", "1999", "--to", "2000").err())
        .contains("3 reports, of 2023-03-02 to 2023-05-04");
  }

  @Test
  void aSeriesHasEveryMonth() {
    Cli.Result result = ask("series", "--dyad", "GHA", "Kenya", "--type", "consult", "--csv");
    assertThat(result.out())
        .startsWith("period,from,to,n,")
        .contains("2023-03-01,GHA,KEN,1,", "2023-04-01,GHA,KEN,0,", "2023-05-01,GHA,KEN,1,");
    assertThat(ask("series", "--dyad", "GHA", "Kenia").err()).contains("KEN (Kenya)");
    assertThat(ask("series").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void whatPassedAndWhatHappened() {
    assertThat(ask("dyad", "GHA", "PER").out()).contains("Ghana GHA", "CONSULT", "meeting");
    assertThat(ask("happenings", "--country", "PER").out()).contains("meeting", "1 report");
    assertThat(ask("happenings", "--type", "war").err()).contains("expected one of AGREE");
    assertThat(ask("offices", "Rosa Quispe").out()).contains("Foreign Minister, Peru");
    assertThat(ask("offices", "--title", "foreign minister", "--country", "Ghana").out())
        .contains("Ama Mensah")
        .doesNotContain("Quispe");
  }
}
