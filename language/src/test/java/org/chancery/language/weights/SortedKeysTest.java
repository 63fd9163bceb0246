package org.chancery.language.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name has a place of its own, also after a file. */
class SortedKeysTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 1000, 50_000})
  void everyNameHasItsPlaceAndNoOtherHasOne(int size) throws IOException {
    List<String> names = IntStream.range(0, size).mapToObj(i -> "a" + i).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WeightsWriter out = new WeightsWriter(bytes, 1)) {
      SortedKeys.of(names).write(out);
    }
    SortedKeys keys =
        SortedKeys.read(new WeightsReader(new ByteArrayInputStream(bytes.toByteArray()), 1));
    assertThat(keys.size()).isEqualTo(size);
    Set<Integer> places = new HashSet<>();
    for (String name : names) {
      assertThat(keys.get(name)).isBetween(0, size - 1);
      places.add(keys.get(name));
      assertThat(keys.get(name + "x")).isEqualTo(SortedKeys.ABSENT);
    }
    assertThat(places).hasSize(size);
  }

  @Test
  void aNameStandsOnce() {
    assertThatThrownBy(() -> SortedKeys.of(List.of("a", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void disorderIsNoticed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WeightsWriter out = new WeightsWriter(bytes, 1)) {
      out.longs(new long[] {2, 1});
    }
    WeightsReader in = new WeightsReader(new ByteArrayInputStream(bytes.toByteArray()), 1);
    assertThatThrownBy(() -> SortedKeys.read(in)).hasMessageContaining("order");
  }
}
