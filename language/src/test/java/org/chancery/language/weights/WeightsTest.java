package org.chancery.language.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Models survive their file, and damage is noticed. */
class WeightsTest {
  private static final int MAGIC = 7;
  private static final List<String> NAMES = List.of("-NULL-", "", "naïve", "“", "a b");

  private static byte[] written(int length) throws IOException {
    Random random = new Random(length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WeightsWriter out = new WeightsWriter(bytes, MAGIC)) {
      out.number(-5);
      out.names(NAMES);
      out.ints(random.ints(length).toArray());
      out.longs(random.longs(length).toArray());
      out.doubles(random.doubles(length).toArray());
      out.floats(new float[] {1.5f, Float.MIN_VALUE});
      out.table(KeyTable.of(NAMES));
      out.end();
    }
    return bytes.toByteArray();
  }

  @Test
  void comesBackAsItWasWritten() throws IOException {
    int length = 40_001; // more than one chunk of each kind
    Random random = new Random(length);
    WeightsReader in = new WeightsReader(new ByteArrayInputStream(written(length)), MAGIC);
    assertThat(in.number()).isEqualTo(-5);
    assertThat(in.names()).isEqualTo(NAMES);
    assertThat(in.ints()).isEqualTo(random.ints(length).toArray());
    assertThat(in.longs()).isEqualTo(random.longs(length).toArray());
    assertThat(in.doubles()).isEqualTo(random.doubles(length).toArray());
    assertThat(in.floats()).containsExactly(1.5f, Float.MIN_VALUE);
    assertThat(in.table().get("naïve")).isEqualTo(2);
    in.end();
  }

  @Test
  void damageIsNoticed() throws IOException {
    byte[] bytes = written(10);
    bytes[bytes.length - 9] ^= 1; // the last before the checksum
    assertThatThrownBy(() -> readAll(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
    assertThatThrownBy(() -> readAll(Arrays.copyOf(written(10), 60)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
    assertThatThrownBy(() -> new WeightsReader(new ByteArrayInputStream(written(10)), MAGIC + 1))
        .hasMessageContaining("kind and version");
  }

  private static void readAll(byte[] bytes) throws IOException {
    WeightsReader in = new WeightsReader(new ByteArrayInputStream(bytes), MAGIC);
    in.number();
    in.names();
    in.ints();
    in.longs();
    in.doubles();
    in.floats();
    in.table();
    in.end();
  }

  @Test
  void everyNameHasItsNumberAndNoOtherHasOne() {
    List<String> names = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      names.add(Integer.toString(random.nextInt(1 << 20), 36) + "-" + i);
    }
    KeyTable table = KeyTable.of(names);
    for (int i = 0; i < names.size(); i++) {
      assertThat(table.get(names.get(i))).isEqualTo(i);
      assertThat(table.get(names.get(i) + "x")).isEqualTo(KeyTable.ABSENT);
    }
  }

  @Test
  void keysOfCompoundsFollowFromTheirParts() {
    long joined = KeyTable.join(KeyTable.key("Vienna"), KeyTable.key("-WORD"), KeyTable.power(5));
    assertThat(joined)
        .isEqualTo(KeyTable.key("Vienna-WORD"))
        .isEqualTo(KeyTable.append(KeyTable.key("Vienna"), "-WORD"));
  }
}
