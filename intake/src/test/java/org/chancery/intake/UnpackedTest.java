package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.ReadingsOf.rejection;
import static org.chancery.intake.ReadingsOf.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackedTest {
  @TempDir Path folder;

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] packed(String text) {
    return packed(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Reading> all = new ArrayList<>();
    try (Inputs inputs = new Intake().open(List.of(file.toString()), System.in)) {
      inputs.forEachRemaining(all::add);
    }
    return all;
  }

  /** Words that do not pack well, as text does not. */
  private static String lines(int count) {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"The minister spoke of ");
      random.ints(40, 'a', 'z').forEach(c -> lines.append((char) c));
      lines.append(".\"}\n");
    }
    return lines.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt.gz  , 'She spoke of it.'",
    "a.gz      , 'She spoke of it.'",
    "a.html.gz , '<html><p>She spoke of it.'",
    "a.json.gz , '[{\"text\":\"She spoke of it.\"}]'",
    "a.jsonl.gz, '{\"text\":\"She spoke of it.\"}'",
    "a.xml.gz  , '<nitf><body><body.content><p>She spoke of it.</p></body.content></body></nitf>'",
  })
  void readsAnyFormInside(String name, String content) throws IOException {
    assertThat(read(name, packed(content)))
        .singleElement()
        .satisfies(reading -> assertThat(report(reading).text()).isEqualTo("She spoke of it."));
  }

  @Test
  void readsSeveralMembersAsOne() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(packed("{\"text\":\"One.\"}\n"));
    two.write(packed("{\"text\":\"Two.\"}\n"));
    assertThat(read("a.jsonl.gz", two.toByteArray()))
        .extracting(r -> report(r).text())
        .containsExactly("One.", "Two.");
  }

  @Test
  void whatIsCutKeepsWhatCameBeforeAndSaysWhere() throws IOException {
    byte[] whole = packed(lines(20_000));
    List<Reading> all = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(all).hasSizeBetween(8_000, 12_000);
    assertThat(all.subList(0, all.size() - 1)).allMatch(Reading.Read.class::isInstance);
    assertThat(rejection(all.get(all.size() - 1)))
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo("unreadable");
              assertThat(r.message()).containsPattern("broken gzip after [\\d,]{7,} bytes");
            });
  }

  @Test
  void aShortFileThatIsCutKeepsWhatCameBefore() throws IOException {
    byte[] whole = packed(lines(300));
    List<Reading> all = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 30));
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(report(all.get(0)).ref()).isEqualTo("0");
    assertThat(rejection(all.get(all.size() - 1)).code()).isEqualTo("unreadable");
  }

  @Test
  void aTextThatIsCutIsNoReport() throws IOException {
    byte[] whole = packed(lines(300));
    List<Reading> all = read("a.txt.gz", Arrays.copyOf(whole, whole.length - 3));
    assertThat(rejection(all.get(all.size() - 1)).message()).contains("broken gzip");
  }

  @Test
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("{\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) '\n');
      for (int i = 0; i < 200; i++) {
        gzip.write(spaces);
      }
    }
    List<Reading> all = read("a.jsonl.gz", out.toByteArray());
    assertThat(report(all.get(0)).text()).isEqualTo("One.");
    assertThat(rejection(all.get(1)).message()).contains("bomb");
  }

  @Test
  void gzipInsideGzipIsRefused() throws IOException {
    assertThat(rejection(read("a.gz", packed(packed("She spoke."))).get(0)).message())
        .contains("gzip inside gzip");
  }

  @Test
  void aHeadWithoutABodyIsRefused() throws IOException {
    assertThat(rejection(read("a.gz", new byte[] {0x1F, (byte) 0x8B, 8}).get(0)).code())
        .isEqualTo("unreadable");
  }
}
