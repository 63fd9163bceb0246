package org.chancery.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.junit.jupiter.api.Test;

class DerivedNounsTest {
  private static final Entry SHIPS =
      entry(Map.of("synsets", List.of("warship#1"), "kind", List.of("means")));

  @Test
  void readsWhatItWrote() {
    List<Noun> ships = List.of(new Noun("corvette", "corvette < warship#1"));
    DerivedNouns written =
        new DerivedNouns(List.of(SHIPS), Map.of(SHIPS.id(), ships), Set.of("b c", "a c"));
    DerivedNouns read = DerivedNouns.read(written.text());
    assertThat(read.of(SHIPS)).isEqualTo(ships);
    assertThat(read.compounds()).containsExactlyInAnyOrder("a c", "b c");
    assertThat(read.text()).isEqualTo(written.text());
  }

  @Test
  void anEntryMayChangeWhatItsNounsMeanButNotWhichTheyAre() {
    DerivedNouns nouns = new DerivedNouns(List.of(SHIPS), Map.of(), Set.of());
    Map<String, List<String>> org = Map.of("synsets", List.of("warship#1"), "kind", List.of("org"));
    assertThat(nouns.of(entry(org))).isEmpty();
    Map<String, List<String>> other = Map.of("synsets", List.of("boat#1"));
    assertThatThrownBy(() -> nouns.of(entry(other))).hasMessageContaining("roles.lex");
  }

  @Test
  void everyEntryHasNouns() {
    DerivedNouns nouns = DerivedNouns.standard();
    assertThat(Lexicon.standard().entries(DerivedNouns.LEXICON))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(nouns.of(e)).as(e.location()).isNotEmpty());
  }

  @Test
  void figuresOfSpeechAndThingsStayOut() {
    DerivedNouns nouns = DerivedNouns.standard();
    assertThat(Lexicon.standard().entries(DerivedNouns.LEXICON))
        .flatMap(nouns::of)
        .extracting(Noun::words)
        .contains("corvette", "carpenter", "pediatrician")
        .doesNotContain(
            "hawk",
            "dove",
            "heavyweight",
            "star",
            "rock star",
            "pilot light",
            "veteran",
            "private eye",
            "pop",
            "server",
            "runner",
            "carrier",
            "maker",
            "guru",
            "cowboy",
            "battery",
            "partnership",
            "weapon",
            "gun",
            "hand",
            "head",
            "wasp",
            "fossil",
            "traitor",
            "thug");
  }

  private static Entry entry(Map<String, List<String>> fields) {
    return new Entry(new RuleId("rolenoun.ships"), "rolenouns.lex", 1, fields, List.of());
  }
}
