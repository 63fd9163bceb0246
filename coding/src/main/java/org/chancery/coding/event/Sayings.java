package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.clause.Stretches;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.record.Span;

/**
 * The statements of a report by place: every event asks who says it, and most statements of a long
 * report stand far from it. Immutable.
 */
final class Sayings {
  private final List<FoundStatement> all;
  private final Map<Integer, List<FoundStatement>> bySentence = new HashMap<>();
  private final Stretches<FoundStatement> byContent = new Stretches<>();

  Sayings(Statements statements) {
    all = statements.all();
    for (FoundStatement s : statements.all()) {
      bySentence.computeIfAbsent(s.sentence(), k -> new ArrayList<>(4)).add(s);
      s.statement().content().forEach(c -> byContent.add(s, c.start(), c.end()));
    }
  }

  /** All statements, in text order. */
  List<FoundStatement> all() {
    return all;
  }

  /** The statements with their cue in a sentence, in text order. */
  List<FoundStatement> cuedIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The statements whose content holds all of a span, in text order. */
  List<FoundStatement> around(Span span) {
    List<FoundStatement> out = new ArrayList<>();
    for (FoundStatement s : byContent.near(span.start())) {
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
