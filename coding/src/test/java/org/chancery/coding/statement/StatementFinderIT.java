package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Limits;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of short texts, as rows: text, the statements as "source > content (mode)", why. */
class StatementFinderIT {
  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);
  private static final Coder CODER = new Coder(Lexicon.standard(), Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The envoy said goodbye. | ~~ | no content, no statement",
        "The envoy declined to comment. | ~~ | nor where it is withheld",
        "The envoy refused to sign. | The envoy > to sign (INDIRECT) | a refusal is one",
        "\"We go,\" Ana Lima said. \"Soon.\" | Ana Lima > \"We go,\" \"Soon.\" (DIRECT) | goes on",
        "Ana Lima said Peru was \"ready to talk\" again. |"
            + " Ana Lima > Peru was \"ready to talk\" again (MIXED) | partly quoted",
        "Lima said it would sign, and Oslo said it would not. |"
            + " Lima > it would sign (INDIRECT) ; Oslo > it would not (INDIRECT) | two speakers",
        "Ana Lima announced a truce, adding that talks would follow. |"
            + " Ana Lima > a truce (INDIRECT) ; Ana Lima > talks would follow (INDIRECT) |"
            + " a participle takes the first cue's source",
        "The lawyer fumed that the court had lied. | The lawyer > the court had lied (INDIRECT) |"
            + " a cue that no entry lists, without \"that\"",
        "Norway urged Peru to sign. | Norway > to sign (INDIRECT) |"
            + " the rules' conventions hold: no addressee in the content",
        "\"Probably not,\" Ana Lima said. | Ana Lima > \"Probably not,\" (DIRECT) |"
            + " a negation in the content denies nothing",
        "Asked about the raid, the envoy said it was over. | the envoy > it was over (INDIRECT) |"
            + " what somebody unnamed asked is not said",
        "Ana Lima said that Peru would mend its roads next year and called for talks with Chile. |"
            + " Ana Lima > Peru would mend its roads next year (INDIRECT) ;"
            + " Ana Lima > talks with Chile (INDIRECT) |"
            + " a second cue of the same speaker is not in the first one's content",
        "According to a senior official, who spoke on condition of anonymity, a treaty could be"
            + " ready. | a senior official > a treaty could be ready (INDIRECT) |"
            + " what describes the source is no content",
        "Ana Lima said that. | ~~ | no content but the word for it",
      })
  void finds(String text, String expected, String why) {
    assertThat(
            code(text).record().statements().stream()
                .map(StatementFinderIT::form)
                .collect(Collectors.joining(" ; ")))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void nestsWhatSomebodyElseSays() {
    List<Statement> found =
        code("Ana Lima said that Chad accused Niger of arming rebels.").record().statements();
    assertThat(found).hasSize(2);
    assertThat(found.get(1).partOf()).isEqualTo(found.get(0).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We go. We stay.”¶― Ana Lima | Ana Lima > “We go. We stay.” (DIRECT) | signed below",
        "“We go.” – Ana Lima, mayor of Oslo |"
            + " Ana Lima > “We go.” (DIRECT) | signed with an office",
        "\"We go.\" -- a teacher in Oslo | a teacher in Oslo > \"We go.\" (DIRECT) | no name",
        "The fair is “green” — Oslo | ~~ | a quotation inside a sentence is not signed",
        "\"A new day has come,” said Ana Lima, who leads the party. “It will last.” |"
            + " Ana Lima > \"A new day has come,” “It will last.” (DIRECT) | marks mixed",
        "“We have tried,” Ana Lima said.¶“We will try again.”¶The hall was full. |"
            + " Ana Lima > “We have tried,” “We will try again.” (DIRECT) | in a new paragraph",
        "“We have tried.¶“We will try again,” Ana Lima said. |"
            + " Ana Lima > “We have tried.¶“We will try again,” (DIRECT) | paragraphs before the cue",
        "\"LIMA: We will go.¶\"RUIZ: Chad is our friend.¶\"It is near.¶\"LIMA: We go. |"
            + " LIMA > We will go (INDIRECT) ; RUIZ > Chad is our friend (INDIRECT) ;"
            + " RUIZ > It is near (INDIRECT) ; LIMA > We go (INDIRECT) | a quoted transcript",
      })
  void findsOverParagraphs(String text, String expected, String why) {
    finds(text.replace("¶", "\n\n"), expected.replace("¶", "\n\n"), why);
  }

  /** Found in a transcript of a talk show, which was rejected for it. */
  @Test
  void ofATranscriptOnlySentencesWithAWordCount() {
    String transcript =
        "Lima: The treaty is good. ….\n\nChen: The war is over.\n\nLima: The price is high. ….";
    assertThat(code(transcript).record().statements())
        .extracting(s -> s.content().get(0).text())
        .containsExactly("The treaty is good", "The war is over", "The price is high");
  }

  @Test
  void namesTheAddressee() {
    Coding coding = code("Norway urged Peru to sign the accord.");
    Statement urged = coding.record().statements().get(0);
    assertThat(urged.addressees()).hasSize(1);
    assertThat(urged.speaker()).isNotNull().isNotEqualTo(urged.addressees().get(0));
  }

  @Test
  void everyFieldHasAReason() {
    Coding coding = code("Norway urged Peru to sign the accord.");
    for (String field : List.of("s1", "s1.act", "s1.speaker", "s1.source", "s1.content")) {
      assertThat(coding.reasonFor(field)).as(field).isPresent();
      assertThat(Lexicon.standard().entry(coding.reasonFor(field).orElseThrow().rule()))
          .as("entry of the rule for %s", field)
          .isPresent();
    }
  }

  private static Coding code(String text) {
    return CODER.code(ANALYZER.parse(Report.ofText(text)));
  }

  private static String form(Statement s) {
    Span source = s.source();
    return (source == null ? "-" : source.text())
        + " > "
        + s.content().stream().map(Span::text).collect(Collectors.joining(" "))
        + " ("
        + s.mode()
        + ")";
  }
}
