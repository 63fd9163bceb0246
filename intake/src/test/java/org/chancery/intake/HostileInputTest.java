package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.record.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks or stalls careless readers: every one ends soon, in a report or a rejection. */
class HostileInputTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final Intake intake = new Intake();

  private List<Reading> read(byte[] bytes) {
    return assertTimeout(
        SOON,
        () -> {
          try (Inputs inputs = intake.open(List.of("-"), new ByteArrayInputStream(bytes))) {
            return Stream.generate(() -> inputs.hasNext() ? inputs.next() : null)
                .takeWhile(reading -> reading != null)
                .toList();
          }
        });
  }

  static Stream<String> texts() {
    int many = 200_000;
    return Stream.of(
        "<!-- a -->".repeat(5_000) + "She spoke.",
        "<!--".repeat(10_000),
        " ".repeat(many) + "She spoke.",
        "\n".repeat(many) + "She spoke.",
        ".".repeat(many) + "a",
        "A".repeat(many),
        "A ".repeat(many),
        "A-".repeat(many),
        "A/".repeat(many),
        "Aa ".repeat(many) + "- The",
        "A.A, ".repeat(many),
        "(".repeat(many) + "a",
        "May 3 ".repeat(many),
        "{\"text\":\"" + "\\u0041".repeat(many) + "\"}",
        "{\"text\":\"a\",\"title\":\"" + "\\n ".repeat(many) + "\"}",
        "{\"text\":\"" + ".".repeat(many) + "a\",\"title\":\"a\"}",
        "{\"text\":\"a\",\"published\":\"" + "2025 ".repeat(many) + "\"}",
        "{\"text\":" + "[".repeat(5_000),
        "[".repeat(5_000) + "{",
        "<html>" + "<div>".repeat(20_000) + "She spoke.",
        "<html>" + "<p class=date>".repeat(5_000) + "She spoke.",
        "<html><body>" + "<br>".repeat(50_000) + "She spoke.",
        "<html><body>" + "<a href=x>a</a> ".repeat(20_000) + "She spoke.",
        "<rss><channel>" + "<item><title>a</title></item>".repeat(2_000),
        "<rss><channel><item><description>" + "&lt;div&gt;".repeat(20_000),
        "<rss>" + "<channel>".repeat(100_000),
        "<feed " + "a".repeat(many),
        "<!-- <rss> ".repeat(20_000),
        "<!DOCTYPE rss [".repeat(5_000),
        "<?xml ".repeat(20_000),
        "<nitf><body><body.content>" + "<p>a</p>".repeat(20_000),
        "<newsMessage><itemSet>" + "<newsItem/>".repeat(20_000) + "</itemSet></newsMessage>",
        "<html><script type=application/ld+json>" + "[".repeat(900) + "</script>She spoke.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsSoon(String text) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesEndInReportsOrRejections(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      assertThat(read(bytes)).isNotEmpty();
    }
  }

  /** Texts out of the pieces of datelines, in any order: all that is found stands in the text. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void whatIsFoundStandsInTheText(long seed) {
    String[] pieces = {
      "LIMA",
      "Lima",
      ", ",
      " ",
      "\n",
      "\n\n",
      "Feb. 15",
      "3 March 2025",
      "(AP)",
      "(Reuters)",
      " - ",
      " — ",
      "--",
      "/TASS/",
      ".",
      "The minister spoke",
      "date 2025-02-17 ",
      "By Ana Roe",
      "ST.",
      "D.C.",
      "\r\n",
      "\u00A0",
      "😀",
      "Press release",
      "of",
      "-",
      "[India]",
      ":",
      "é"
    };
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("a");
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.insert(0, pieces[random.nextInt(pieces.length)]);
      }
      Report report = intake.read(text.toString().getBytes(StandardCharsets.UTF_8), "a.txt");
      assertThat(report.text()).isEqualTo(text.toString());
      if (report.title() != null) {
        assertThat(report.text()).contains(report.title());
      }
      if (report.dateline() != null) {
        assertThat(report.dateline().evidence())
            .allSatisfy(s -> assertThat(report.span(s.start(), s.end())).isEqualTo(s));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4_000})
  void manyLinesTakeNoMoreMemoryThanOne(int lines) {
    byte[] line =
        ("{\"text\":\"" + "She spoke of it. ".repeat(600) + "\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    InputStream repeated =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at >= (long) lines * line.length ? -1 : line[(int) (at++ % line.length)];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int n = (int) Math.min(length, line.length - at % line.length);
            if (at >= (long) lines * line.length) {
              return -1;
            }
            System.arraycopy(line, (int) (at % line.length), into, from, n);
            at += n;
            return n;
          }
        };
    System.gc();
    long before = used();
    int seen = 0;
    try (Inputs inputs = intake.open(List.of("-"), repeated)) {
      while (inputs.hasNext()) {
        assertThat(inputs.next()).isInstanceOf(Reading.Read.class);
        seen++;
      }
      System.gc();
      assertThat(used() - before).isLessThan(10L << 20);
    }
    assertThat(seen).isEqualTo(lines);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
