package org.chancery.coding.wordnet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.extjwnl.data.POS;
import org.chancery.coding.attribution.WordClasses;

/**
 * Derives from WordNet what the models of attribution know of the meaning of words. A step of the
 * build.
 */
public final class DeriveWordClasses {
  /** Of how many senses the classes are kept. */
  private static final int SENSES = 3;

  private DeriveWordClasses() {}

  /**
   * @param args the folder of compiled classes to write below
   */
  public static void main(String[] args) throws IOException {
    WordNet wordNet = new WordNet();
    Map<String, List<String>> classes = new TreeMap<>();
    wordNet.classes(POS.VERB, SENSES, false).forEach((word, c) -> classes.put("V" + word, c));
    wordNet.classes(POS.NOUN, SENSES, true).forEach((word, c) -> classes.put("N" + word, c));
    WordClasses.of(classes).write(Path.of(args[0]));
  }
}
