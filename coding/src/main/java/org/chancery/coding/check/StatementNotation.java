package org.chancery.coding.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;

/**
 * {@code source / cue / content / act}; later parts may be left out, {@code -} stands for what is
 * not asked.
 */
final class StatementNotation implements Notation {
  private static final String PART = " / ";
  private static final String ANY = "-";
  private static final int PARTS = 4;

  private final Function<String, Record> coder;

  StatementNotation(Function<String, Record> coder) {
    this.coder = coder;
  }

  /** What was expected, where a coding is not written as it must be. */
  static Optional<String> malformed(String coding) {
    String[] parts = coding.split(PART);
    if (parts.length > PARTS) {
      return Optional.of("source / cue / content / act");
    }
    try {
      if (parts.length == PARTS && !parts[PARTS - 1].equals(ANY)) {
        SpeechAct.of(parts[PARTS - 1]);
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("source / cue / content / act; " + e.getMessage());
    }
  }

  @Override
  public Outcome outcome(Entry entry, Example example) {
    List<Statement> found = coder.apply(example.sentence()).statements();
    return new Outcome(
        found.stream().anyMatch(s -> matches(s, example.expected())),
        found.isEmpty()
            ? "no statement"
            : found.stream().map(StatementNotation::form).collect(Collectors.joining("; ")));
  }

  private static boolean matches(Statement statement, String expected) {
    String[] want = expected.split(PART);
    String[] got = form(statement).split(PART);
    for (int i = 0; i < want.length; i++) {
      if (!want[i].equals(ANY) && (i >= got.length || !want[i].equals(got[i]))) {
        return false;
      }
    }
    return true;
  }

  private static String form(Statement s) {
    Span source = s.source();
    Span cue = s.cue();
    return String.join(
        PART,
        source == null ? ANY : source.text(),
        cue == null ? ANY : cue.text(),
        s.content().stream().map(Span::text).collect(Collectors.joining(" … ")),
        s.act().code());
  }
}
