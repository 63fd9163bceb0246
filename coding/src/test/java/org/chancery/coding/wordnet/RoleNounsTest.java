package org.chancery.coding.wordnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;

/** The derivation, by the real WordNet. */
class RoleNounsTest {
  private static final WordNet WORDNET = new WordNet();

  @Test
  void gathersTheNounsOfASynsetAndOfItsKindsWithTheWayUp() {
    assertThat(derived(entry("ships", "synsets", "warship#1")))
        .contains(new Noun("corvette", "corvette < warship#1"))
        .contains(new Noun("warship", "warship#1"))
        .contains(new Noun("combat ship", "combat ship < warship#1"))
        .contains(new Noun("pocket battleship", "pocket battleship < battleship < warship#1"));
  }

  @Test
  void leavesOutExceptedKindsAndWords() {
    Entry entry = entry("ships", "synsets", "warship#1", "except", "battleship#1, corvette");
    assertThat(words(entry))
        .contains("destroyer")
        .doesNotContain("battleship", "pocket battleship", "corvette");
  }

  @Test
  void leavesOutNounsThatUsuallyMeanSomethingElse() {
    assertThat(words(entry("sailors", "synsets", "serviceman#1")))
        .doesNotContain("middy", "regular");
    assertThat(words(entry("any", "synsets", "cruiser#2"))).doesNotContain("cruiser");
    assertThat(words(entry("any", "synsets", "cruiser#2", "only-first", "no"))).contains("cruiser");
  }

  @Test
  void leavesOutNames() {
    assertThat(words(entry("rulers", "synsets", "ruler#1")))
        .contains("potentate")
        .noneMatch(w -> w.chars().anyMatch(Character::isUpperCase));
  }

  @Test
  void takesTheSynsetAloneOrThePluralAlone() {
    assertThat(words(entry("users", "synsets", "advocate#1", "below", "no")))
        .contains("advocate")
        .doesNotContain("apostle");
    assertThat(words(entry("guards", "synsets", "sentry#1", "number", "plural")))
        .contains("sentries", "sentinels")
        .doesNotContain("sentry");
  }

  @Test
  void whatRolesNameGoesFirstAlsoAsTheEndOfALongerNoun() {
    Entry role = entry("role", "words", "destroyer, battleship");
    assertThat(words(List.of(entry("ships", "synsets", "warship#1")), List.of(role)))
        .contains("corvette")
        .doesNotContain("destroyer", "battleship", "pocket battleship");
  }

  @Test
  void aNounBelongsToTheNearestEntry() {
    Entry far = entry("workers", "synsets", "skilled worker#1");
    Entry near = entry("soldiers", "synsets", "serviceman#1");
    DerivedNouns nouns = RoleNouns.of(List.of(far, near), List.of(), WORDNET);
    assertThat(nouns.of(near)).extracting(Noun::words).contains("hussar");
    assertThat(nouns.of(far))
        .extracting(Noun::words)
        .contains("carpenter")
        .doesNotContain("hussar");
  }

  @Test
  void knowsLongerNounsThatMeanSomethingElse() {
    DerivedNouns nouns =
        RoleNouns.of(List.of(entry("sellers", "synsets", "seller#1")), List.of(), WORDNET);
    assertThat(nouns.compounds()).contains("best seller");
  }

  @Test
  void namesEveryErrorAtOnce() {
    List<Entry> wrong =
        List.of(
            entry("a", "synsets", "warship#9"),
            entry("b", "synsets", "warship"),
            entry("c", "synsets", "warship#1", "except", "no such noun"),
            entry("d", "kind", "person"));
    assertThatThrownBy(() -> RoleNouns.of(wrong, List.of(), WORDNET))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("warship#9")
        .hasMessageContaining("expected a noun and its sense")
        .hasMessageContaining("no such noun")
        .hasMessageContaining("found no synsets");
  }

  private static List<Noun> derived(Entry entry) {
    return RoleNouns.of(List.of(entry), List.of(), WORDNET).of(entry);
  }

  private static List<String> words(Entry entry) {
    return derived(entry).stream().map(Noun::words).toList();
  }

  private static List<String> words(List<Entry> entries, List<Entry> roles) {
    DerivedNouns nouns = RoleNouns.of(entries, roles, WORDNET);
    return entries.stream().flatMap(e -> nouns.of(e).stream()).map(Noun::words).toList();
  }

  private static Entry entry(String name, String... fields) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], List.of(fields[i + 1]));
    }
    return new Entry(new RuleId("rolenoun." + name), "rolenouns.lex", 1, map, List.of());
  }
}
