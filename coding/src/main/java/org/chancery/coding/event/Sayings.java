package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.clause.Stretches;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a report by place: every event asks who says it, and most statements of a long
 * report stand far from it. Immutable.
 */
final class Sayings {
  private static final String ACT = ".act";

  private final List<FoundStatement> all;
  private final Map<String, Reason> acts = new HashMap<>();
  private final Map<Integer, List<FoundStatement>> bySentence = new HashMap<>();
  private final Stretches<FoundStatement> byContent = new Stretches<>();

  Sayings(Statements statements) {
    all = statements.all();
    for (Reason r : statements.reasons()) {
      if (r.field().endsWith(ACT)) {
        acts.put(r.field(), r);
      }
    }
    for (FoundStatement s : statements.all()) {
      bySentence.computeIfAbsent(s.sentence(), k -> new ArrayList<>(4)).add(s);
      s.statement().content().forEach(c -> byContent.add(s, c.start(), c.end()));
    }
  }

  /** All statements, in text order. */
  List<FoundStatement> all() {
    return all;
  }

  /** Whether a statement is made by a label alone: "Lima: We reject this". */
  boolean label(FoundStatement s) {
    Span cue = s.statement().cue();
    return cue != null && cue.text().codePoints().noneMatch(Character::isLetter);
  }

  /** The words that decided a statement's act, where its cue is but a label; else the cue. */
  Span decided(FoundStatement s) {
    Reason act = acts.get(s.statement().id().value() + ACT);
    Span cue = s.statement().cue();
    return cue != null && (act == null || !label(s)) ? cue : evidence(s, act);
  }

  private static Span evidence(FoundStatement s, @Nullable Reason act) {
    return act == null ? s.statement().content().get(0) : act.evidence();
  }

  /** The sentence of {@link #decided}. */
  int deciding(FoundStatement s) {
    Reason act = acts.get(s.statement().id().value() + ACT);
    return act == null || !label(s) ? s.sentence() : act.sentence();
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
