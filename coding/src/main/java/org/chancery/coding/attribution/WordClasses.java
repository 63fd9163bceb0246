package org.chancery.coding.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.lexicon.DerivedFile;

/**
 * What kinds of things verbs and nouns mean: the names of WordNet's lexicographer files ({@code
 * verb.communication}) of a word's senses, the commonest sense first. The build derives them, which
 * is all that the models need of WordNet when they run. Immutable and thread-safe.
 */
public final class WordClasses {
  private static final DerivedFile FILE = new DerivedFile(WordClasses.class, "wordclasses.txt");
  static final String[] NONE = {};
  private static final char VERB = 'V';
  private static final char NOUN = 'N';

  private final Map<String, String[]> verbs = new HashMap<>();
  private final Map<String, String[]> nouns = new HashMap<>();

  private WordClasses() {}

  private void put(String word, String[] names) {
    (word.charAt(0) == VERB ? verbs : nouns).put(word.substring(1), names);
  }

  /** The classes of every word, by part of speech ({@code N} or {@code V}) and lemma. */
  public static WordClasses of(Map<String, List<String>> classes) {
    WordClasses out = new WordClasses();
    classes.forEach((word, names) -> out.put(word, names.toArray(NONE)));
    return out;
  }

  /** The classes that were derived when Chancery was built. */
  public static WordClasses standard() {
    return read(FILE.text());
  }

  /** Each line: class names, a tab, the words that have them, all set apart by blanks. */
  static WordClasses read(String content) {
    WordClasses out = new WordClasses();
    for (String line : content.split("\n")) {
      int tab = line.indexOf('\t');
      String[] names = line.substring(0, tab).split(" ");
      for (int i = 0; i < names.length; i++) {
        names[i] = names[i].intern(); // features hash them again and again
      }
      for (String word : line.substring(tab + 1).split(" ")) {
        out.put(word, names);
      }
    }
    return out;
  }

  /** Writes the file below a folder of compiled classes, where {@link #standard} finds it. */
  public void write(Path compiled) throws IOException {
    FILE.write(compiled, text());
  }

  String text() {
    Map<String, List<String>> words = new TreeMap<>();
    Map<String, String[]> all = new TreeMap<>();
    verbs.forEach((word, names) -> all.put(VERB + word, names));
    nouns.forEach((word, names) -> all.put(NOUN + word, names));
    all.forEach(
        (word, names) ->
            words.computeIfAbsent(String.join(" ", names), k -> new ArrayList<>()).add(word));
    StringBuilder out = new StringBuilder();
    words.forEach(
        (names, some) ->
            out.append(names).append('\t').append(String.join(" ", some)).append('\n'));
    return out.toString();
  }

  /**
   * The classes of a word, none where it is unknown.
   *
   * @param tag its Penn Treebank part of speech
   * @param lemma in lower case
   */
  String[] of(String tag, String lemma) {
    return switch (tag.charAt(0)) {
      case VERB -> verbs.getOrDefault(lemma, NONE);
      case NOUN -> nouns.getOrDefault(lemma, NONE);
      default -> NONE;
    };
  }
}
