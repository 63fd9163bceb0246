package org.chancery.coding.statement;

import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A noun phrase as a source is written: with title, determiner and restrictive modifiers, without
 * trailing appositions and relative clauses, except a name that a description leads up to.
 *
 * @param first first token
 * @param last last token, included
 */
record NounPhrase(Sentence sentence, int head, int first, int last) {
  private static final List<String> LEFT =
      List.of("det", "amod", "compound", "nummod", "nmod", "flat", "dep", "appos", "advmod");
  private static final Set<String> BREAKS = Set.of(",", "--", "—", "–");
  private static final List<String> RIGHT =
      List.of(
          "flat", "fixed", "nmod", "conj", "cc", "appos", "acl", "nummod", "case", "dep", "amod");

  static NounPhrase of(Sentence s, int head) {
    int first = head;
    for (Token t : s.children(head)) {
      if (t.index() < head && isOneOf(t, LEFT)) {
        first = Math.min(first, s.firstUnder(t.index()));
      }
    }
    first = withoutLeading(s, first, head);
    return new NounPhrase(s, head, first, right(s, head));
  }

  private static int withoutLeading(Sentence s, int from, int head) {
    int first = from;
    while (first < head
        && (s.token(first).isPunctuation() && !s.token(first).text().equals("$")
            || s.token(first).is("cc")
            || s.token(first).is("case"))) {
      first++;
    }
    return first;
  }

  private static int right(Sentence s, int head) {
    int last = head;
    for (Token t : s.children(head)) {
      if (t.index() < head || t.index() <= last) {
        continue;
      }
      if (!isOneOf(t, RIGHT) || !joins(s, head, last, t)) {
        if (!t.isPunctuation()) {
          break;
        }
        continue;
      }
      last = Math.max(last, endOf(s, t));
    }
    return last;
  }

  private static boolean isOneOf(Token t, List<String> relations) {
    for (String relation : relations) {
      if (t.is(relation)) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(Sentence s, Token t) {
    return t.is("conj") || t.is("appos") ? right(s, t.index()) : s.lastUnder(t.index());
  }

  private static boolean joins(Sentence s, int head, int last, Token t) {
    int from = s.firstUnder(t.index());
    boolean comma = false;
    for (int i = last + 1; i < from; i++) {
      comma |= BREAKS.contains(s.token(i).text());
    }
    if (t.is("conj")) {
      return true;
    }
    if (t.is("appos")) {
      boolean named = t.isProperNoun() && !s.token(head).isProperNoun();
      return named || !comma && !s.token(from).text().equals("(");
    }
    return !comma;
  }

  /** The part of the phrase that lies between two tokens, both included. */
  NounPhrase clipped(int from, int to) {
    return new NounPhrase(sentence, head, Math.max(first, from), Math.min(last, to));
  }

  int start() {
    return sentence.token(first).start();
  }

  int end() {
    return sentence.token(last).end();
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** The phrase cut so that it ends before {@code token} or begins after it. */
  NounPhrase outside(int firstBarred, int lastBarred) {
    if (lastBarred < first || last < firstBarred) {
      return this;
    }
    if (head < firstBarred) {
      int end = firstBarred - 1;
      while (end > head && sentence.token(end).isPunctuation()) {
        end--;
      }
      return new NounPhrase(sentence, head, first, end);
    }
    return new NounPhrase(sentence, head, Math.max(first, Math.min(head, lastBarred + 1)), last);
  }
}
