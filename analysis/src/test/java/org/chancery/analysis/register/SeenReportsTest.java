package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenReportsTest {

  @Test
  void knowsEveryIdAgain() {
    SeenReports seen = new SeenReports();
    for (int i = 0; i < 20_000; i++) {
      assertThat(seen.add("report " + i)).isTrue();
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(seen.add("report " + i)).isFalse();
    }
  }
}
