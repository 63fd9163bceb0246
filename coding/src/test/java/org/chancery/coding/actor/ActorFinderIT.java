package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.Mention;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports through the real parser. */
class ActorFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final ActorFinder FINDER = new ActorFinder(LEXICON);
  private static final PlaceFinder PLACES = new PlaceFinder(LEXICON);

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Senior Ghanaian diplomat Kofi Asare met the rebels in Accra.|Kofi Asare|GHA GOV|role",
        "The talks were led by Ana Quispe, Peru's foreign minister.|Ana Quispe|PER GOV|after",
        "Peru's acting defence minister, Luis Rojas, resigned.|Luis Rojas|PER GOV|before",
        "Prime Minister Ruth Owino of Kenya phoned Lima.|Ruth Owino|KEN GOV|of a state",
        "NATO Deputy Secretary General Ilse Baum spoke.|Ilse Baum|IGO|no sector in bodies",
        "Former Chilean President Pedro Olmos was arrested.|Pedro Olmos|CHL ELI|former",
        "Brazil's Congress passed the law.|Brazil's Congress|BRA LEG|not that of Washington",
        "Congress passed the law.|Congress|USA LEG|alone it is",
        "Iran-backed militants attacked the base.|Iran-backed militants|- REB|not Iran's",
        "Kenyan and Ghanaian troops exchanged fire.|Kenyan|KEN MIL|shared noun",
        "Police in Kenya arrested two men.|Police|KEN COP|place",
      })
  void phrasesAreCodedByWhatTheySay(String text, String mention, String coding, String why) {
    Actor actor = actor(find(text), mention);
    String country = actor.country() == null ? "-" : actor.country().code();
    String sectors = actor.sectors().stream().map(Sector::code).collect(Collectors.joining(" "));
    assertThat((country + " " + sectors).strip()).as(why).isEqualTo(coding);
  }

  @Test
  void twoPersonsWithOneSurnameStayTwo() {
    Actors actors =
        find(
            "Chinese envoy Li Wen met Singaporean envoy Li Hua Tan. Tan thanked Li Wen."
                + " South Korean President Kim Bora spoke. North Korean envoy Kim Chol objected.");
    assertThat(names(actors)).contains("Li Wen", "Li Hua Tan", "Kim Bora", "Kim Chol");
    assertThat(actor(actors, "Tan").name()).isEqualTo("Li Hua Tan");
  }

  @Test
  void aGroupNamesItsMembers() {
    Actors actors =
        find(
            "Kenyan President Ruth Owino met Ghanaian President Kofi Asare in Accra."
                + " The two presidents agreed to open embassies.");
    Actor group = actor(actors, "The two presidents");
    assertThat(actors.members(group.id()).stream().map(i -> actors.get(i).name()))
        .containsExactly("Ruth Owino", "Kofi Asare");
  }

  @Test
  void everyReasonPointsToAnEntry() {
    Actors actors = find("Kenyan President Ruth Owino met Kofi Asare. She praised Ghana's army.");
    assertThat(actors.reasons())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(LEXICON.entry(r.rule())).as("%s", r).isPresent());
    assertThat(actors.reasons().stream().map(Reason::field)).contains("a1", "a1.country");
  }

  @Test
  void placesAndQualifiersAreKeptOutOfTheRecord() {
    Actors actors = find("Kenyan President Ruth Owino spoke of the Sudan crisis in Ghana.");
    assertThat(actors.kept(Set.of()).stream().map(Actor::name)).containsExactly("Ruth Owino");
    assertThat(names(actors)).contains("Sudan", "Ghana");
  }

  @Test
  void theReferenceReportIsReadAsACarefulReaderWould() throws IOException {
    Path shared = Path.of(System.getProperty("chancery.shared", "../../shared"));
    Path report = shared.resolve("reports/munich-2025-02-15.txt");
    assumeTrue(Files.exists(report), "SKIPPED: no " + report);
    Actors actors = find(Files.readString(report));
    Actor wang = named(actors, "Wang Yi");
    assertThat(wang.country()).isEqualTo(new Country("CHN"));
    assertThat(wang.sectors()).startsWith(Sector.GOV);
    assertThat(wang.offices().stream().map(Office::role))
        .containsExactly(OfficeRole.FOREIGN_MINISTER, OfficeRole.PARTY_OFFICIAL);
    assertThat(wang.mentions().stream().map(Mention::text)).contains("Wang", "he");
    Actor rutte = named(actors, "Mark Rutte");
    assertThat(rutte.country()).isEqualTo(new Country("IGO"));
    assertThat(rutte.sectors()).isEmpty();
    assertThat(rutte.offices().stream().map(Office::role))
        .containsExactly(OfficeRole.ORGANIZATION_HEAD);
    assertThat(rutte.mentions().stream().map(Mention::text)).contains("Rutte", "He");
    assertThat(named(actors, "China").mentions().stream().map(Mention::text)).contains("It");
    assertThat(actors.members(actor(actors, "The two sides").id())).hasSize(2);
  }

  private static Actors find(String text) {
    ParsedReport parsed = ANALYZER.parse(Report.ofText(text));
    return FINDER.find(parsed, PLACES.find(parsed));
  }

  private static Actor actor(Actors actors, String mention) {
    return actors.all().stream()
        .filter(a -> actors.members(a.id()).size() == 1 || mention.startsWith("The two"))
        .filter(a -> a.mentions().stream().anyMatch(m -> m.text().contains(mention)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(mention + " is not among " + actors.all()));
  }

  private static Actor named(Actors actors, String name) {
    return actors.all().stream().filter(a -> name.equals(a.name())).findFirst().orElseThrow();
  }

  private static List<String> names(Actors actors) {
    return actors.all().stream().map(Actor::label).toList();
  }
}
