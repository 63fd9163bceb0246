package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.coding.event.CameoTable.Code;
import org.chancery.coding.event.PloverTable.Row;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;
import org.junit.jupiter.api.Test;

/** The tables say what the program does. */
class CodeTablesTest {
  private static final CameoTable CAMEO = CameoTable.standard();
  private static final PloverTable PLOVER = PloverTable.standard();

  @Test
  void everyTypeAndModeStandsWithItsScoreAndQuad() {
    List<Row> expected = new ArrayList<>();
    for (EventType type : EventType.values()) {
      expected.add(new Row(type, Optional.empty(), type.score(), type.quad(), ""));
      Arrays.stream(EventMode.values())
          .filter(m -> m.type() == type)
          .forEach(m -> expected.add(new Row(type, Optional.of(m), m.score(), type.quad(), "")));
    }
    assertThat(PLOVER.rows())
        .allSatisfy(r -> assertThat(r.name()).isNotBlank())
        .extracting(r -> new Row(r.type(), r.mode(), r.score(), r.quad(), ""))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void cameoHasTwentyRootsAndEveryCodeBelongsToOne() {
    assertThat(CAMEO.codes()).filteredOn(c -> c.code().length() == 2).hasSize(20);
    assertThat(CAMEO.codes())
        .allSatisfy(
            c -> {
              assertThat(c.code()).matches("(0[1-9]|1\\d|20)\\d{0,2}").startsWith(c.root());
              assertThat(CAMEO.code(c.root())).isPresent();
              assertThat(CAMEO.code(c.code().substring(0, Math.min(3, c.code().length()))))
                  .as(c.code())
                  .isPresent();
              assertThat(c.name()).isNotBlank();
            });
    assertThat(CAMEO.codes()).extracting(Code::name).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeThatTheLexiconGivesIsInTheTable() {
    Lexicon lexicon = Lexicon.standard();
    TreeSet<String> used = new TreeSet<>();
    lexicon.entries("frames.lex").forEach(e -> used.addAll(e.lines("cameo")));
    lexicon.entries("rules.lex").stream()
        .flatMap(e -> e.lines("becomes").stream())
        .map(l -> l.substring(l.lastIndexOf(' ') + 1))
        .filter(c -> !c.equals("same"))
        .forEach(used::add);
    assertThat(used).hasSizeGreaterThan(50).allSatisfy(c -> assertThat(CAMEO.code(c)).isPresent());
  }

  @Test
  void theVersionsAreNamed() {
    assertThat(List.of(CAMEO.version(), PLOVER.version())).allMatch(v -> v.matches("\\d.+"));
  }
}
