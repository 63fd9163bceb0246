package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

  @Test
  void anOffsetInsideAPairCountsAsThePairsStart() {
    Offsets offsets = new Offsets("a😀b");
    assertThat(offsets.toCodePoint(1)).isEqualTo(1);
    assertThat(offsets.toCodePoint(2)).isEqualTo(1);
    assertThat(offsets.toCodePoint(3)).isEqualTo(2);
    assertThat(offsets.toUtf16(2)).isEqualTo(3);
  }

  @Test
  void aLoneSurrogateIsACharacterOfItsOwn() {
    Offsets offsets = new Offsets("a\ud83db\ude00c");
    assertThat(offsets.toCodePoint(4)).isEqualTo(4);
    assertThat(offsets.toUtf16(4)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void agreesWithJavasOwnCountingOnAnyText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      String text = text(random);
      Offsets offsets = new Offsets(text);
      int points = text.codePointCount(0, text.length());
      for (int p = 0; p <= points; p++) {
        int unit = text.offsetByCodePoints(0, p);
        assertThat(offsets.toUtf16(p)).as("in %s at code point %d", text, p).isEqualTo(unit);
        assertThat(offsets.toCodePoint(unit)).as("in %s at unit %d", text, unit).isEqualTo(p);
      }
    }
  }

  /** Letters, accents, emoji, flags, in runs of any kind. */
  private static String text(Random random) {
    int[] alphabet = {'a', ' ', '\n', 'é', 'ł', 0x2019, 0x1F600, 0x1F1F5, 0x1D608, 0x20000};
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }
}
