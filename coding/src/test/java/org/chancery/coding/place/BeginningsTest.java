package org.chancery.coding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
  private static final Beginnings BEGINNINGS = new Beginnings();

  static {
    List.of("Dar es Salaam", "Davao", "Saint-Denis", "Łódź", "Miss.", "Trinidad & Tobago")
        .forEach(n -> BEGINNINGS.add(Name.of(n).folded()));
  }

  @ParameterizedTest
  @CsvSource({
    "Dar es Salaam, as listed",
    "DAR-ES-SALAAM, case and hyphens aside",
    "dar  (es) salaam, as names are folded",
    "Dar es, the rest may follow",
    "Davao City, listed without the word",
    "St Denis, Saint aside",
    "Saint Denis, as listed",
    "Saint-Denis, as listed",
    "Łódź, not in plain letters",
    "Lodz, without marks",
    "Miss, an abbreviation without its point",
    "Trinidad & Tobago, with its sign"
  })
  void takesWhatMayBeAName(String written, String why) {
    assertThat(may(written)).as(why).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dar", "Dar Salaam", "Davao Gulf", "Denis", "Minister", "The Minister"})
  void sparesWhatIsNone(String written) {
    assertThat(may(written)).isFalse();
  }

  @Test
  void looksOnlyAtItsPartOfTheText() {
    String text = "in Davao on Friday";
    assertThat(BEGINNINGS.may(text, 3, 8)).isTrue();
    assertThat(BEGINNINGS.may(text, 0, 8)).isFalse();
  }

  @Test
  void aCopyLeavesTheFirstAsItWas() {
    Beginnings copy = BEGINNINGS.copy();
    copy.add("quito");
    assertThat(copy.may("Quito", 0, 5)).isTrue();
    assertThat(may("Quito")).isFalse();
  }

  private static boolean may(String written) {
    return BEGINNINGS.may(written, 0, written.length());
  }
}
