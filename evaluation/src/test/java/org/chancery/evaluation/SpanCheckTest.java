package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanCheckTest {
  private static final String RECORD =
      """
      {"report": {"text": "😀 Lima waits."},
       "actors": [{"mentions": [{"start": %d, "end": %d, "text": "Lima"}]}]}
      """;

  @Test
  void acceptsSlicesInCodePoints() {
    assertThat(SpanCheck.check(String.format(RECORD, 2, 6))).isEmpty();
  }

  @Test
  void findsSpansThatCountUtf16Units() {
    assertThat(SpanCheck.check(String.format(RECORD, 3, 7)))
        .containsExactly("/actors/0/mentions/0: found \"Lima\" at 3");
  }

  @Test
  void findsSpansBeyondTheText() {
    assertThat(SpanCheck.check(String.format(RECORD, 2, 60))).hasSize(1);
    assertThat(SpanCheck.check(String.format(RECORD, 6, 2))).hasSize(1);
  }
}
