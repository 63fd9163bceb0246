package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Seat;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary of organizations: its files, its names, what it refuses. */
class OrganizationsTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Collection<Entry> ORGANIZATIONS = LEXICON.entries("organizations.lex");

  @TempDir private Path folder;

  @Test
  void theirFilesAreReadAsOneSubject() {
    Set<String> files = ORGANIZATIONS.stream().map(Entry::file).collect(Collectors.toSet());
    assertThat(files)
        .isEqualTo(
            Lexicon.FILES.stream()
                .filter(f -> Lexicon.subject(f).equals("organizations.lex"))
                .collect(Collectors.toSet()))
        .hasSize(5);
    assertThat(Lexicon.SUBJECTS).doesNotHaveDuplicates().contains("organizations.lex", "cues.lex");
  }

  @Test
  void everyCodeIsOfAStateOrBeyondStates() {
    Set<String> known = new HashSet<>(Country.INTERNATIONAL);
    LEXICON.entries("states.lex").forEach(e -> e.value("code").ifPresent(known::add));
    assertThat(ORGANIZATIONS)
        .allSatisfy(e -> assertThat(known).as(e.location()).contains(e.value("code").orElse("")));
  }

  @Test
  void aSeatIsACityAndItsCountry() {
    Gazetteer gazetteer = Terms.of(LEXICON);
    assertThat(seat(gazetteer, "IAEA")).isEqualTo(new Seat("Vienna", new Country("AUT")));
    assertThat(seat(gazetteer, "Taliban")).isNull();
  }

  @Test
  void aNameBelongsToOneOrganization() throws IOException {
    assertThat(errors("org.a | name: S\u00e9l\u00e9ka | code: MLI | example: It is. => It = none"))
        .contains("organizations-mine.lex:1: found \"S\u00e9l\u00e9ka\", which org.seleka at ")
        .contains("organizations-armed.lex:")
        .contains("expected a name of one organization only");
  }

  @Test
  void whatCannotBeReadIsNamedWithItsPlace() throws IOException {
    assertThat(
            errors("org.a | name: A B | code: MLI | city: Bamako | example: It is. => It = none"))
        .contains(":1: found key city, expected one of [")
        .contains("seat");
    assertThat(
            errors("org.a | name: A B | code: MLI | seat: Bamako | example: It is. => It = none"))
        .contains(":1: found seat Bamako, expected a city and its country: Vienna AUT");
  }

  private static @org.jspecify.annotations.Nullable Seat seat(Gazetteer gazetteer, String name) {
    return ((BodyTerm) Objects.requireNonNull(gazetteer.named(name))).seat();
  }

  private String errors(String line) throws IOException {
    Files.writeString(folder.resolve("organizations-mine.lex"), line + "\n");
    Lexicon lexicon = Lexicon.with(folder);
    ChanceryException[] thrown = new ChanceryException[1];
    assertThatThrownBy(() -> Terms.of(lexicon))
        .isInstanceOfSatisfying(ChanceryException.class, e -> thrown[0] = e);
    return String.valueOf(Objects.requireNonNull(thrown[0]).getMessage());
  }
}
