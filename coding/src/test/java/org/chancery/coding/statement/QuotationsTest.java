package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.language.Segments;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state machine over quotation marks, without language models. */
class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We go,” she said. | “We go,” | curly marks",
        "\"We go,\" she said. \"Soon.\" | \"We go,\" / \"Soon.\" | straight marks, twice",
        "''We go,'' she said. | ''We go,'' | two apostrophes",
        "``We go,'' she said. | ``We go,'' | backticks",
        "‘We go,’ she said. | ‘We go,’ | single curly marks",
        "The ministers’ plan isn’t new. | ~~ | apostrophes are no marks",
        "The ministers' plan isn't 'new'. | 'new' | straight apostrophes are no marks, a pair is",
        "The 'new' plan 'tis said. | 'new' | behind the last closing mark none opens",
        "“He said ‘no,’” she said. | “He said ‘no,’” | nested marks of another kind",
        "“He “never” said no,” she said. | “He “never” said no,” | nested marks of the same kind",
        "“He “never said no,” she said. | “He “never said no,” | an inner opener without closer",
        "“We go,\" she said. | “We go,\" | a closing mark of another kind",
        "She called it (\"a lie\"). | \"a lie\" | behind a bracket",
        "“We go, she said. | “We go, she said. | no closer: to the end of the paragraph",
        "\"We go,” she said. “Soon.” | \"We go,” / “Soon.” | straight opener, curly closer",
        "“We go,\" she said. “Soon.” | “We go,\" / “Soon.” | curly opener, straight closer",
        "\"He said “no” to us,\" she said. | \"He said “no” to us,\" | curly inside straight",
        "“He said \"no\" to us,” she said. | “He said \"no\" to us,” | straight inside curly",
        "“He said, \"No,\" to us,” she said. | “He said, \"No,\" to us,” | a stop inside",
        "”We go,” she said. | ”We go,” | a closing mark that opens a paragraph",
        "“We [all] go (soon),” she said. | “We [all] go (soon),” | brackets inside",
        "“We go [to “Oslo”],” she said. | “We go [to “Oslo”],” | nested in brackets",
        "\"He said 'no',\" she said. | \"He said 'no',\" | single marks inside",
        "'He said \"no\",' she said. | 'He said \"no\",' | double marks inside single ones",
        "The dogs' 'home' is 5'10\" wide. | 'home' | feet and inches",
        "\"We go—\" she said. \"Now!\" | \"We go—\" / \"Now!\" | broken off",
        "(“We go,” she said.) | “We go,” | in brackets",
        "“We go,”she said. | “We go,” | no blank behind",
        "\"LIMA: We go. \"No,\" he said. | \"No,\" | the mark before a label opens nothing",
      })
  void finds(String text, String expected, String why) {
    assertThat(of(text).stream().map(q -> words(text, q)).collect(Collectors.joining(" / ")))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void goesOnInTheNextParagraph() {
    String text = "“We go.\n\n“We go soon,” she said.\n\nThe end.";
    List<Quotation> found = of(text);
    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0))).isEqualTo("“We go. … “We go soon,”");
  }

  /** What closes a quotation in the next paragraph does not make one of an apostrophe before. */
  @Test
  void eachParagraphClosesItsOwnSingleMarks() {
    String text = "It rains 'tis said.\n\nA 'new' plan.";
    assertThat(of(text)).hasSize(1);
    assertThat(words(text, of(text).get(0))).isEqualTo("'new'");
  }

  @Test
  void doesNotGoOnWithoutAMark() {
    String text = "“We go.\n\nShe left.";
    assertThat(of(text)).hasSize(1);
    assertThat(words(text, of(text).get(0))).isEqualTo("“We go.");
  }

  @Test
  void tellsSpeechFromScareQuotes() {
    assertThat(of("The “axis” met.").get(0).scare()).isTrue();
    assertThat(of("“Never,” he said.").get(0).scare()).isFalse();
    assertThat(of("He was “ready to go home” again.").get(0).scare()).isFalse();
  }

  private static List<Quotation> of(String text) {
    return Quotations.of(text, Segments.paragraphs(Report.ofText(text)));
  }

  private static String words(String text, Quotation q) {
    return q.extent().ranges().stream()
        .map(r -> text.substring(r.start(), r.end()))
        .collect(Collectors.joining(" … "));
  }

  @Test
  void thoseNearAreTheOnesThatReachOrTouchAStretch() {
    String text = "“One,” he said. “Two,” she said. “Three,” they said.";
    List<Quotation> all = of(text);
    for (int start = 0; start <= text.length(); start++) {
      for (int end = start; end <= text.length(); end++) {
        int from = start;
        int to = end;
        assertThat(Quotations.near(all, start, end))
            .isEqualTo(
                all.stream()
                    .filter(q -> q.extent().end() >= from && q.extent().start() <= to)
                    .toList());
      }
      int at = start;
      assertThat(Quotations.contain(all, start))
          .isEqualTo(all.stream().anyMatch(q -> q.extent().contains(at)));
    }
  }
}
