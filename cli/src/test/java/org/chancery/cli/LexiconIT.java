package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery lexicon}: the rules, how often they decide, and a user's own. */
class LexiconIT {
  private static final String STORY = "Peruvian police arrested 34 students in Cusco on Friday.";
  private static final String FRAME =
      """
      [frame.mine.lend]
      verbs: bestow
      type: AID
      cameo: 071
      recipient: on
      """;

  @TempDir private Path folder;

  @Test
  void listsFramesByType() {
    String page = Cli.run("lexicon", "frames", "--type", "aid").out();
    assertThat(page)
        .contains("AID: Gives material help (")
        .containsPattern("frame\\.aid\\.give +- +07\\d +\\d+ words +frames\\.lex:\\d+")
        .contains("⇒ AID ")
        .doesNotContain("frame.consult");
    assertThat(Cli.run("lexicon", "frames").out())
        .contains("CONSULT: Meets", "they shift what stands under them");
  }

  @Test
  void countsWhatEachRuleDecidedInReportsAndInRecords() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Path records = folder.resolve("records.jsonl");
    Cli.run("code", story.toString(), story.toString(), "-o", records.toString());
    JsonNode ofReports = frames("--hits", story.toString());
    JsonNode ofRecords = frames("--hits", records.toString());
    assertThat(hits(ofReports, "frame.coerce.arrest")).isEqualTo(1);
    assertThat(hits(ofRecords, "frame.coerce.arrest")).isEqualTo(2);
    assertThat(hits(ofRecords, "frame.aid.give")).isZero();
    assertThat(Cli.run("lexicon", "frames", "--hits", records.toString()).out())
        .contains("(" + of(ofRecords, "COERCE") + " frames, 2 events)")
        .containsPattern("\\d+ of \\d+ frames with a type never fired in 2 records\n")
        .containsPattern("never fired[^~]*frame\\.aid\\.give");
    assertThat(Cli.run("lexicon", "contexts", "--hits", story.toString()).out())
        .contains("context.crime  1 hits");
    assertThat(Cli.run("lexicon", "cues", "--hits", records.toString()).err())
        .contains("--hits: found records, which name frames only");
    Cli.Result none = Cli.run("lexicon", "frames", "--hits", folder.resolve("none").toString());
    assertThat(none.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(none.err()).contains("found no report in ");
  }

  private static JsonNode frames(String... more) throws Exception {
    Cli.Result result = Cli.run("lexicon", "frames", "--json", more[0], more[1]);
    return new ObjectMapper().readTree(result.out());
  }

  private static int hits(JsonNode frames, String id) {
    for (JsonNode frame : frames) {
      if (frame.path("id").asText().equals(id)) {
        return frame.path("hits").asInt(-1);
      }
    }
    return -1;
  }

  private static int of(JsonNode frames, String type) {
    int n = 0;
    for (JsonNode frame : frames) {
      n += frame.path("type").asText().equals(type) ? 1 : 0;
    }
    return n;
  }

  @Test
  void runsTheExamplesOfAUsersRulesAndReadsWithThem() throws Exception {
    Path mine = folder.resolve("frames-mine.lex");
    Files.writeString(mine, FRAME + "example: Peru bestowed gifts on Chile. => AID Peru > Chile\n");
    Cli.Result good = Cli.run("lexicon", "check", folder.toString());
    assertThat(good.status()).isZero();
    assertThat(good.out()).contains("no errors; 1 entries (1 frame), 1 examples coded as they say");
    Path story = Files.writeString(folder.resolve("story.txt"), "Peru bestowed gifts on Chile.");
    assertThat(Cli.run("read", story.toString(), "--json").out()).doesNotContain("frame.mine.lend");
    assertThat(Cli.run("read", story.toString(), "--json", "--lexicon", folder.toString()).out())
        .contains("\"rule\" : \"frame.mine.lend\"");
  }

  @Test
  void tellsWhichExamplesFailAndWhatCameOut() throws Exception {
    Files.writeString(
        folder.resolve("frames.lex"),
        FRAME + "example: Peru bestowed gifts on Chile. => AID Chile > Peru\n");
    Cli.Result result = Cli.run("lexicon", "check", folder.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err())
        .contains("frames.lex:6: [frame.mine.lend] example: found AID Peru > Chile actual")
        .contains("expected AID Chile > Peru", "1 of 1 examples fail");
    assertThat(Cli.run("lexicon", "check", "--no-examples", folder.toString()).status()).isZero();
  }
}
