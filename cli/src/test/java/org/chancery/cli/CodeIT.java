package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery code}: many reports in, records and rejections out. */
class CodeIT {
  private static final String EXAMPLES = "../examples";
  private static final String GOOD =
      "The foreign minister of Portugal, Teresa Moura, said on Friday that she would visit Vienna.";

  @TempDir private Path folder;

  @Test
  void codesAFolderInTheOrderOfItsFiles() throws Exception {
    Path out = folder.resolve("records.jsonl");
    Cli.Result result = Cli.run("code", EXAMPLES, "-o", out.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("5 records").contains("none rejected");
    List<String> lines = Files.readAllLines(out);
    lines.forEach(RecordCheck::checked);
    lines.forEach(RecordCheck::roundTrip);
    assertThat(lines)
        .extracting(l -> RecordCheck.checked(l).at("/report/ref").asText())
        .containsExactly(
            "conflict-northern-mali.txt",
            "ministry-page.html",
            "readout-lisbon.txt",
            "readout-vienna.txt",
            "wire-water-accord.txt");
    assertThat(folder).isDirectoryNotContaining("glob:**rejections**");
    assertThat(folder).isDirectoryNotContaining("glob:**unfinished**");
  }

  @Test
  void givesTheSameBytesOnAnyNumberOfThreads() throws Exception {
    Path lines = folder.resolve("many.jsonl");
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add("{\"id\": \"r" + i + "\", \"text\": \"" + GOOD.repeat(1 + i % 7) + "\"}");
      if (i % 20 == 3) {
        reports.add("{\"id\": \"bad" + i + "\"}");
      }
    }
    Files.write(lines, reports);
    Path one = folder.resolve("one.jsonl");
    Path five = folder.resolve("five.jsonl");
    int status = Cli.run("code", lines + "", EXAMPLES, "-o", one + "", "--threads", "1").status();
    assertThat(status).isEqualTo(ExitStatus.SOME_REJECTED);
    Cli.run("code", lines + "", EXAMPLES, "-o", five + "", "--threads", "5");
    assertThat(five).hasSameBinaryContentAs(one);
    assertThat(folder.resolve("five.rejections.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("one.rejections.jsonl"));
    assertThat(Files.readAllLines(one)).hasSize(65);
  }

  @Test
  void whatCannotBeCodedDoesNotStopTheRest() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a-empty.txt"), "");
    Files.write(
        in.resolve("b-binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0});
    Files.writeString(
        in.resolve("c-french.txt"),
        "Le ministre des affaires étrangères a déclaré lundi que son pays soutiendrait la proposition"
            + " de la Commission, et que les autres États membres devraient en faire autant.");
    Files.writeString(in.resolve("d-long.txt"), "word ".repeat(1_000_000));
    Files.writeString(in.resolve("e-broken.jsonl"), "{\"text\": \n{\"txt\": \"x\"}\n[1]\n");
    Files.writeString(in.resolve("f-good.txt"), GOOD);
    Files.write(
        in.resolve("g-latin1.txt"),
        "The minister said that the café in São Paulo was closed on Monday."
            .getBytes(StandardCharsets.ISO_8859_1));
    Path out = folder.resolve("records.jsonl");
    Cli.Result result = Cli.run("code", in.toString(), "-o", out.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out()).isEmpty();
    assertThat(Files.readAllLines(out))
        .extracting(l -> RecordCheck.checked(l).at("/report/text").asText())
        .containsExactly(
            GOOD, "The minister said that the café in São Paulo was closed on Monday.");
    assertThat(rejections(folder.resolve("records.rejections.jsonl")))
        .containsExactly(
            "a-empty.txt empty",
            "b-binary.txt binary",
            "c-french.txt unsupported_language",
            "d-long.txt too_long",
            "e-broken.jsonl:1 malformed",
            "e-broken.jsonl:2 malformed",
            "e-broken.jsonl:3 malformed");
  }

  private static List<String> rejections(Path file) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode r = mapper.readTree(line);
      assertThat(r.path("message").asText()).isNotBlank();
      String input = r.path("input").asText();
      out.add(input.substring(input.lastIndexOf('/') + 1) + " " + r.path("code").asText());
    }
    return out;
  }

  @Test
  void takesWhatJsonLinesSayOfAReport() throws Exception {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(
        in,
        "{\"id\": 7, \"title\": \"A visit\", \"source\": \"Lusa\", \"published\": \"2026-04-10\","
            + " \"url\": \"https://example.org/7\", \"text\": \""
            + GOOD
            + "\"}\n"
            + "{\"text\": \""
            + GOOD
            + "\"}\n");
    Path out = folder.resolve("out.jsonl");
    assertThat(Cli.run("code", in.toString(), "-o", out.toString()).status()).isZero();
    List<String> lines = Files.readAllLines(out);
    JsonNode full = RecordCheck.checked(lines.get(0)).path("report");
    assertThat(full.path("ref").asText()).isEqualTo("7");
    assertThat(full.path("text").asText()).isEqualTo("A visit\n\n" + GOOD);
    assertThat(full.path("published").asText()).isEqualTo("2026-04-10");
    assertThat(RecordCheck.checked(lines.get(1)).at("/report/text").asText()).isEqualTo(GOOD);
  }

  @Test
  void anEarlierRunsRejectionsDoNotStay() throws Exception {
    Path out = folder.resolve("records.jsonl");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path good = Files.writeString(folder.resolve("good.txt"), GOOD);
    Cli.run("code", empty.toString(), "-o", out.toString());
    assertThat(folder.resolve("records.rejections.jsonl")).exists();
    Cli.run("code", good.toString(), "-o", out.toString());
    assertThat(folder.resolve("records.rejections.jsonl")).doesNotExist();
    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @Test
  void printsRecordsWhereAskedTo() {
    Cli.Result result = Cli.run("code", EXAMPLES, "-o", "-");
    assertThat(result.out().lines()).hasSize(5).allSatisfy(RecordCheck::checked);
  }

  @Test
  void aReaderThatStopsIsNoFault() {
    StringBuilder err = new StringBuilder();
    PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
    closed.close();
    PrintStream errors =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) {
                err.append((char) b);
              }
            });
    int status =
        Cli.run(new Terminal(closed, errors, false, false, Cli.WIDTH), "code", EXAMPLES, "-o", "-");
    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(err).isEmpty();
  }

  @Test
  void saysThatItCannotWrite() {
    Cli.Result result = Cli.run("code", EXAMPLES, "-o", folder.resolve("no/such/file").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("cannot be written").hasLineCount(1);
  }
}
