package org.chancery.coding.statement;

import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source with all that describes it: trailing appositions and relative clauses too, which records
 * leave out. Corpora of attributions annotate sources so.
 */
public final class FullSource {
  private FullSource() {}

  /**
   * The source's span, widened.
   *
   * @param cue where the widening ends at the latest, if the cue follows the source
   */
  public static Span of(ParsedReport parsed, Span source, @Nullable Span cue) {
    Optional<Sentence> sentence =
        parsed.sentences().stream()
            .filter(s -> s.start() <= source.start() && source.end() <= s.end())
            .findFirst();
    if (sentence.isEmpty()) {
      return source;
    }
    Sentence s = sentence.get();
    int head = head(s, source);
    int last = head < 0 ? -1 : last(s, head, source, cue);
    return last < 0 || s.token(last).end() <= source.end()
        ? source
        : parsed.report().span(source.start(), s.token(last).end());
  }

  private static int head(Sentence s, Span source) {
    for (Token t : s.tokens()) {
      boolean in = source.start() <= t.start() && t.end() <= source.end();
      boolean top =
          t.head() < 0
              || s.token(t.head()).start() < source.start()
              || s.token(t.head()).end() > source.end();
      if (in && top && !t.isPunctuation()) {
        return t.index();
      }
    }
    return -1;
  }

  private static int last(Sentence s, int head, Span source, @Nullable Span cue) {
    int last = -1;
    for (Token t : s.children(head)) {
      boolean describes = t.is("appos") || t.is("acl") || t.is("nmod");
      int[] sub = s.subtree(t.index());
      int end = sub[sub.length - 1];
      boolean after = t.index() > head && s.token(end).end() > source.end();
      boolean clear =
          cue == null || s.token(end).end() <= cue.start() || s.token(sub[0]).start() >= cue.end();
      if (describes && after && clear && head(s, source) >= 0) {
        last = Math.max(last, end);
      }
    }
    while (last > head && s.token(last).isPunctuation() && !s.token(last).text().equals(")")) {
      last--;
    }
    return last;
  }
}
