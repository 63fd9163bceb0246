package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.junit.jupiter.api.Test;

/** Every example of every cue and of every rule about statements, through the real pipeline. */
class CueExamplesIT {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Coder CODER = new Coder(LEXICON, Map.of());

  @Test
  void everyExampleIsCodedAsItsEntrySays() {
    List<String> failures = new ArrayList<>();
    Stream<Entry> rules =
        LEXICON.entries("rules.lex").stream().filter(e -> e.id().value().startsWith("statement."));
    Stream.concat(LEXICON.entries("cues.lex").stream(), rules)
        .forEach(e -> e.examples().forEach(x -> check(e, x, failures)));
    assertThat(failures).isEmpty();
  }

  private static void check(Entry entry, Example example, List<String> failures) {
    Record record = CODER.code(ANALYZER.parse(Report.ofText(example.sentence()))).record();
    boolean found = record.statements().stream().anyMatch(s -> matches(s, example.expected()));
    if (found == example.counter()) {
      failures.add(
          entry.file()
              + ":"
              + example.line()
              + ": found "
              + record.statements().stream().map(CueExamplesIT::form).toList()
              + ", expected "
              + (example.counter() ? "anything but " : "")
              + example.expected());
    }
  }

  private static boolean matches(Statement statement, String expected) {
    String[] want = expected.split(" / ");
    String[] got = form(statement).split(" / ");
    for (int i = 0; i < want.length; i++) {
      if (!want[i].equals("-") && !want[i].equals(got[i])) {
        return false;
      }
    }
    return true;
  }

  private static String form(Statement s) {
    Span source = s.source();
    Span cue = s.cue();
    return String.join(
        " / ",
        source == null ? "-" : source.text(),
        cue == null ? "-" : cue.text(),
        s.content().stream().map(Span::text).collect(Collectors.joining(" … ")),
        s.act().code());
  }
}
