package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static Excerpts of(String query) {
    return new Excerpts(new Spotter(QueryParser.parse(query)));
  }

  private static List<String> marked(Hit.Excerpt excerpt) {
    return excerpt.highlights().stream()
        .map(r -> excerpt.text().substring(r.start(), r.end()))
        .toList();
  }

  @Test
  void marksWordsInAnyFormPhrasesAndBeginnings() {
    String text = "🇬🇭 Erdoğan’s ministers pledged F-16s, and an F-16 to the U.S. defence council";
    assertThat(marked(of("erdogan pledge F-16 defen* -council").whole(text)))
        .containsExactly("Erdoğan’s", "pledged", "F-16", "defence");
  }

  @Test
  void joinsWhatOverlaps() {
    assertThat(
            marked(of("\"air defence\" OR \"defence council\"").whole("the air defence council")))
        .containsExactly("air defence council");
  }

  @Test
  void cutsALongTextToWhereMostIsFound() {
    String text =
        "peace "
            + String.join(" ", Collections.nCopies(100, "x"))
            + " 🕊 peace and war and peace "
            + String.join(" ", Collections.nCopies(100, "y"));
    Hit.Excerpt excerpt = of("peace war").densest(text);
    assertThat(marked(excerpt)).containsExactly("peace", "war", "peace");
    int start = text.offsetByCodePoints(0, excerpt.start());
    assertThat(text.substring(start, start + excerpt.text().length())).isEqualTo(excerpt.text());
    assertThat(excerpt.whole()).isFalse();
  }

  @Test
  void aShortTextStaysWhole() {
    assertThat(of("war").densest("no such word").text()).isEqualTo("no such word");
  }
}
