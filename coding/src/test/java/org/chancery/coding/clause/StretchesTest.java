package org.chancery.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever has a range at an offset is near it, once. */
class StretchesTest {

  @Test
  void anElementIsNearWhereItLiesAndOnce() {
    Stretches<String> stretches = new Stretches<>();
    stretches.add("long", 500, 2000);
    stretches.add("long", 2010, 2020);
    stretches.add("short", 510, 513);
    assertThat(stretches.near(500)).isEqualTo(List.of("long", "short"));
    assertThat(stretches.near(512)).isEqualTo(List.of("long", "short"));
    assertThat(stretches.near(1999)).isEqualTo(List.of("long"));
    assertThat(stretches.near(4000)).isEmpty();
  }

  @Test
  void whatEndsAtAStretchesEndIsNotInTheNext() {
    Stretches<String> stretches = new Stretches<>();
    stretches.add("first", 0, 512);
    assertThat(stretches.near(511)).isEqualTo(List.of("first"));
    assertThat(stretches.near(512)).isEmpty();
  }
}
