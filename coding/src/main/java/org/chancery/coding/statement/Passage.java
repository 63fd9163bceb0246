package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The part of a content that lies in one sentence.
 *
 * @param tokens its tokens, ascending
 */
record Passage(Sentence sentence, List<Token> tokens) {

  /** The passages of an extent, in text order. */
  static List<Passage> of(ParsedReport parsed, Extent extent) {
    if (extent.isEmpty()) {
      return List.of();
    }
    List<Passage> out = new ArrayList<>();
    for (Sentence s : parsed.sentencesIn(extent.start(), extent.end())) {
      List<Token> tokens = new ArrayList<>();
      for (Token t : s.tokens()) {
        if (extent.contains(t.start())) {
          tokens.add(t);
        }
      }
      if (!tokens.isEmpty()) {
        out.add(new Passage(s, tokens));
      }
    }
    return out;
  }

  boolean holds(int token) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int index = tokens.get(middle).index();
      if (index == token) {
        return true;
      }
      low = index < token ? middle + 1 : low;
      high = index < token ? high : middle - 1;
    }
    return false;
  }

  /** The parser sometimes takes an opening quotation mark for the root. */
  private boolean isMark(int token) {
    return sentence.token(token).isPunctuation();
  }

  /**
   * The predicates that carry the passage: its topmost word, what is coordinated with it, in order.
   */
  List<Token> predicates() {
    List<Token> out = new ArrayList<>();
    for (Token t : tokens) {
      boolean top = t.head() < 0 || !holds(t.head()) || isMark(t.head());
      if (top && !t.isPunctuation()) {
        out.add(t);
      }
    }
    for (int i = 0; i < out.size(); i++) {
      for (Token t : sentence.children(out.get(i).index(), "conj", "parataxis", "ccomp")) {
        boolean clause = t.isVerb() || sentence.child(t.index(), "cop", "nsubj").isPresent();
        if (clause && holds(t.index()) && !out.contains(t)) {
          out.add(t);
        }
      }
    }
    out.sort(java.util.Comparator.comparingInt(Token::index));
    return out;
  }
}
