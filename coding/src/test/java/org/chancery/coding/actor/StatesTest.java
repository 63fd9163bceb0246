package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The states of the lexicon against CLDR. */
class StatesTest {
  private static final List<Entry> STATES =
      Lexicon.standard().entries("states.lex").stream()
          .filter(e -> e.id().value().startsWith("state."))
          .toList();

  /** Codes that CLDR has beside the states: dependencies and regions, and another for Kosovo. */
  private static final Set<String> OTHERS =
      Set.of(
          ("ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM DGA ESH FLK FRO GGY GIB GLP"
                  + " GRL GUF GUM HMD IMN IOT JEY MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU"
                  + " SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF XEA XIC XKK")
              .split(" "));

  private static final Set<String> WITHOUT_UN_SEAT = Set.of("HKG", "MAC", "PSE", "TWN", "VAT");

  /** Brussels stands for the Union, Victoria for much else; Singapore is its own capital. */
  private static final Set<String> WITHOUT_CAPITAL = Set.of("BEL", "SYC", "SGP");

  @Test
  void everyMemberOfTheUnitedNationsHasItsPeopleAndCapital() {
    Set<String> members =
        Arrays.stream(Locale.getISOCountries())
            .map(c -> new Locale.Builder().setRegion(c).build().getISO3Country())
            .filter(c -> !OTHERS.contains(c) && !WITHOUT_UN_SEAT.contains(c))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(members).hasSize(193);
    assertThat(lacking(members, "adjective")).isEmpty();
    assertThat(lacking(members, "people")).isEmpty();
    assertThat(lacking(members, "capital")).isEqualTo(new TreeSet<>(WITHOUT_CAPITAL));
  }

  private static Set<String> lacking(Set<String> codes, String key) {
    Set<String> lacking = new TreeSet<>(codes);
    STATES.stream()
        .filter(e -> !e.values(key).isEmpty())
        .map(StatesTest::code)
        .forEach(lacking::remove);
    return lacking;
  }

  @Test
  void everyCodeIsOneOfCldrs() {
    Set<String> known = codes();
    assertThat(STATES)
        .allSatisfy(
            e ->
                assertThat(known.contains(code(e)) || code(e).equals("KOS"))
                    .as(e.location())
                    .isTrue());
  }

  @Test
  void noStateIsMissing() {
    Set<String> listed = STATES.stream().map(StatesTest::code).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(codes());
    missing.removeAll(listed);
    assertThat(missing).isEqualTo(new TreeSet<>(OTHERS));
  }

  @Test
  void everyStateHasItsNationality() {
    assertThat(STATES)
        .allSatisfy(
            e -> {
              assertThat(e.values("adjective")).as(e.location()).isNotEmpty();
              assertThat(e.values("people")).as(e.location()).isNotEmpty();
            });
  }

  @Test
  void theJdkKnowsEveryStateButKosovo() {
    States states = new States();
    for (Entry e : STATES) {
      assertThat(states.cldrName(code(e)).isEmpty()).as(code(e)).isEqualTo(code(e).equals("KOS"));
    }
    assertThat(states.cldrName("KEN")).isEqualTo("Kenya");
    assertThat(states.cldrName("DEU")).isEqualTo("Germany");
  }

  private static String code(Entry entry) {
    return entry.value("code").orElseThrow();
  }

  private static Set<String> codes() {
    return Arrays.stream(ULocale.getISOCountries())
        .map(c -> new ULocale("", c).getISO3Country())
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
