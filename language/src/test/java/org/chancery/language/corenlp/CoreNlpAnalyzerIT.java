package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.ParsedReport;
import org.chancery.language.ParsedReportJson;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;

/** The real models on small texts. */
class CoreNlpAnalyzerIT {
  private static final LanguageAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);

  @Test
  void findsSubjectAndObject() {
    ParsedReport parsed =
        ANALYZER.parse(
            Report.ofText("Foreign Minister Ana Lima urged the US-led forces to leave."));
    Sentence sentence = parsed.sentences().get(0);
    Token root = sentence.token(sentence.root());
    assertThat(root.lemma()).isEqualTo("urge");
    assertThat(sentence.token(sentence.child(root.index(), "nsubj").orElseThrow()).text())
        .isEqualTo("Lima");
    assertThat(sentence.token(sentence.child(root.index(), "obj").orElseThrow()).text())
        .isEqualTo("forces");
    assertThat(sentence.tokens()).extracting(Token::entity).contains("PERSON");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text =
        "\u00a0“We will go,” she said — 😀 twice.\r\n\r\n  The\u200bminister didn’t answer.";
    ParsedReport parsed = ANALYZER.parse(Report.ofText(text));
    for (Sentence s : parsed.sentences()) {
      for (Token t : s.tokens()) {
        assertThat(text.substring(t.start(), t.end())).isEqualTo(t.text()).isNotBlank();
      }
    }
    assertThat(parsed.paragraphs()).hasSize(2);
  }

  @Test
  void longSentencesAreCutAndNothingIsLost() {
    String text = "one, two and ".repeat(400);
    ParsedReport parsed = new CoreNlpAnalyzer(new Limits(50, 5000)).parse(Report.ofText(text));
    assertThat(parsed.sentences()).allMatch(s -> s.size() <= 50);
    assertThat(parsed.tokenCount()).isEqualTo(1600);
    assertThat(parsed.degradations()).containsExactly("1 sentence of more than 50 tokens cut");
  }

  @Test
  void ofAGiantReportTheRecordSaysHowFarItWasRead() {
    String text = "Peru thanked Chile. ".repeat(30) + "\n\n" + "It rained. ".repeat(30);
    ParsedReport parsed = new CoreNlpAnalyzer(new Limits(50, 120)).parse(Report.ofText(text));
    assertThat(parsed.degradations())
        .containsExactly("read to character 599 of " + text.length() + ": the limit is 120 tokens");
    assertThat(ANALYZER.parse(Report.ofText(text)).degradations()).isEmpty();
  }

  @Test
  void parseSurvivesJson() {
    ParsedReport parsed = ANALYZER.parse(Report.ofText("Peru thanked Chile. “Yes,” it said."));
    String json = ParsedReportJson.write(parsed);
    assertThat(ParsedReportJson.write(ParsedReportJson.read(json))).isEqualTo(json);
  }
}
