package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.PartialDate;
import org.chancery.coding.lexicon.Tenure;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The product's own office files: they speak the lexicon's words and do not contradict themselves.
 */
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

  @Test
  void noTwoRowsAreEqual() {
    assertThat(
            ROWS.stream().map(t -> Arrays.asList(t.name(), t.office(), t.of(), t.from(), t.to())))
        .doesNotHaveDuplicates();
  }

  /** A body has its rows in one file, and so has a state, but for persons without an office. */
  @Test
  void everyStateAndBodyIsInOneFile() {
    Map<String, Set<String>> files = new TreeMap<>();
    ROWS.stream()
        .filter(t -> !t.file().equals("public-figures.csv"))
        .forEach(t -> files.computeIfAbsent(t.of(), k -> new TreeSet<>()).add(t.file()));
    assertThat(files).allSatisfy((of, some) -> assertThat(some).as(of).hasSize(1));
  }

  /** Rows are one person's by the name alone; who heads two states is two persons. */
  @Test
  void nobodyIsHeadOfTwoStates() {
    Map<String, Set<Country>> states = new TreeMap<>();
    for (Tenure t : ROWS) {
      Post post = Post.of(t, new Holders.Titles(GAZETTEER));
      boolean itself = post.words().equals(t.office().toLowerCase(Locale.ROOT));
      if (post.role() == OfficeRole.HEAD_OF_STATE
          && itself
          && GAZETTEER.named(t.of()) instanceof StateTerm s
          && !s.region()) {
        states.computeIfAbsent(t.name(), k -> new HashSet<>()).add(s.country());
      }
    }
    assertThat(states).hasSizeGreaterThan(500);
    assertThat(states).allSatisfy((name, some) -> assertThat(some).as(name).hasSize(1));
  }

  @Test
  void noTenureEndsBeforeItBegins() {
    assertThat(ROWS.stream().filter(t -> !inOrder(t.from(), t.to())).map(Tenure::location))
        .isEmpty();
  }

  private static boolean inOrder(@Nullable PartialDate from, @Nullable PartialDate to) {
    return from == null || to == null || !from.first().isAfter(to.last());
  }

  /** The reader takes a row that names no source to be the user's. */
  @Test
  void everyRowHasItsSource() {
    assertThat(ROWS.stream().filter(t -> t.source().equals("user")).map(Tenure::location))
        .isEmpty();
  }
}
