package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Dateline;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry's examples, through the real parser. */
class ActorLexiconIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final ActorFinder FINDER = new ActorFinder(LEXICON);

  @ParameterizedTest
  @ValueSource(strings = {"states.lex", "organizations.lex", "roles.lex", "rolenouns.lex"})
  void everyExampleIsCodedAsItsEntrySays(String file) {
    assertThat(failures(new ArrayList<>(LEXICON.entries(file)))).isEmpty();
  }

  @Test
  void everyRuleOfTheCodeDoesWhatItsEntrySays() {
    List<Entry> rules =
        LEXICON.entries("rules.lex").stream()
            .filter(e -> e.id().value().startsWith("actor."))
            .toList();
    assertThat(rules).isNotEmpty();
    assertThat(failures(rules)).isEmpty();
  }

  private static List<String> failures(List<Entry> entries) {
    ActorExamples examples = new ActorExamples(FINDER, new PlaceFinder(LEXICON));
    List<String> out = new ArrayList<>();
    for (Entry entry : entries) {
      for (Example example : entry.examples()) {
        out.addAll(examples.failures(entry, example, ANALYZER.parse(report(example.sentence()))));
      }
    }
    return out;
  }

  /** A report of one example; what stands before " - " in capitals is its dateline. */
  private static Report report(String text) {
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile("^([A-Z]{3,}), .*? - ").matcher(text);
    Dateline dateline =
        m.find() ? new Dateline(m.group(1), null, null, List.of(Span.of(text, 0, m.end()))) : null;
    return new Report(
        Report.idOf(null, text, null), null, null, null, null, null, "en", dateline, text);
  }
}
