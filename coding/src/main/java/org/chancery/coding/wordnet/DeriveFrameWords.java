package org.chancery.coding.wordnet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.sf.extjwnl.data.POS;
import org.chancery.coding.lexicon.DerivedTriggers;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;

/**
 * Derives from WordNet the words that generalise those of {@code frames.lex}. A step of the build.
 */
public final class DeriveFrameWords {
  private DeriveFrameWords() {}

  /**
   * @param args the folder of compiled classes to write below
   */
  public static void main(String[] args) throws IOException {
    List<Entry> entries = List.copyOf(Lexicon.standard().entries(DerivedTriggers.LEXICON));
    WordNet wordNet = new WordNet();
    DerivedTriggers.of(
            entries,
            FrameWords.of(entries, "verbs", POS.VERB, wordNet),
            FrameWords.of(entries, "nouns", POS.NOUN, wordNet))
        .write(Path.of(args[0]));
  }
}
