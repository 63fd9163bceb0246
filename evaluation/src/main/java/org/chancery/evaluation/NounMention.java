package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A noun that is an actor by a rule of {@code rolenouns.lex} alone.
 *
 * @param file the corpus and the text in it
 * @param offset of the noun in the text, in code points
 * @param sectors those that it gives, joined by spaces
 * @param context the words around it, the noun in brackets
 */
record NounMention(
    String file,
    int offset,
    String noun,
    String rule,
    String sectors,
    String path,
    String context) {

  String place() {
    return file + ":" + offset;
  }

  String line() {
    return String.join("\t", file, Integer.toString(offset), noun, sectors, rule, path, context);
  }

  /**
   * Draws mentions, all equally likely: so nouns are weighted by their frequency.
   *
   * @param seed the same mentions and the same seed give the same sample
   */
  static List<NounMention> sample(List<NounMention> mentions, int size, long seed) {
    List<NounMention> drawn = new ArrayList<>(mentions);
    Collections.shuffle(drawn, new Random(seed));
    return List.copyOf(drawn.subList(0, Math.min(size, drawn.size())));
  }
}
