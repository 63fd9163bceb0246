package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcSourceTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      writer.write(new Warcinfo.Builder().date(Instant.EPOCH).fields(java.util.Map.of()).build());
      writer.write(
          page(200, "a", "text/html", "<html><title>Talks go on</title><p>She spoke of it."));
      writer.write(page(404, "b", "text/html", "<html><p>Not found."));
      writer.write(page(200, "c.png", "image/png", "PNG"));
      writer.write(page(200, "d", "text/html;charset=windows-1252", "<html><p>José spoke of it."));
      writer.write(page(200, "e", "text/html", "<html><p>"));
      writer.write(page(200, "f.txt", "text/plain", "He spoke of it.\r\nTwice."));
    }
    return bytes.toByteArray();
  }

  private static WarcResponse page(int status, String path, String type, String body)
      throws IOException {
    Charset charset = type.contains("1252") ? WINDOWS : StandardCharsets.UTF_8;
    HttpResponse http =
        new HttpResponse.Builder(status, "-")
            .body(MediaType.parseLeniently(type), body.getBytes(charset))
            .build();
    return new WarcResponse.Builder(URI.create("https://example.org/" + path))
        .date(Instant.EPOCH)
        .body(http)
        .build();
  }

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Reading> all = new ArrayList<>();
    try (Inputs inputs =
        new Intake().open(List.of(file.toString()), InputStream.nullInputStream())) {
      inputs.forEachRemaining(all::add);
    }
    return all;
  }

  private static String inShort(Reading reading) {
    return reading instanceof Reading.Read read
        ? read.report().ref() + " " + read.report().url() + " " + read.report().text()
        : ((Reading.Rejected) reading).rejection().ref()
            + " "
            + ((Reading.Rejected) reading).rejection().code();
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void readsThePagesAndPassesTheRestBy(WarcCompression compression) throws IOException {
    assertThat(read("a.warc.gz", archive(compression)))
        .extracting(WarcSourceTest::inShort)
        .containsExactly(
            "https://example.org/a https://example.org/a Talks go on\n\nShe spoke of it.",
            "https://example.org/d https://example.org/d José spoke of it.",
            "https://example.org/e empty",
            "https://example.org/f.txt https://example.org/f.txt He spoke of it.\r\nTwice.");
  }

  @Test
  void anArchiveThatIsCutKeepsWhatCameBefore() throws IOException {
    byte[] whole = archive(WarcCompression.GZIP);
    List<Reading> all = read("a.warc.gz", Arrays.copyOf(whole, whole.length - 40));
    assertThat(inShort(all.get(0))).startsWith("https://example.org/a");
    assertThat(all.get(all.size() - 1))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> {
              assertThat(rejected.rejection().code()).isEqualTo("unreadable");
              assertThat(rejected.rejection().message()).contains("broken");
            });
  }
}
