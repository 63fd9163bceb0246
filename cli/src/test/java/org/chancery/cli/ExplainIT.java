package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chancery explain}: from a field back to the words and the rule. */
class ExplainIT {
  private static final String STORY =
      "The foreign minister of Peru, Rosa Quispe, urged Chile on Monday to open the border.";

  @TempDir private Path folder;

  @Test
  void leadsFromAFieldToWordsRuleAndParse() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Cli.Result result = Cli.run("explain", story.toString(), "--field", "s1.act");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("s1.act = request\n")
        .contains("line 1:", "[urged]")
        .containsPattern("cue\\.[a-z-]+  cues\\.lex:\\d+")
        .contains("example: ")
        .containsPattern("urged +VBD +root");
  }

  @Test
  void showsWhatTheModelsOfAttributionSay() throws Exception {
    Path story =
        Files.writeString(folder.resolve("story.txt"), "The lawyer fumed that it was over.");
    assertThat(Cli.run("explain", story.toString(), "--field", "s1").out())
        .contains("cue.model  cues.lex:", "Models of attribution")
        .containsPattern("cue with probability 0\\.[5-9]\\d, by")
        .containsPattern("[+-]\\d\\.\\d\\d +(word|tree|class|rule|quote):");
    assertThat(Cli.run("explain", story.toString(), "--field", "s1.content").out())
        .contains("statement.content.model  rules.lex:", "content with probability ");
    assertThat(Cli.run("explain", story.toString(), "--field", "s1.act").out())
        .doesNotContain("Models of attribution");
  }

  @Test
  void showsHowWordNetLedToTheRule() throws Exception {
    Path story =
        Files.writeString(
            folder.resolve("story.txt"), "The Peruvian submariners left Lima on Monday.");
    assertThat(Cli.run("explain", story.toString(), "--field", "a1").out())
        .containsPattern("rolenoun\\.soldier  rolenouns\\.lex:\\d+")
        .contains("by WordNet: submariner < ", "serviceman#1", "example: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "e1            | frame.coerce.arrest; trigger; [arrested]; actor by subject; Parse of the",
        "e1.type       | e1.type = COERCE; frames.lex:; COERCE/arrest: score -7.0, quad 4",
        "e1.score      | e1.score = -7.0; PLOVER, table; example: ",
        "e1.cameo      | 173: Arrests; 17: Coerces",
        "e1.status     | event.status  rules.lex:",
        "e1.actors     | [Peruvian police]; actor by subject",
        "e1.recipients | [34 students]; recipient by object",
        "e1.date       | [Friday]; time.weekday  rules.lex:",
        "e1.place      | [Cusco]; place.named  rules.lex:",
        "e1.contexts   | context.crime  contexts.lex:; [police]; weak: police",
        "e1.casualties | event.casualties  rules.lex:; [34]",
      })
  void everyFieldOfAnEventLeadsToItsRule(String field, String said) throws Exception {
    Path story =
        Files.writeString(
            folder.resolve("story.txt"),
            "LIMA, Feb 15, 2025 - Peruvian police arrested 34 students in Cusco on Friday.");
    String page = Cli.run("explain", story.toString(), "--field", field).out();
    assertThat(page).contains(said.split("; ")).contains("Parse of the sentence");
  }

  @Test
  void aShiftedEventShowsItsFrameToo() throws Exception {
    Path story =
        Files.writeString(
            folder.resolve("story.txt"), "Chile refused to impose sanctions on Peru.");
    assertThat(Cli.run("explain", story.toString(), "--field", "e1.cameo").out())
        .contains("event.shift.refuse  rules.lex:", "120: Rejects", "What the frame matched");
  }

  @Test
  void listsWhatCanBeExplained() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    assertThat(Cli.run("explain", story.toString()).out())
        .contains("statements", "s1", "act", "--field");
  }

  @Test
  void explainsFromARecordAsFromItsReport() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Path records = folder.resolve("records.jsonl");
    Cli.run("code", story.toString(), story.toString(), "-o", records.toString());
    String ofReport = Cli.run("explain", story.toString(), "--field", "s1").out();
    assertThat(Cli.run("explain", records.toString(), "--line", "2", "--field", "s1").out())
        .isEqualTo(ofReport);
  }

  @Test
  void namesTheFieldsThatThereAre() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Cli.Result unknownId = Cli.run("explain", story.toString(), "--field", "s99");
    assertThat(unknownId.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(unknownId.err()).contains("found s99").contains("s1");
    Cli.Result unknownField = Cli.run("explain", story.toString(), "--field", "s1.mood");
    assertThat(unknownField.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(unknownField.err()).contains("s1 has the fields").contains("act");
  }
}
