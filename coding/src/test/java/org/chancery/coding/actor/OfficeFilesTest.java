package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Tenure;
import org.junit.jupiter.api.Test;

/** The product's own office files speak the lexicon's words. */
class OfficeFilesTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Gazetteer GAZETTEER = Terms.of(LEXICON);
  private static final List<Tenure> ROWS = LEXICON.offices();

  @Test
  void everyFileIsThere() {
    assertThat(ROWS.stream().map(Tenure::file).distinct())
        .containsExactlyElementsOf(Lexicon.OFFICE_FILES);
  }

  @Test
  void everyOfficeIsOneThatTheLexiconKnows() {
    TreeSet<String> unknown = new TreeSet<>();
    for (Tenure t : ROWS) {
      if (GAZETTEER.office(t.office()) == null) {
        unknown.add(t.office());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyOfficeIsOneOfAStateOrBodyThatTheLexiconKnows() {
    TreeSet<String> unknown = new TreeSet<>();
    for (Tenure t : ROWS) {
      if (GAZETTEER.named(t.of()) == null) {
        unknown.add(t.of());
      }
    }
    assertThat(unknown).isEmpty();
  }
}
