package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.Report;
import org.chancery.record.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines that repeat the body: headline, body, the words of the fuller statement, why. */
class RepetitionsIT {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Coder CODER = new Coder(LEXICON, Map.of());

  @ParameterizedTest(name = "{3}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Kenya calls for new talks on fishing rights"
            + "| Kenya called for new talks with Ghana on fishing rights in the lake."
            + "| with Ghana | same words",
        "Kibet says Kenya will open border"
            + "| Kenyan President Amos Kibet spoke in Accra. Kibet said Kenya will open the border"
            + " to traders in May. He said that the weather was fine."
            + "| in May | a surname",
        "Kenya demands release of fishermen"
            + "| Kenya urged Ghana to cut tariffs on salt. Kenya demanded the release of nine"
            + " fishermen from a jail."
            + "| nine | the one that shares most",
        "Kenya demands release of fishermen"
            + "| Ghana demanded the release of nine fishermen from a jail. | - | another speaker",
        "Kenya demands release of fishermen"
            + "| Kenya demanded that Ghana cut its tariffs on salt. | - | another matter",
        "Kenya praises Ghana | Kenya praised the brave farmers of Ghana. | - | one word only",
      })
  void linksAHeadlineToTheFullerStatement(String headline, String body, String words, String why) {
    Coding coding =
        CODER.code(
            RealAnalyzer.SHARED.parse(
                Report.ofText(headline + "\n\nACCRA, May 4 (Xinhua) -- " + body)));
    List<Statement> all = coding.record().statements();
    Statement first = all.get(0);
    assertThat(first.content().get(0).end())
        .as("in the headline")
        .isLessThan(headline.length() + 1);
    if (words.equals("-")) {
      assertThat(all).as(why).allSatisfy(s -> assertThat(s.repeats()).isNull());
      return;
    }
    assertThat(first.repeats()).as(why).isNotNull();
    Statement fuller =
        all.stream().filter(s -> s.id().equals(first.repeats())).findFirst().orElseThrow();
    assertThat(fuller.content().get(0).text()).as(why).contains(words);
    assertThat(coding.reasonFor("s1.repeats")).as(why).isPresent();
  }
}
