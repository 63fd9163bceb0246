package org.chancery.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2015, 2015-01-01, 2015-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2015-05-07, 2015-05-07, 2015-05-07"
  })
  void isAsWideAsItIsKnown(String text, String first, String last) {
    PartialDate date = PartialDate.of(text);
    assertThat(date.first()).hasToString(first);
    assertThat(date.last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "15", "2015-5", "2015-13", "2015-02-30", "May 2015", "2015-05-7", "2015/05"})
  void anythingElseIsRefusedByName(String text) {
    assertThatThrownBy(() -> PartialDate.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found date " + text);
  }
}
