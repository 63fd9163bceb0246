package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.OfficeRole.FOREIGN_MINISTER;
import static org.chancery.record.OfficeRole.HEAD_OF_GOVERNMENT;
import static org.chancery.record.OfficeRole.HEAD_OF_STATE;
import static org.chancery.record.OfficeRole.LEGISLATOR;
import static org.chancery.record.OfficeRole.ORGANIZATION_HEAD;
import static org.chancery.record.OfficeRole.OTHER;

import java.time.LocalDate;
import java.util.List;
import org.chancery.record.Country;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static Tenure only(Register register) {
    assertThat(register.tenures()).hasSize(1);
    return register.tenures().get(0);
  }

  private static List<String> names(Register register) {
    return register.tenures().stream().map(t -> t.person().name()).toList();
  }

  private static Spell spell(String from, String to) {
    return new Spell(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void tellsFromWhenToWhenReportsStateAnOffice() {
    Tenure t =
        only(
            Reports.register(
                Reports.on("2021-05-02").held("Rosa Quispe", "PER", FOREIGN_MINISTER, "Peru"),
                Reports.on("2021-02-01T09:00:00Z")
                    .acting("Rosa Quispe", "PER", FOREIGN_MINISTER, "Peru")
                    .from("Lusa"),
                Reports.on("2022-09-01").former("Rosa Quispe", "PER", FOREIGN_MINISTER, "Peru"),
                Reports.on("2021-08").held("Rosa Quispe", "PER", FOREIGN_MINISTER, "Peru")));
    assertThat(t.person().countries()).containsExactly(new Country("PER"));
    assertThat(t.of()).contains("Peru");
    assertThat(t.spells()).containsExactly(spell("2021-02-01", "2021-05-02"));
    assertThat(t.formerBy()).contains(LocalDate.parse("2022-09-01"));
    assertThat(t.reports()).isEqualTo(4);
    assertThat(t.sources()).isEqualTo(2);
    Stated held = t.stated(Standing.HELD).orElseThrow();
    assertThat(held.reports()).as("one of them known to the month only").isEqualTo(2);
    assertThat(held.first()).isEqualTo(LocalDate.parse("2021-05-02"));
    assertThat(t.stated(Standing.ACTING).orElseThrow().reports()).isEqualTo(1);
  }

  @Test
  void theDatelineDatesAReportWithoutADateOfPublication() {
    Tenure t =
        only(
            Reports.register(
                Reports.on("2021-05-02")
                    .filed()
                    .held("Rosa Quispe", "PER", HEAD_OF_STATE, "Peru")));
    assertThat(t.spells()).containsExactly(spell("2021-05-02", "2021-05-02"));
  }

  @Test
  void evidenceIsTheSliceOfTheReportInCodePoints() {
    Record record =
        Reports.on("2021-05-02")
            .titled("President", "Rosa Quispe", "PER", HEAD_OF_STATE, "Peru")
            .record();
    RegisterBuilder builder = new RegisterBuilder();
    builder.add(record);
    Tenure t = only(builder.build());
    Evidence e = t.stated(Standing.HELD).orElseThrow().evidence().get(0);
    int[] text = record.report().text().codePoints().toArray();
    Evidence.Quote q = e.quote();
    assertThat(new String(text, q.start(), q.end() - q.start())).isEqualTo("President");
    assertThat(q.text()).isEqualTo("President");
    assertThat(e.report().id()).isEqualTo(record.report().id());
  }

  @Test
  void evidenceIsBoundedAndCountsAreNot() {
    RegisterBuilder builder = new RegisterBuilder();
    for (int i = 0; i < 40; i++) {
      String day = LocalDate.parse("2021-01-01").plusDays(i * 3L).toString();
      builder.add(Reports.on(day).held("Rosa Quispe", "PER", HEAD_OF_STATE, "Peru").record());
    }
    Stated held = only(builder.build()).stated(Standing.HELD).orElseThrow();
    assertThat(held.reports()).isEqualTo(40);
    assertThat(held.evidence())
        .extracting(e -> String.valueOf(e.report().date()))
        .hasSize(2 * RegisterBuilder.KEPT)
        .isSorted()
        .startsWith("2021-01-01", "2021-01-04")
        .endsWith("2021-04-28");
  }

  @Test
  void aReportCountsOnceHoweverOftenItSaysSo() {
    Tenure t =
        only(
            Reports.register(
                Reports.on("2021-05-02")
                    .titled("President", "Joe Biden", "USA", HEAD_OF_STATE, null)
                    .titled("President", "Biden", "USA", HEAD_OF_STATE, null)
                    .titled("Head of State", "Joe Biden", "USA", HEAD_OF_STATE, "United States")));
    assertThat(t.reports()).isEqualTo(1);
    assertThat(t.titles()).containsExactly("Head of State", "President");
  }

  @Test
  void namesOfOnePersonInOneOfficeAreOne() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01")
                .held("Joseph R. Biden, Jr.", "USA", HEAD_OF_STATE, "United States"),
            Reports.on("2021-03-01").held("Joe Biden", "USA", HEAD_OF_STATE, "the United States"),
            Reports.on("2021-03-02").held("Joe Biden", "USA", HEAD_OF_STATE, null),
            Reports.on("2021-04-01").held("Biden", "USA", HEAD_OF_STATE, "United States"));
    Tenure t = only(register);
    assertThat(t.person().name()).isEqualTo("Joe Biden");
    assertThat(t.person().also()).containsExactly("Biden", "Joseph R. Biden, Jr.");
    assertThat(t.reports()).isEqualTo(4);
    assertThat(register.conflicts()).isEmpty();
  }

  @Test
  void namesThatShareNoOfficeStayApart() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Joseph Smith", "USA", OTHER, "United States"),
            Reports.on("2021-02-02").held("Joe Smith", "USA", LEGISLATOR, "United States"));
    assertThat(names(register)).containsExactly("Joe Smith", "Joseph Smith");
  }

  @Test
  void aChainOfNamesThatCannotBeOneIsNotJoined() {
    Register register =
        Reports.register(
            Reports.on("1990-02-01")
                .held("George H. W. Bush", "USA", HEAD_OF_STATE, "United States"),
            Reports.on("2002-02-01").held("George W. Bush", "USA", HEAD_OF_STATE, "United States"),
            Reports.on("2003-02-01").held("George Bush", "USA", HEAD_OF_STATE, "United States"),
            Reports.on("2003-02-02").held("Bush", "USA", HEAD_OF_STATE, "United States"));
    assertThat(names(register))
        .containsExactly("Bush", "George Bush", "George H. W. Bush", "George W. Bush");
  }

  @Test
  void aSurnameAloneIsNobodysOfAnotherTime() {
    Register register =
        Reports.register(
            Reports.on("1990-02-01").held("Bush", "USA", HEAD_OF_STATE, "United States"),
            Reports.on("2003-02-01").held("George W. Bush", "USA", HEAD_OF_STATE, "United States"));
    assertThat(names(register)).containsExactly("Bush", "George W. Bush");
  }

  @Test
  void legislatorsOfOneSurnameStayApart() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Smith", "USA", LEGISLATOR, "Senate"),
            Reports.on("2021-02-02").held("Tina Smith", "USA", LEGISLATOR, "Senate"));
    assertThat(register.tenures()).hasSize(2);
  }

  @Test
  void namesakesOfTwoCountriesAreTwoAndAConflictInOneOffice() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Ana Lima", "PRT", FOREIGN_MINISTER, "Portugal"),
            Reports.on("2021-02-02").held("Ana Lima", "BRA", LEGISLATOR, "Senate"),
            Reports.on("2021-02-03").held("Ana Lima", "ESP", FOREIGN_MINISTER, null));
    assertThat(register.tenures()).hasSize(3);
    assertThat(register.conflicts()).hasSize(1);
    assertThat(register.conflicts().get(0)).isInstanceOf(Conflict.TwoCountries.class);
  }

  @Test
  void anInternationalOfficeAndAStateAreOnePerson() {
    Tenure t =
        only(
            Reports.register(
                Reports.on("2021-02-01")
                    .held("António Guterres", "UNO", ORGANIZATION_HEAD, "United Nations"),
                Reports.on("2021-02-02")
                    .held("Antonio Guterres", "PRT", ORGANIZATION_HEAD, "United Nations"),
                Reports.on("2021-02-03")
                    .held("António Guterres", null, ORGANIZATION_HEAD, "United Nations")));
    assertThat(t.person().countries()).extracting(Country::code).containsExactly("PRT", "UNO");
  }

  @Test
  void anOfficeOfNobodyKnowsWhatIsThePersonsOwn() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01")
                .body("Peru", "Peru", "PER")
                .held("Rosa Quispe", "PER", HEAD_OF_STATE, "Peru"),
            Reports.on("2021-02-02").held("Rosa Quispe", "PER", HEAD_OF_STATE, "Chile"),
            Reports.on("2021-02-03").held("Rosa Quispe", "PER", HEAD_OF_STATE, null));
    assertThat(register.tenures()).extracting(Tenure::reports).containsExactly(1, 2);
    assertThat(register.tenures().get(1).of()).contains("Peru");
  }

  @Test
  void twoHoldersAtOverlappingDatesAreAConflict() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-06-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-05-01").held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-05-20").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-08-01").held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"));
    assertThat(register.conflicts()).hasSize(1);
    Conflict.TwoHolders c = (Conflict.TwoHolders) register.conflicts().get(0);
    assertThat(c.from()).isEqualTo(LocalDate.parse("2021-05-01"));
    assertThat(c.to()).isEqualTo(LocalDate.parse("2021-06-01"));
    assertThat(c.reports()).isEqualTo(2);
    assertThat(c.otherReports()).isEqualTo(1);
    assertThat(register.conflicts(c.other())).containsExactly(c);
  }

  @Test
  void aSuccessorIsNone() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-06-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-06-01")
                .held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal")
                .from("Lusa"),
            Reports.on("2021-08-01").held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"));
    assertThat(register.conflicts()).isEmpty();
  }

  @Test
  void aReturnToOfficeIsTwoSpellsAndToldAsAConflict() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2022-02-01").held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2022-03-01").former("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2023-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"));
    Tenure ana = register.named("Ana Lima").get(0);
    assertThat(ana.spells())
        .containsExactly(spell("2021-02-01", "2021-02-01"), spell("2023-02-01", "2023-02-01"));
    assertThat(ana.formerBy()).isEmpty();
    assertThat(register.conflicts(ana)).hasSize(2);
    Conflict.FormerWhileHeld c = (Conflict.FormerWhileHeld) register.conflicts(ana).get(1);
    assertThat(c.before()).isEqualTo(LocalDate.parse("2021-02-01"));
    assertThat(c.former()).isEqualTo(LocalDate.parse("2022-03-01"));
    assertThat(c.after()).isEqualTo(LocalDate.parse("2023-02-01"));
  }

  @Test
  void whatAnOfficeFileSaysIsCountedApart() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2022-02-01").listed("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2022-02-01").listed("Rui Costa", "PRT", HEAD_OF_STATE, "Portugal"));
    Tenure ana = register.named("Ana Lima").get(0);
    assertThat(ana.listed()).isEqualTo(1);
    assertThat(ana.reports()).isEqualTo(1);
    assertThat(ana.spells()).containsExactly(spell("2021-02-01", "2021-02-01"));
    Tenure rui = register.named("Rui Costa").get(0);
    assertThat(rui.reports()).isZero();
    assertThat(rui.titles()).containsExactly("head of state");
    assertThat(rui.spells()).isEmpty();
  }

  @Test
  void isAskedByPersonBodyAcronymAndDay() {
    Register register =
        Reports.register(
            Reports.on("2021-02-01")
                .body("NATO", "North Atlantic Treaty Organization", null)
                .held(
                    "Jens Stoltenberg",
                    "IGO",
                    ORGANIZATION_HEAD,
                    "North Atlantic Treaty Organization"),
            Reports.on("2021-03-01").held("Ana Lima", "PRT", HEAD_OF_STATE, "Portugal"),
            Reports.on("2021-05-01").held("Ana Lima", "PRT", HEAD_OF_STATE, "Portugal"));
    assertThat(register.named("NATO"))
        .extracting(t -> t.person().name())
        .containsExactly("Jens Stoltenberg");
    assertThat(register.named("portugal")).hasSize(1);
    assertThat(register.named("Lima")).hasSize(1);
    assertThat(register.named("Nobody")).isEmpty();
    assertThat(register.named("...")).isEmpty();
    assertThat(register.asOf(LocalDate.parse("2021-04-01")))
        .extracting(t -> t.person().name())
        .containsExactly("Ana Lima");
    assertThat(register.asOf(LocalDate.parse("2021-05-02"))).isEmpty();
  }
}
