package org.chancery.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.chancery.language.weights.Remembered;

/** Dictionary forms, of which those of late are remembered. Shared by all threads. */
final class Lemmas {
  private static final int REMEMBERED_BITS = 14;

  /** A scanner belongs to one thread at a time. */
  private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

  private final Remembered<Known> remembered = new Remembered<>(REMEMBERED_BITS);

  private record Known(String word, String tag, String lemma) {}

  /** The dictionary form of a word with a tag, lower case but for names. */
  String of(String word, String tag) {
    int hash = 31 * word.hashCode() + tag.hashCode();
    Known known = remembered.get(hash);
    if (known != null && known.word.equals(word) && known.tag.equals(tag)) {
      return known.lemma;
    }
    String lemma = morphology.get().lemma(word, tag);
    lemma = tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    remembered.put(hash, new Known(word, tag, lemma));
    return lemma;
  }
}
