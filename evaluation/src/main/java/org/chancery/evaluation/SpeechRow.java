package org.chancery.evaluation;

import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;

/**
 * A sentence whose speech act was coded by hand ({@code acts.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param act a code of {@link SpeechAct}, or {@link #NONE}
 * @param marked the sentence, with the words of its cue
 */
record SpeechRow(String id, boolean heldOut, String act, MarkedText marked) {
  static final String NONE = "none";
  private static final String FIXTURE = "acts.tsv";

  SpeechRow {
    if (marked.marks().isEmpty()) {
      throw new IllegalArgumentException(id + ": found no {cue}, expected one");
    }
    if (!act.equals(NONE)) {
      SpeechAct.of(act);
    }
  }

  /** A line of the file: id, part, style, act, text with its cue in braces. */
  static SpeechRow of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw new IllegalArgumentException(
          "found " + columns.length + " columns, expected 5: " + line);
    }
    MarkedText marked = MarkedText.of(columns[4]);
    boolean heldOut = columns[1].equals("held");
    return new SpeechRow(columns[0], heldOut, columns[3], marked);
  }

  String text() {
    return marked.text();
  }

  static List<SpeechRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(SpeechRow::of).toList();
  }

  /**
   * The act of the statement whose cue shares most characters with the marked one; {@link #NONE}
   * where none does.
   */
  String actAmong(List<Statement> statements) {
    String best = NONE;
    int most = 0;
    for (Statement s : statements) {
      Span cue = s.cue();
      int shared = cue == null ? 0 : marked.shared(cue);
      if (shared > most) {
        most = shared;
        best = s.act().code();
      }
    }
    return best;
  }
}
