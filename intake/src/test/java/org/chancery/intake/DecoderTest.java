package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String ACCENTS =
      "Foreign Minister José Núñez met Chancellor Jürgen Groß in Málaga on Tuesday; he spoke of"
          + " façades and naïveté, and both promised to meet again in São Tomé.\n";
  private static final String TYPESET =
      "“We agreed,” the minister’s office said – without details – and that was all… Nothing was"
          + " said of the €20 million.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsAccentsAndTypeset(String charset) {
    String text = ACCENTS + TYPESET;
    assertThat(Decoder.decode(text.getBytes(Charset.forName(charset)), null)).isEqualTo(text);
  }

  @Test
  void readsLatin1() {
    assertThat(Decoder.decode(ACCENTS.getBytes(StandardCharsets.ISO_8859_1), null))
        .isEqualTo(ACCENTS);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void leavesTheByteOrderMarkOut(String charset) {
    byte[] marked = ("\uFEFF" + ACCENTS).getBytes(Charset.forName(charset));
    assertThat(Decoder.decode(marked, null)).isEqualTo(ACCENTS);
  }

  @Test
  void aPageThatDeclaresLatin1MeansWindows1252() {
    byte[] bytes = TYPESET.getBytes(Charset.forName("windows-1252"));
    assertThat(Decoder.decode(bytes, "iso-8859-1")).isEqualTo(TYPESET);
  }

  @Test
  void aPageThatDeclaresWhatItIsNotIsReadByItsBytes() {
    assertThat(Decoder.decode(ACCENTS.getBytes(StandardCharsets.UTF_8), "windows-1252"))
        .isEqualTo(ACCENTS);
    assertThat(Decoder.decode(ACCENTS.getBytes(StandardCharsets.ISO_8859_1), "utf-8"))
        .isEqualTo(ACCENTS);
    assertThat(Decoder.decode(ACCENTS.getBytes(StandardCharsets.ISO_8859_1), "x-nonsense"))
        .isEqualTo(ACCENTS);
  }

  @Test
  void namesTheEncodingOfRussianByItsStatistics() {
    String text =
        "Министр иностранных дел заявил во вторник, что переговоры продолжатся в следующем месяце.";
    assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1251")), null))
        .isEqualTo(text);
  }

  @Test
  void englishWithChineseQuotationMarksIsChinese() {
    String text =
        "The spokesperson said: “China is firmly opposed to this.” Foreign Minister 王毅 attended the"
            + " meeting in Beijing (北京), and the two sides agreed to meet again in 上海.\n";
    assertThat(Decoder.decode(text.getBytes(Charset.forName("GB18030")), null)).isEqualTo(text);
  }

  @Test
  void aStrayByteCostsNothingElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(ACCENTS.getBytes(StandardCharsets.UTF_8));
    bytes.write(0x92); // an apostrophe of windows-1252
    bytes.write("s end".getBytes(StandardCharsets.UTF_8));
    assertThat(Decoder.decode(bytes.toByteArray(), null)).isEqualTo(ACCENTS + "’s end");
  }

  @Test
  void refusesNulBytes() {
    assertThatThrownBy(() -> Decoder.decode(new byte[] {'a', 0, 0, 'b', 'c', 'd'}, null))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("NUL");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theStreamingReaderEqualsTheStringsOfJava(long seed) throws IOException {
    String text = randomText(new Random(seed));
    for (String charset : new String[] {"UTF-8", "UTF-16LE"}) {
      byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
      StringWriter out = new StringWriter();
      Decoder.reader(new ByteArrayInputStream(bytes)).transferTo(out);
      assertThat(out.toString()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theStreamingReaderReadsLatin1(long seed) throws IOException {
    StringBuilder text = new StringBuilder();
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) { // é before a space, so that no two make UTF-8
      text.append(
          random.nextInt(20) == 0 ? "é " : String.valueOf((char) ('a' + random.nextInt(26))));
    }
    StringWriter out = new StringWriter();
    Decoder.reader(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.ISO_8859_1)))
        .transferTo(out);
    assertThat(out.toString()).isEqualTo(text.toString());
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int[] ranges = {0x20, 0x7F, 0xA0, 0x17F, 0x4E00, 0x9FFF, 0x1F300, 0x1F5FF};
    while (text.length() < 150_000) {
      int range = 2 * random.nextInt(ranges.length / 2);
      text.appendCodePoint(ranges[range] + random.nextInt(ranges[range + 1] - ranges[range]));
    }
    return text.toString();
  }
}
