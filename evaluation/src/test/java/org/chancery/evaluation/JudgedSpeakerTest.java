package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedSpeakerTest {
  private static final Actor LIMA = actor(1, ActorKind.PERSON, "Ana Lima", null, "Ms. Lima");
  private static final Actor RUIZ = actor(2, ActorKind.PERSON, "Joao Ruiz", null, "Ruiz");
  private static final Actor CHAD = actor(3, ActorKind.STATE, "Chad", "TCD", "Chad");
  private static final Actor BOTH = actor(4, ActorKind.GROUP, null, null, "The two leaders");

  @Test
  void noPlaceIsJudgedTwiceAndTwoHundredAreStatements() {
    List<JudgedSpeaker> all = JudgedSpeaker.all();
    assertThat(all).extracting(j -> j.ref() + j.start()).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(j -> assertThat(j.end()).isGreaterThan(j.start()));
    assertThat(all.stream().filter(JudgedSpeaker::isStatement)).hasSize(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Lima,           lima,   true",
    "Ana Lima,       lima,   true",
    "Lim,            lima,   false",
    "Ruiz,           lima,   false",
    "TCD,            chad,   true",
    "TCD,            lima,   false",
    "Lima+Ruiz,      both,   true",
    "Ruiz+Lima,      both,   true",
    "Lima+Ruiz,      lima,   false",
    "Lima+Ruiz+TCD,  both,   false",
    "Lima+Lima,      both,   false",
    "Lima,           both,   false",
    "~leaders,       both,   true",
    "~ministers,     both,   false",
    "TCD|Lima,       lima,   true",
    "none,           lima,   false",
    "none,           nobody, true",
    "Lima,           nobody, false",
  })
  void aSpeakerIsRightByNameOrByMembers(String judged, String coded, boolean right) {
    Map<String, Actor> actors = Map.of("lima", LIMA, "chad", CHAD, "both", BOTH);
    JudgedSpeaker j = new JudgedSpeaker("r", 0, 4, judged);
    assertThat(j.right(actors.get(coded), a -> a == BOTH ? List.of(LIMA, RUIZ) : List.of(a)))
        .isEqualTo(right);
  }

  private static Actor actor(
      int id, ActorKind kind, @Nullable String name, @Nullable String country, String mention) {
    MentionKind how = kind == ActorKind.GROUP ? MentionKind.DESCRIPTION : MentionKind.NAME;
    return new Actor(
        ActorId.of(id),
        kind,
        name,
        country == null ? null : new Country(country),
        List.of(),
        List.of(),
        List.of(new Mention(0, mention.length(), mention, how)),
        Map.of());
  }
}
