package org.chancery.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.coding.lexicon.DerivedTriggers.Word;
import org.junit.jupiter.api.Test;

/** Words that WordNet adds to frames, as the build writes them and frames read them. */
class DerivedTriggersTest {
  private static final Word PROSCRIBE = new Word("proscribe", "forbid, prohibit");
  private static final Word BAN = new Word("interdiction", "ban, prohibition");

  private static Entry entry(String verbs) {
    return new Entry(
        new RuleId("frame.coerce.ban"),
        "frames.lex",
        1,
        Map.of("verbs", List.of(verbs), "nouns", List.of("ban, prohibition")),
        List.of());
  }

  private static DerivedTriggers derived() {
    return DerivedTriggers.of(
        List.of(entry("forbid, prohibit")),
        Map.of("frame.coerce.ban", List.of(PROSCRIBE)),
        Map.of("frame.coerce.ban", List.of(BAN)));
  }

  @Test
  void readsWhatItWrites() {
    DerivedTriggers read = DerivedTriggers.read(derived().text());

    assertThat(read.verbs(entry("forbid, prohibit"))).containsExactly(PROSCRIBE);
    assertThat(read.nouns(entry("forbid, prohibit"))).containsExactly(BAN);
    assertThat(read.text()).isEqualTo(derived().text());
  }

  @Test
  void anEntryThatListsOtherWordsIsNotGeneralised() {
    assertThat(derived().verbs(entry("forbid"))).isEmpty();
    assertThat(derived().nouns(entry("forbid"))).isEmpty();
  }
}
