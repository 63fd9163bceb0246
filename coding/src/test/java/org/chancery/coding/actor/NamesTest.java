package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest(name = "{0} in {1}: {3}")
  @CsvSource({
    "Ana Quispe, Ana Quispe, 3, the same",
    "Quispe, Ana Quispe, 2, surname",
    "Lê, Le Thi Mai, 1, accents and order do not count",
    "Khalid bin Omar, Khalid bin Omar bin Salim, 2, a shorter form",
    "J. Olmos, Jorge Olmos, 2, an initial",
    "Olmos, Ana Quispe, 0, another name",
    "Ana Quispe Rojas, Ana Quispe, 0, longer than the name it is compared with",
  })
  void partsOfNamesFitAsTheyShould(String part, String full, int fit, String why) {
    assertThat(Names.fit(Names.words(part), Names.words(full))).as(why).isEqualTo(fit);
  }
}
