package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "pledge, pledges pledged pledging",
    "pledged, pledge pledges pledging",
    "talk, talks talked talking",
    "talks, talk",
    "sanction, sanctions sanctioned",
    "sanctions, sanction sanctioned sanctioning",
    "treaty, treaties",
    "treaties, treaty",
    "deny, denies denied denying",
    "denied, deny denies",
    "plan, plans planned planning",
    "planned, plan plans planning",
    "agree, agrees agreed agreeing",
    "agreed, agree agrees agreeing",
    "visited, visit visits",
    "voting, vote votes voted",
    "losses, loss",
    "houses, house",
    "crises, crisis",
    "met, meet meets meeting",
    "meeting, meet met meetings",
    "withdrawn, withdraw withdrew withdrawing",
    "women, woman",
    "defence, defense defences defenses",
    "defense, defence",
    "honour, honor honors honoured honored",
    "labor, labour",
    "neighbouring, neighboring neighbours neighbors",
    "recognise, recognize recognizes recognised recognized",
    "organization, organisation organisations",
    "mobilised, mobilize mobilized mobilizing",
    "centre, center centers",
    "center, centre",
    "cancelled, canceled",
    "traveling, travelling",
    "programme, program programs",
    "adviser, advisor advisors",
    "licence, license licensed",
  })
  void findsFormsAndSpellings(String word, String forms) {
    assertThat(Inflections.of(word)).startsWith(word).contains(forms.split(" "));
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource({
    "news, new",
    "united, unit",
    "during, dure",
    "hour, hor",
    "four, for",
    "tour, tor",
    "doctor, doctour",
    "ring, r",
    "crisis, crisi",
    "process, proces",
    "status, statu",
    "new, news",
    "unite, united2",
    "rise, rize",
    "for, four",
  })
  void findsNothingElse(String word, String other) {
    assertThat(Inflections.of(word)).doesNotContain(other);
  }

  @Test
  void whatIsNoEnglishWordIsFoundAsItIs() {
    assertThat(List.of("16", "x", "eu", "łódź", "f16", "a".repeat(40)))
        .allSatisfy(w -> assertThat(Inflections.of(w)).containsExactly(w));
  }
}
