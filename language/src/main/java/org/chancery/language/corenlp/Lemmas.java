package org.chancery.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.chancery.language.weights.Remembered;

/** Dictionary forms, of which those of late are remembered. Shared by all threads. */
final class Lemmas {
  private static final int REMEMBERED_BITS = 14;

  /** A scanner belongs to one thread at a time. */
  private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

  private final Remembered<String> remembered = new Remembered<>(REMEMBERED_BITS, this::lemma);

  /** The dictionary form of a word with a tag, lower case but for names. */
  String of(String word, String tag) {
    return remembered.of(word, tag);
  }

  private String lemma(String word, String tag) {
    String lemma = morphology.get().lemma(word, tag);
    return tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }
}
