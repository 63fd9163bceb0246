package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech acts of short texts, as rows: text, the statements as "cue = act", why. */
class ActFinderIT {
  private static final Coder CODER = new Coder(Lexicon.standard(), Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The envoy asked whether Chad would attack. | asked = request | what is asked is not said",
        "Asked whether Chad would attack, the envoy said the border was quiet. | said = assert |"
            + " nobody says what the envoy is asked",
        "Asked about the raid, the envoy said Chad should withdraw. | said = request |"
            + " what is said decides, not what was asked",
        "The envoy did not say whether Chad would attack. | ~~ | not said",
        "No official confirmed the raid. | ~~ | nobody said it",
        "The envoy refused to confirm the raid. | ~~ | withheld",
        "The envoy refused to apologize. | refused = refuse | an act is refused, not a saying",
        "Chad did not deny that it armed rebels. | did not deny = acknowledge | denied twice",
        "Chad denied that a deal had been reached. | denied = deny | \"deal\" is no proposal here",
        "Chad rejected the deal. | rejected = refuse | here it is",
        "Chad warned that it would retaliate. | warned = threaten | a harm of its own doing",
        "The envoy warned that rebels would attack. | warned = warn | a harm of others' doing",
        "Peru expressed concern about the famine. | expressed concern about = report | aimless",
        "Peru expressed concern about Chad's arrest of two teachers."
            + " | expressed concern about = criticize | aimed",
        "The minister said the illegal migration had ended. | said = assert |"
            + " a word beside the point condemns nothing",
        "The leaders discussed the illegal raid. | discussed = assert | a topic is not a claim",
        "\"He will protect the islands,\" the minister said. | said = assert |"
            + " in a quotation \"he\" is somebody else",
        "The minister said he will protect the islands. | said = pledge | here he is himself",
        "The leaders discussed the importance of aid and address the flood. | discussed = assert |"
            + " no imperative inside a phrase",
        "Norway reaffirmed Oslo's commitment to the treaty. | reaffirmed = pledge |"
            + " what is restated decides",
        "The premier said he would ask the court. | said = pledge | nothing is asked yet",
        "Peru recognized Kosovo. | recognized = recognize | a state",
        "Peru recognized the need for reform. | recognized = acknowledge | a fact",
      })
  void decides(String text, String expected, String why) {
    assertThat(
            code(text).record().statements().stream()
                .map(ActFinderIT::form)
                .collect(Collectors.joining(" ; ")))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void theWordThatDecidesIsTheReason() {
    Coding coding = code("The envoy said the raid was unacceptable.");
    assertThat(coding.reasonFor("s1.act"))
        .hasValueSatisfying(
            r -> {
              assertThat(r.rule().value()).isEqualTo("statement.act.word-criticize");
              assertThat(r.evidence().text()).isEqualTo("unacceptable");
            });
  }

  private static Coding code(String text) {
    return CODER.code(RealAnalyzer.SHARED.parse(Report.ofText(text)));
  }

  private static String form(Statement s) {
    Span cue = s.cue();
    return (cue == null ? "-" : cue.text()) + " = " + s.act().code();
  }
}
