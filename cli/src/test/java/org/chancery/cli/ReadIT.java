package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chancery read}: one report in, one record or page out. */
class ReadIT {
  private static final String EXAMPLES = "../examples/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wire-water-accord.txt",
        "readout-lisbon.txt",
        "readout-vienna.txt",
        "conflict-northern-mali.txt",
        "ministry-page.html"
      })
  void everyExampleGivesARecordThatHoldsToTheSchema(String example) {
    Cli.Result result = Cli.run("read", EXAMPLES + example, "--json");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode record = RecordCheck.checked(result.out());
    assertThat(record.path("statements")).hasSizeGreaterThan(5);
  }

  @Test
  void textIsKeptCharacterForCharacter() throws Exception {
    String text =
        "\r\n🇵🇪\u00a0Peru’s minister, Rosa Quispe, said on Monday that she “will not go” to Arica. 😀\r\n\r\n"
            + "Chile's foreign minister, Diego Vial, denied it.\n\n";
    Path file = Files.writeString(folder.resolve("story.txt"), text);
    JsonNode record = RecordCheck.checked(Cli.run("read", file.toString(), "--json").out());
    assertThat(record.at("/report/text").asText()).isEqualTo(text);
    assertThat(record.at("/report/ref").asText()).isEqualTo("story.txt");
  }

  @Test
  void thePageNamesWhatIsInTheRecordAndFitsTheTerminal() {
    Cli.Result result = Cli.run("read", EXAMPLES + "wire-water-accord.txt");
    assertThat(result.out())
        .startsWith("Peru, Chile to share data on border aquifer\n")
        .contains("Who (", "Engagements (", "Statements (", "Events (")
        .contains("Water does not stop at a fence")
        .doesNotContain("\u001b");
    assertThat(result.out().lines()).allMatch(l -> l.length() <= Cli.WIDTH);
  }

  @Test
  void coloursComeWhenAskedFor() {
    assertThat(Cli.run("read", EXAMPLES + "wire-water-accord.txt", "--color", "always").out())
        .contains("\u001b[1m");
  }

  @Test
  void nothingInAReportCanCommandTheTerminal() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("story.txt"),
            "The foreign minister of Peru, Rosa\u001b[2J Quispe, said that the\u0007 talks would go on.");
    assertThat(Cli.run("read", file.toString()).out())
        .doesNotContain("\u001b")
        .doesNotContain("\u0007");
  }

  @Test
  void readsTheStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream(
              "The prime minister of Kenya said that he would travel to Kampala on Friday."
                  .getBytes(StandardCharsets.UTF_8)));
      JsonNode record = RecordCheck.checked(Cli.run("read", "-", "--json").out());
      assertThat(record.path("statements")).hasSize(1);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void refusesInOneLineThatSaysWhatToDo() throws Exception {
    Path file = Files.writeString(folder.resolve("empty.txt"), " \n");
    Cli.Result result = Cli.run("read", file.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("chancery: " + file).contains("[empty]").hasLineCount(1);
  }

  @Test
  void aMissingFileIsAFailure() {
    Cli.Result result = Cli.run("read", folder.resolve("none.txt").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("none.txt").doesNotContain("\tat ");
  }
}
