package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.Report;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was said at the meeting of the reference report. */
class MunichIT {
  private static final Path REPORT =
      Path.of(System.getProperty("chancery.shared", "../../shared"))
          .resolve("reports/munich-2025-02-15.txt");
  private static List<Statement> statements = List.of();

  @BeforeAll
  static void code() throws IOException {
    assumeTrue(Files.exists(REPORT), "SKIPPED: no reference report at " + REPORT);
    String text = Files.readString(REPORT);
    String title = text.lines().findFirst().orElseThrow().strip();
    Report report =
        new Report(Report.idOf(null, text, null), null, null, null, title, null, "en", null, text);
    statements =
        new Coder(Lexicon.standard(), Map.of())
            .code(RealAnalyzer.SHARED.parse(report))
            .record()
            .statements();
  }

  @Test
  void findsAtLeastTwelve() {
    assertThat(statements).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void findsThePledgeNotToExpand() {
    assertThat(acts(SpeechAct.PLEDGE, "expanding into Asia")).hasSize(1);
  }

  @Test
  void findsTheRequestsAndTheAcknowledgement() {
    assertThat(acts(SpeechAct.REQUEST, "")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(acts(SpeechAct.ACKNOWLEDGE, "great nation")).hasSize(1);
    assertThat(acts(SpeechAct.OFFER, "enhance dialogue")).hasSize(1);
  }

  @Test
  void everyStatementNamesItsSource() {
    assertThat(statements).allSatisfy(s -> assertThat(s.source()).isNotNull());
  }

  @Test
  void theHeadlineRepeatsTheHope() {
    Statement headline = statements.get(0);
    assertThat(statements)
        .filteredOn(s -> s.id().equals(headline.repeats()))
        .singleElement()
        .satisfies(s -> assertThat(s.content().get(0).text()).contains("responsible policy"));
  }

  private static List<Statement> acts(SpeechAct act, String words) {
    return statements.stream()
        .filter(s -> s.act() == act)
        .filter(s -> s.content().stream().anyMatch(c -> c.text().contains(words)))
        .toList();
  }
}
