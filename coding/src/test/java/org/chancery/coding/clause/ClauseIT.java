package org.chancery.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.RealAnalyzer;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Sentence;
import org.chancery.record.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deep subjects and objects over real parses. */
class ClauseIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru accused Chile of spying. | accuse | Peru | Chile | plain active",
        "Chile was accused by Peru of spying. | accuse | Peru | Chile | passive with agent",
        "Peru and Bolivia accused Chile. | accuse | Peru Bolivia | Chile | coordinated subjects",
        "Peru met Chile and accused Brazil. | accuse | Peru | Brazil | shared subject",
        "The minister, who accused Chile, left. | accuse | minister | Chile | relative clause",
        "Peru urged Chile to release the men. | release | Chile | men | object control",
        "Peru promised to release the men. | release | Peru | men | subject control",
        "The men arrested by Peru were freed. | arrest | Peru | men | reduced relative",
        "Peru left the talks, accusing Chile. | accuse | Peru | Chile | participle",
        "Peru has arrested and deported the men. | deport | Peru | men | shared auxiliary",
      })
  void rolesOf(String text, String lemma, String subjects, String objects, String why) {
    Sentence s = ANALYZER.parse(Report.ofText(text)).sentences().get(0);
    int predicate =
        s.tokens().stream().filter(t -> t.lemma().equals(lemma)).findFirst().orElseThrow().index();
    Clause clause = new Clause(s, predicate);
    assertThat(words(s, clause.subjects())).as(why).isEqualTo(subjects);
    assertThat(words(s, clause.objects())).as(why).contains(objects);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru will meet Chile., meet, FUTURE",
    "Peru met Chile., meet, PAST",
    "Peru has met Chile., meet, PERFECT",
    "Peru meets Chile., meet, PRESENT",
  })
  void tenseOf(String text, String lemma, Tense tense) {
    Sentence s = ANALYZER.parse(Report.ofText(text)).sentences().get(0);
    int predicate =
        s.tokens().stream().filter(t -> t.lemma().equals(lemma)).findFirst().orElseThrow().index();
    assertThat(new Clause(s, predicate).tense()).isEqualTo(tense);
  }

  private static String words(Sentence s, List<Integer> tokens) {
    return tokens.stream().map(i -> s.token(i).text()).collect(Collectors.joining(" "));
  }
}
