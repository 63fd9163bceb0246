package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.event.Candidacy;
import org.chancery.coding.event.Proposals;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Id.EventId;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;

/** What the decision of events learns from sentences of our own. */
class OwnSentencesTest {
  private static final String TEXT = "Chad attacked Niger.";
  private static final Candidacy CHAD = acting("a1", "Chad");
  private static final Candidacy NIGER = acting("a2", "Niger");
  private static final Proposals PROPOSALS =
      new Proposals(
          new Actors(
              List.of(state("a1", "Chad"), state("a2", "Niger")), List.of(), Map.of(), List.of()),
          List.of(),
          List.of(CHAD, NIGER));

  private static final List<String> UNEVENTFUL = Fixture.lines("uneventful.txt", "");

  @Test
  void sentencesWithoutEventsAreManyAndNoneTwice() {
    assertThat(UNEVENTFUL)
        .hasSizeGreaterThan(250)
        .doesNotHaveDuplicates()
        .allMatch(l -> l.matches("[A-Z].*[.!?]"));
  }

  /** Only a number is told where this fails: who reads the sentences of that task has spoilt it. */
  @Test
  void noneIsAmongThoseThatTheTaskMeasures() {
    Set<String> learned = new HashSet<>(UNEVENTFUL.stream().map(OwnSentencesTest::words).toList());
    long shared =
        NoEventsTask.Row.all().stream().filter(r -> learned.contains(words(r.text()))).count();
    assertThat(shared).isZero();
  }

  private static String words(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  @Test
  void aTextWithoutEventsMakesEveryProposalWrongAndTellsOfNoParty() {
    for (EventType type : EventType.values()) {
      assertThat(new NothingGold().event(event(type))).hasValue(-1);
    }
    assertThat(new NothingGold().party(CHAD)).isEmpty();
  }

  @Test
  void anExampleHasItsEventAndLittleIsKnownOfOthers() {
    ExampleGold gold = gold("ASSAULT Chad > Niger", false);
    assertThat(gold.event(event(EventType.ASSAULT))).hasValue(1);
    assertThat(gold.event(event(EventType.ACCUSE)).getAsDouble()).isBetween(-0.9, -0.1);
    assertThat(gold("ASSAULT Niger > Chad", false).event(event(EventType.ASSAULT)))
        .as("the type with other parties")
        .isEmpty();
  }

  @Test
  void whatAnExampleExcludesIsWrong() {
    assertThat(gold("-", false).event(event(EventType.ASSAULT))).hasValue(-1);
    assertThat(gold("ASSAULT", true).event(event(EventType.ASSAULT))).hasValue(-1);
    assertThat(gold("ASSAULT", true).event(event(EventType.ACCUSE))).isEmpty();
  }

  @Test
  void anExampleNamesTheParties() {
    ExampleGold gold = gold("ASSAULT Chad > Niger", false);
    assertThat(gold.party(CHAD)).hasValue(1);
    assertThat(gold.party(NIGER)).as("as its actor").hasValue(-1);
    assertThat(gold("ASSAULT Niger > Chad", false).party(NIGER)).hasValue(1);
    assertThat(gold("ACCUSE Chad > Niger", false).party(CHAD)).as("another type").isEmpty();
    assertThat(gold("ASSAULT Chad + Niger", false).party(CHAD)).as("reciprocal").isEmpty();
    assertThat(gold("ASSAULT Chad > Niger", true).party(CHAD)).as("a counterexample").isEmpty();
  }

  private static ExampleGold gold(String expected, boolean counter) {
    return new ExampleGold(new Example(TEXT, expected, counter, 1), PROPOSALS);
  }

  private static Candidacy acting(String id, String name) {
    return new Candidacy(
        span("attacked"), EventType.ASSAULT, true, span(name), new ActorId(id), List.of());
  }

  private static Actor state(String id, String name) {
    Span s = span(name);
    Mention mention = Mention.of(s, MentionKind.NAME);
    return new Actor(
        new ActorId(id),
        ActorKind.STATE,
        name,
        null,
        List.of(),
        List.of(),
        List.of(mention),
        Map.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }

  /** Of Chad against Niger. */
  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private static Event event(EventType type) {
    return new Event(
        new EventId("e1"),
        type,
        List.of(),
        List.of(),
        "18",
        List.of(new ActorId("a1")),
        List.of(new ActorId("a2")),
        EventStatus.ACTUAL,
        null,
        null,
        null,
        0,
        type.quad(),
        null,
        List.of(span("attacked")),
        "r",
        null);
  }
}
