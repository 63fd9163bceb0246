package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.coding.event.Frames.Trigger;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventType;
import org.junit.jupiter.api.Test;

/** The event lexicon as a whole; what its entries code is tested over real parses. */
class FramesTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @Test
  void allFramesCompile() {
    assertThatCode(() -> new Frames(LEXICON)).doesNotThrowAnyException();
  }

  @Test
  void everyTypeHasFrames() {
    NounClasses classes = new NounClasses(LEXICON);
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    LEXICON.entries("frames.lex").stream()
        .filter(e -> e.id().value().startsWith("frame."))
        .map(e -> Frame.of(e, classes))
        .forEach(f -> f.meaning().ifPresent(m -> types.add(m.type())));
    assertThat(types).containsExactly(EventType.values());
  }

  @Test
  void engagementsAreOfKnownKinds() {
    assertThat(LEXICON.entries("frames.lex"))
        .flatExtracting(e -> e.lines("engagement"))
        .allSatisfy(kind -> assertThat(EngagementKind.of(kind)).isNotNull());
  }

  @Test
  void generalisedTriggersAreMarkedAndComeAfterListedOnes() {
    Frames frames = new Frames(Lexicon.standard());

    assertThat(frames.ofVerb("reproach")).isNotEmpty().allMatch(Trigger::generalised);
    assertThat(frames.ofVerb("ban")).isNotEmpty().noneMatch(Trigger::generalised);
    Trigger generalised = frames.ofVerb("reproach").get(0);
    assertThat(generalised.weight())
        .isLessThan(new Trigger(generalised.frame(), "", false).weight());
  }
}
