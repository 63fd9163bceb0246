package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  private static PersonName name(String written) {
    return Objects.requireNonNull(PersonName.of(written));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Joseph R. Biden, Jr.      | joseph r biden jr",
        "Ferdinand Marcos Jr       | ferdinand marcos jr",
        "Lloyd J. Austin III       | lloyd j austin iii",
        "His Majesty King Abdullah II | abdullah ii",
        "Gitanas Nausėda           | gitanas nauseda",
        "Recep Tayyıp Erdoğan      | recep tayyip erdogan",
        "Abdel-Fattah El Sisi      | abdel fattah sisi",
        "Michelle O’Neill          | michelle oneill",
        "Ursula von der Leyen      | ursula leyen",
        "Chris Van Hollen          | chris hollen",
        "Van Hollen                | van hollen",
        "Dr. Tedros                | tedros",
      })
  void isTakenApart(String written, String expected) {
    assertThat(name(written)).hasToString(expected);
  }

  @Test
  void whatHasNoLetterIsNoName() {
    assertThat(PersonName.of(" - ")).isNull();
  }

  @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Joe Biden           | Joseph R. Biden, Jr.  | true  | short form, initial, generation",
        "Joe Biden           | Jill Biden            | false | another first name",
        "Joe Biden           | Joe Manchin           | false | another surname",
        "Kishida Fumio       | Fumio Kishida         | true  | the same words in another order",
        "Yoon Suk-yeol       | Yoon Suk Yeol         | true  | hyphens",
        "Antony Blinken      | Tony Blinken          | true  | short form of a spelling",
        "Mohammed bin Salman | Mohamed Bin Salman    | true  | two spellings",
        "J. Smith            | John Smith            | true  | initial",
        "George W. Bush      | George H. W. Bush     | false | other middle names",
        "George Bush         | George W. Bush        | true  | one has a middle name",
        "Jean-Marc Ayrault   | Jean-Michel Ayrault   | false | other middle names",
        "Ferdinand Marcos Jr | Ferdinand Marcos Sr   | false | father and son",
        "John Paul I         | John Paul II          | false | two popes",
        "Biden               | Joe Biden             | false | a surname is no full name",
      })
  void mayBeOne(String a, String b, boolean expected, String why) {
    assertThat(name(a).mayBe(name(b))).as(why).isEqualTo(expected);
    assertThat(name(b).mayBe(name(a))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mohamed bin Zayed    | Mohammed bin Zayed Al Nahyan | true",
        "Alejandro Giammattei | Alejandro Giammattei Falla   | true",
        "Joe Biden            | Joseph R. Biden              | false",
        "Zayed                | Mohammed bin Zayed Al Nahyan | false",
      })
  void mayGoOn(String part, String whole, boolean expected) {
    assertThat(name(part).isPartOf(name(whole))).isEqualTo(expected);
    assertThat(name(whole).isPartOf(name(part))).isFalse();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Biden         | Joe Biden                   | true",
        "Xi            | Xi Jinping                  | true",
        "López Obrador | Andrés Manuel López Obrador | true",
        "Al-Kadhimi    | Mustafa Al-Kadhimi          | true",
        "Jinping       | Xi Jinping                  | true",
        "Joe Biden     | Joseph R. Biden             | false",
        "Obama         | Joe Biden                   | false",
      })
  void mayBeShort(String part, String whole, boolean expected) {
    assertThat(name(part).isShortFor(name(whole))).isEqualTo(expected);
  }
}
