package org.chancery.coding.statement;

import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The unbroken stretch around a cue that is no content: the source, the cue, and the circumstances
 * between and beside them ("the minister told reporters in Oslo on Friday").
 *
 * @param first first token
 * @param last last token, included
 */
record AttributionClause(int first, int last, int start, int end) {

  private static final String QUOTATION_MARKS = "\"“”'‘’`";

  static AttributionClause of(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    boolean[] in = new boolean[s.size()];
    for (int i = c.first(); i <= c.last(); i++) {
      in[i] = true;
    }
    source.ifPresent(np -> mark(in, np.first(), np.last()));
    source.ifPresent(np -> mark(in, s.subtree(np.head())));
    boolean addressed = c.cue().addresses("object");
    for (Token t : s.children(c.head())) {
      boolean addressee = t.is("obj") || t.is("iobj");
      boolean circumstance =
          t.is("obl") || t.is("advmod") || t.is("nsubj") || t.is("cc") || addressee && addressed;
      if (circumstance && (t.index() > c.last() || t.is("nsubj")) && !quotes(s, t.index())) {
        mark(in, s.subtree(t.index()));
      }
    }
    return around(s, in, c);
  }

  private static boolean quotes(Sentence s, int head) {
    for (int i : s.subtree(head)) {
      if (isQuotationMark(s.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static void mark(boolean[] in, int first, int last) {
    for (int i = first; i <= last; i++) {
      in[i] = true;
    }
  }

  private static void mark(boolean[] in, int[] tokens) {
    for (int i : tokens) {
      in[i] = true;
    }
  }

  private static AttributionClause around(Sentence s, boolean[] in, Candidate c) {
    int first = c.first();
    while (first > 0 && (in[first - 1] || first > 1 && in[first - 2] && isComma(s, first - 1))) {
      first--;
    }
    int last = c.last();
    int n = s.size();
    while (last + 1 < n && (in[last + 1] || last + 2 < n && in[last + 2] && isComma(s, last + 1))) {
      last++;
    }
    while (last > c.last() && isQuotationMark(s.token(last).text())) {
      last--;
    }
    return new AttributionClause(first, last, s.token(first).start(), s.token(last).end());
  }

  private static boolean isComma(Sentence s, int i) {
    return s.token(i).text().equals(",");
  }

  private static boolean isQuotationMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (QUOTATION_MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
