package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;

/**
 * A sentence whose speech act was coded by hand ({@code acts.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param act a code of {@link SpeechAct}, or {@link #NONE}
 * @param marks the words of the cue, as ranges of {@code text}
 */
record SpeechRow(String id, boolean heldOut, String act, String text, List<Range> marks) {
  static final String NONE = "none";
  private static final String FIXTURE = "acts.tsv";

  /** A part of the text; the end is excluded. */
  record Range(int start, int end) {}

  SpeechRow {
    marks = List.copyOf(marks);
    if (marks.isEmpty()) {
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
    StringBuilder text = new StringBuilder();
    List<Range> marks = new ArrayList<>();
    int open = -1;
    for (char c : columns[4].toCharArray()) {
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        marks.add(new Range(open, text.length()));
      } else {
        text.append(c);
      }
    }
    boolean heldOut = columns[1].equals("held");
    return new SpeechRow(columns[0], heldOut, columns[3], text.toString(), marks);
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
      int shared = cue == null ? 0 : shared(cue);
      if (shared > most) {
        most = shared;
        best = s.act().code();
      }
    }
    return best;
  }

  private int shared(Span cue) {
    int sum = 0;
    for (Range r : marks) {
      sum += Math.max(0, Math.min(r.end(), cue.end()) - Math.max(r.start(), cue.start()));
    }
    return sum;
  }
}
