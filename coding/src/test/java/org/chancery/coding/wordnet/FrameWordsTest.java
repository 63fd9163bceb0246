package org.chancery.coding.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.extjwnl.data.POS;
import org.chancery.coding.lexicon.DerivedTriggers.Word;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.junit.jupiter.api.Test;

/** Words that mean what a frame's words mean, by WordNet. */
class FrameWordsTest {
  private static final WordNet WORD_NET = new WordNet();
  private static final List<Entry> FRAMES = List.copyOf(Lexicon.standard().entries("frames.lex"));

  private static Entry entry(String id, String type, String verbs, Map<String, List<String>> more) {
    Map<String, List<String>> fields = new java.util.TreeMap<>(more);
    fields.put("type", List.of(type));
    fields.put("verbs", List.of(verbs));
    return new Entry(new RuleId(id), "frames.lex", 1, fields, List.of());
  }

  private static List<String> verbs(Entry... entries) {
    return FrameWords.of(List.of(entries), "verbs", POS.VERB, WORD_NET).values().stream()
        .flatMap(List::stream)
        .map(Word::lemma)
        .toList();
  }

  @Test
  void aWordThatSharesItsUsualMeaningWithSeveralIsAdded() {
    assertThat(verbs(entry("frame.ban", "COERCE", "forbid, prohibit", Map.of())))
        .contains("proscribe", "interdict");
  }

  @Test
  void oneWordAloneIsNotGeneralised() {
    assertThat(verbs(entry("frame.ban", "COERCE", "forbid", Map.of()))).isEmpty();
  }

  @Test
  void aWordBetweenTwoTypesIsLeftOut() {
    assertThat(
            verbs(
                entry("frame.ban", "COERCE", "forbid, prohibit", Map.of()),
                entry("frame.veto", "REJECT", "forbid, prohibit", Map.of())))
        .doesNotContain("proscribe");
  }

  @Test
  void aFrameMayRefuse() {
    assertThat(
            verbs(
                entry(
                    "frame.ban",
                    "COERCE",
                    "forbid, prohibit",
                    Map.of("generalise", List.of("no")))))
        .isEmpty();
  }

  /** There are a hundred ways to go: a kind of a wide class says too little. */
  @Test
  void kindsOfAWideClassAreLeftOut() {
    assertThat(verbs(entry("frame.travel", "CONSULT", "go, travel, move", Map.of())))
        .doesNotContain("ski", "meander");
  }

  @Test
  void noWordThatAFrameListsIsDerivedForAnother() {
    Set<String> listed = new HashSet<>();
    FRAMES.forEach(e -> listed.addAll(e.values("verbs")));

    assertThat(FrameWords.of(FRAMES, "verbs", POS.VERB, WORD_NET).values())
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).noneMatch(w -> listed.contains(w.lemma())));
  }
}
