package org.chancery.coding.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Token;

/**
 * The words of a passage as {@code contexts.lex} writes them: lemmas in lower case, those on both
 * sides of a hyphen apart, whether or not the tokenizer parted them.
 *
 * @param tokens the place in the passage of the token that each word belongs to
 */
record Passage(List<String> words, List<Integer> tokens) {

  static Passage of(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    List<Integer> places = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (lemma.indexOf('-') < 0) {
        words.add(lemma);
        places.add(i);
      } else {
        for (String part : lemma.split("-")) {
          if (!part.isEmpty()) {
            words.add(part);
            places.add(i);
          }
        }
      }
    }
    return new Passage(words, places);
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  int token(int i) {
    return tokens.get(i);
  }
}
