package org.chancery.language.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The arc-standard moves, and the outermost children that the features ask for. */
class ConfigurationTest {

  @Test
  void outermostChildrenAreKeptOnBothSides() {
    Configuration c = new Configuration(4);
    c.shift();
    c.shift();
    c.shift();
    c.leftArc(7); // 2 hangs left of 3
    c.leftArc(8); // 1 hangs farther left of 3
    c.shift();
    c.rightArc(9); // 4 hangs right of 3
    assertThat(c.left(3)).isEqualTo(1);
    assertThat(c.secondLeft(3)).isEqualTo(2);
    assertThat(c.right(3)).isEqualTo(4);
    assertThat(c.secondRight(3)).isEqualTo(Configuration.NONE);
    assertThat(c.label(1)).isEqualTo(8);
    assertThat(c.terminal()).isFalse();
    c.rightArc(1);
    assertThat(c.head(3)).isZero();
    assertThat(c.terminal()).isTrue();
  }

  @Test
  void nodesThatAreNotThereAreNone() {
    Configuration c = new Configuration(1);
    assertThat(c.stack(0)).isZero();
    assertThat(c.stack(1)).isEqualTo(Configuration.NONE);
    assertThat(c.buffer(0)).isEqualTo(1);
    assertThat(c.buffer(1)).isEqualTo(Configuration.NONE);
    assertThat(c.left(Configuration.NONE)).isEqualTo(Configuration.NONE);
  }
}
