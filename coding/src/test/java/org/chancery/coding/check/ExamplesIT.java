package org.chancery.coding.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of every entry, through the real method, as {@code lexicon check} runs them. */
class ExamplesIT {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Examples EXAMPLES = new Examples(LEXICON, RealAnalyzer.SHARED);

  static Stream<String> files() {
    return LEXICON.entries().stream().map(Entry::file).distinct();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyExampleIsCodedAsItsEntrySays(String file) {
    List<Entry> entries = LEXICON.entries().stream().filter(e -> e.file().equals(file)).toList();
    assertThat(entries).isNotEmpty();
    assertThat(EXAMPLES.failures(entries)).isEmpty();
  }
}
