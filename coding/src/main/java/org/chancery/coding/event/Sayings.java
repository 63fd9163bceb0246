package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.record.Span;

/**
 * The statements of a report by place: every event asks who says it, and most statements of a long
 * report stand far from it. Immutable.
 */
final class Sayings {
  /** UTF-16 units of a stretch of the text: a few sentences. */
  private static final int STRETCH = 512;

  private final Map<Integer, List<FoundStatement>> bySentence = new HashMap<>();
  private final Map<Integer, List<FoundStatement>> byStretch = new HashMap<>();

  Sayings(Statements statements) {
    for (FoundStatement s : statements.all()) {
      bySentence.computeIfAbsent(s.sentence(), k -> new ArrayList<>(4)).add(s);
      int done = -1;
      for (Span content : s.statement().content()) {
        int last = (content.end() - 1) / STRETCH;
        for (int k = Math.max(done + 1, content.start() / STRETCH); k <= last; k++) {
          byStretch.computeIfAbsent(k, x -> new ArrayList<>(4)).add(s);
        }
        done = Math.max(done, last);
      }
    }
  }

  /** The statements with their cue in a sentence, in text order. */
  List<FoundStatement> cuedIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The statements whose content holds all of a span, in text order. */
  List<FoundStatement> around(Span span) {
    List<FoundStatement> out = new ArrayList<>();
    for (FoundStatement s : byStretch.getOrDefault(span.start() / STRETCH, List.of())) {
      if (covers(s, span)) {
        out.add(s);
      }
    }
    return out;
  }

  private static boolean covers(FoundStatement s, Span span) {
    for (Span content : s.statement().content()) {
      if (content.covers(span)) {
        return true;
      }
    }
    return false;
  }
}
