package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTaskTest {

  @ParameterizedTest(name = "{0} / {1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He said that Lima would wait.   | Lima would wait | that Lima would wait | the complementizer",
        "He said Lima would wait.        | Lima would wait | Lima would wait      | there is none",
        "That Lima would wait is known.  | Lima would wait | That Lima would wait | at the start",
        "He said that  \"we wait\" here. | \"we wait\"     | that  \"we wait\"    | before a quotation",
        "He said of that: Lima waits.    | Lima waits      | Lima waits           | a pronoun, set apart",
        "A hat Lima wore.                | Lima wore       | Lima wore            | only the end of a word",
      })
  void takesInTheComplementizer(String text, String ours, String theirs, String why) {
    int start = text.indexOf(ours);
    Span content = Span.of(text, start, start + ours.length());
    assertThat(AttributionTask.withComplementizer(text, content).text()).as(why).isEqualTo(theirs);
  }
}
