package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.PartialDate;
import org.chancery.coding.lexicon.Tenure;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented persons in offices of real states. */
class HoldersTest {
  private static final Country PERU = new Country("PER");
  private static final LocalDate IN_2021 = LocalDate.parse("2021-06-01");

  private static final Holders HOLDERS =
      new Holders(
          List.of(
              row("Ana María Quispe", "President", "Peru", "2019", "2022", "Quispe"),
              row("Pedro Quispe", "Foreign Minister", "Peru", "2010", "2012"),
              row("Muhammad Abdulrahman Faruqi", "Prime Minister", "Kenya", "2020", null),
              row("Lars Holm", "Foreign Minister", "Norway", "2005", "2009"),
              row("Lars Holm", "Secretary-General", "NATO", "2020", null),
              row("Juan Ramos", "Defence Minister", "Chile", "2000", "2004"),
              row("Juan  Ramos", "President", "Ecuador", "2020", null)),
          Terms.of(Lexicon.standard()));

  private static Tenure row(
      String name, String office, String of, String from, @Nullable String to, String... also) {
    return new Tenure(
        name,
        office,
        of,
        PartialDate.of(from),
        to == null ? null : PartialDate.of(to),
        List.of(also),
        new ArrayList<>(),
        "test",
        "test.csv",
        2);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana María Quispe, as it is written",
    "ANA MARIA QUISPE, case and accents aside",
    "Ana Quispe, first and last name",
    "Quispe, a short name that the file gives",
    "Ana M. Quispe, with an initial"
  })
  void aNameIsFound(String name, String why) {
    assertThat(HOLDERS.named(name, IN_2021))
        .as(why)
        .extracting(Holder::name)
        .isEqualTo("Ana María Quispe");
  }

  @Test
  void transliterationsOfLongNamesAreOne() {
    assertThat(HOLDERS.named("Mohamed Abdul-Rahman Farouqi", IN_2021))
        .extracting(Holder::name)
        .isEqualTo("Muhammad Abdulrahman Faruqi");
  }

  @ParameterizedTest
  @CsvSource({
    "Holm, a surname that is no short name",
    "Rosa Quispe, another",
    "Juan, a first name"
  })
  void othersAreNot(String name, String why) {
    assertThat(HOLDERS.named(name, IN_2021)).as(why).isNull();
  }

  @Test
  void ofNamesakesItIsTheOneInOffice() {
    assertThat(HOLDERS.named("Juan Ramos", IN_2021))
        .extracting(h -> h.posts().get(0).country())
        .isEqualTo(new Country("ECU"));
    assertThat(HOLDERS.named("Juan Ramos", null)).isNull();
  }

  @Test
  void theDayDecidesWhatSomebodyWas() {
    Holder holm = Objects.requireNonNull(HOLDERS.named("Lars Holm", IN_2021));
    assertThat(holm.on(IN_2021).posts())
        .extracting(Post::role)
        .containsExactly(OfficeRole.ORGANIZATION_HEAD);
    assertThat(holm.on(LocalDate.parse("2007-01-01")).posts())
        .extracting(Post::role)
        .containsExactly(OfficeRole.FOREIGN_MINISTER);
    assertThat(holm.on(LocalDate.parse("2015-01-01")).former()).isTrue();
    assertThat(holm.on(LocalDate.parse("1999-01-01")).posts()).isEmpty();
    Post origin = Objects.requireNonNull(holm.origin(LocalDate.parse("1999-01-01")));
    assertThat(origin.country()).isEqualTo(new Country("NOR"));
    assertThat(holm.on(null).posts()).extracting(Post::of).hasSize(1);
  }

  @Test
  void aTitleAndASurnameMeanWhoHeldTheOfficeThen() {
    assertThat(titled("Quispe", "President", OfficeRole.HEAD_OF_STATE, IN_2021))
        .isEqualTo("Ana María Quispe");
    assertThat(
            titled(
                "Quispe",
                "Foreign Minister",
                OfficeRole.FOREIGN_MINISTER,
                LocalDate.parse("2011-01-01")))
        .isEqualTo("Pedro Quispe");
    assertThat(titled("Quispe", "Foreign Minister", OfficeRole.FOREIGN_MINISTER, IN_2021))
        .isEqualTo("nobody");
    assertThat(titled("Holm", "Governor", OfficeRole.OTHER, IN_2021)).isEqualTo("nobody");
  }

  private static String titled(String name, String title, OfficeRole role, LocalDate day) {
    Holder found = HOLDERS.titled(name, title, role, false, null, day);
    return found == null ? "nobody" : found.name();
  }

  @Test
  void aStateHasNoHeadThatNobodyEverWas() {
    assertThat(HOLDERS.unheardOf(OfficeRole.HEAD_OF_STATE, "king", PERU)).isTrue();
    assertThat(HOLDERS.unheardOf(OfficeRole.HEAD_OF_STATE, "president", PERU)).isFalse();
    assertThat(HOLDERS.unheardOf(OfficeRole.HEAD_OF_STATE, "king", new Country("NOR")))
        .as("the files know no head of it")
        .isFalse();
  }

  @Test
  void anOfficeWhoseTermHasEndedIsKnownToHaveBeenAnothers() {
    assertThat(HOLDERS.heldByAnother(OfficeRole.HEAD_OF_STATE, PERU, "Flores", IN_2021)).isTrue();
    assertThat(HOLDERS.heldByAnother(OfficeRole.HEAD_OF_STATE, PERU, "Quispe", IN_2021)).isFalse();
    assertThat(
            HOLDERS.heldByAnother(OfficeRole.HEAD_OF_STATE, new Country("ECU"), "Flores", IN_2021))
        .as("a term without end may have ended since")
        .isFalse();
  }
}
