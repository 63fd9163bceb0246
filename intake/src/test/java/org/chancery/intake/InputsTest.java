package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private final Intake intake = new Intake();
  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> readAll(String... names) {
    return readAll(intake.open(List.of(names), InputStream.nullInputStream()));
  }

  /** What came, in short: the text, or the code and message of the rejection. */
  private static List<String> readAll(Inputs inputs) {
    List<String> all = new ArrayList<>();
    try (inputs) {
      inputs.forEachRemaining(reading -> all.add(inShort(reading)));
    }
    return all;
  }

  private static String inShort(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.report().ref() + " " + read.report().text();
    }
    var rejection = ((Reading.Rejected) reading).rejection();
    return rejection.ref() + " " + rejection.code() + " " + rejection.message();
  }

  @Test
  void walksFoldersInTheOrderOfTheirNames() throws IOException {
    file("in/b.txt", "Bee.");
    file("in/a/z.txt", "Zed.");
    file("in/a.txt", "Ay.");
    file("in/.hidden", "Hidden.");
    file("in/c.jsonl", "{\"text\":\"Cee.\",\"id\":\"c1\"}\n\n{\"text\":\"Cee two.\"}\n");
    file("single.txt", "Single.");
    assertThat(readAll(folder.resolve("single.txt").toString(), folder.resolve("in").toString()))
        .containsExactly(
            "single.txt Single.",
            "a/z.txt Zed.",
            "a.txt Ay.",
            "b.txt Bee.",
            "c1 Cee.",
            "null Cee two.");
  }

  @Test
  void anEmptyFolderHoldsNothing() {
    assertThat(readAll(folder.toString())).isEmpty();
  }

  @Test
  void badInputsAreRejectedAndStopNothing() throws IOException {
    file(
        "a.jsonl",
        "{\"text\":\"One.\"}\n{\"text\":\n[1]\n{\"id\":\"x\",\"body\":1}\n{\"id\":\"y\",\"text\":3}\n{\"text\":\"Two.\"} 3\n{\"text\":\" \",\"id\":\"z\"}\n{\"text\":\"Three.\"}");
    Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    file("c.txt", "Last.");
    List<String> all = readAll(folder.toString(), folder.resolve("none.txt").toString());
    assertThat(all).hasSize(11);
    assertThat(all.get(0)).isEqualTo("null One.");
    assertThat(all.get(1)).startsWith("null malformed").contains("expected one object");
    assertThat(all.get(2)).startsWith("null malformed found an array");
    assertThat(all.get(3)).startsWith("x malformed").contains("without \"text\"", "id, body");
    assertThat(all.get(4)).startsWith("y malformed found a number in \"text\"");
    assertThat(all.get(5)).startsWith("null malformed");
    assertThat(all.get(6)).startsWith("z empty");
    assertThat(all.get(7)).isEqualTo("null Three.");
    assertThat(all.get(8)).startsWith("b.png binary").contains("PNG");
    assertThat(all.get(9)).isEqualTo("c.txt Last.");
    assertThat(all.get(10)).startsWith("none.txt not_found");
  }

  @Test
  void namesFileAndLine() throws IOException {
    Path lines = file("a.jsonl", "{\"text\":\"One.\"}\r\n\r\nnonsense\r\n");
    Path array =
        file("b.json", "[\n {\"text\":\"One.\"},\n {\"text\":\"Two.\"},\n 7,\n nonsense]\n");
    List<String> inputs = new ArrayList<>();
    try (Inputs all = intake.open(List.of(lines.toString(), array.toString()), stream(""))) {
      all.forEachRemaining(reading -> inputs.add(reading.input()));
    }
    assertThat(inputs)
        .containsExactly(
            lines + ":1", lines + ":3", array + ":2", array + ":3", array + ":4", array + ":5");
  }

  @Test
  void readsStandardInputWhereItIsNamed() throws IOException {
    Path file = file("a.txt", "File.");
    try (Inputs inputs =
        intake.open(
            List.of("-", file.toString()), stream("{\"text\":\"In.\"}\n{\"text\":\"And in.\"}"))) {
      assertThat(inputs.totalBytes()).isEmpty();
      assertThat(readAll(inputs)).containsExactly("null In.", "null And in.", "a.txt File.");
    }
  }

  @Test
  void countsBytesForProgress() throws IOException {
    Path a = file("in/a.txt", "Ay.");
    Path b = file("in/b.jsonl", "{\"text\":\"Bee.\"}\n");
    try (Inputs inputs = intake.open(List.of(folder.toString()), stream(""))) {
      long total = Files.size(a) + Files.size(b);
      assertThat(inputs.totalBytes()).hasValue(total);
      assertThat(inputs.doneBytes()).isZero();
      inputs.next();
      assertThat(inputs.doneBytes()).isEqualTo(Files.size(a));
      inputs.forEachRemaining(r -> {});
      assertThat(inputs.doneBytes()).isEqualTo(total);
    }
  }

  @Test
  void readsAnEndlessStreamAsItComes() {
    InputStream endless =
        new InputStream() {
          private final byte[] line =
              "{\"text\":\"She spoke.\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    try (Inputs inputs = intake.open(List.of("-"), endless)) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(inputs.next()).isInstanceOf(Reading.Read.class);
      }
    }
  }

  @Test
  void aLineWithoutEndIsPassedByInBoundedMemory() throws IOException {
    Intake small = new Intake(new Limits(1000));
    String tooLong = "{\"id\":\"l\",\"text\":\"" + "a ".repeat(600_000) + "\"}";
    String overLimit = "{\"id\":\"m\",\"text\":\"" + "a ".repeat(600) + "\"}";
    Path file = file("a.jsonl", tooLong + "\n" + overLimit + "\n{\"text\":\"Last.\"}");
    List<String> all = readAll(small.open(List.of(file.toString()), stream("")));
    assertThat(all.get(0)).startsWith("null too_long found 1,200,020 characters on one line");
    assertThat(all.get(1)).startsWith("m too_long found 1,200 characters");
    assertThat(all.get(2)).isEqualTo("null Last.");
  }

  @Test
  void notesWhatItLeavesOut() {
    String json = "{\"text\":\"She spoke.\",\"published\":\"soon\",\"source\":[1]}";
    try (Inputs inputs = intake.open(List.of("-"), stream(json))) {
      assertThat(inputs.next())
          .isInstanceOfSatisfying(
              Reading.Read.class,
              read -> {
                assertThat(read.report().published()).isNull();
                assertThat(read.report().source()).isNull();
                assertThat(read.notes()).hasSize(2).allMatch(note -> note.contains("left out"));
              });
    }
  }

  @Test
  void readsJsonLinesInLatin1AndUtf16() throws IOException {
    String json = "{\"text\":\"José spoke in Málaga.\"}\n{\"text\":\"He spoke.\"}\n";
    Path latin = folder.resolve("a.jsonl");
    Files.write(latin, json.getBytes(StandardCharsets.ISO_8859_1));
    Path wide = folder.resolve("b.jsonl");
    Files.write(wide, ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE));
    assertThat(readAll(folder.toString()))
        .containsExactly(
            "null José spoke in Málaga.",
            "null He spoke.",
            "null José spoke in Málaga.",
            "null He spoke.");
  }

  @Test
  void twiceReadIsTwiceTheSame() throws IOException {
    file("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n{\"text\":\"Two.\",\"title\":\"T\"}\n");
    assertThat(readAll(folder.toString())).isEqualTo(readAll(folder.toString()));
  }
}
