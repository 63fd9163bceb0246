package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Casualties;
import org.chancery.record.Context;
import org.chancery.record.Count;
import org.chancery.record.Event;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and the contexts of events, over real parses. */
class CasualtiesAndContextsIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Coder CODER = new Coder(LEXICON, Map.of()).deciding(Optional.empty());
  private static final ContextFinder CONTEXTS = new ContextFinder(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels killed five soldiers in Kenya. | dead 5 | a number word",
        "Rebels killed at least 20 soldiers in Kenya. | dead 20+ | a lower bound",
        "Rebels killed more than 1,200 people in Kenya. | dead 1200+ | digits with a comma",
        "Rebels killed two soldiers and a child in Kenya. | dead 3 | coordinated victims",
        "Rebels killed dozens of civilians in Kenya. | dead 24+ | a rough plural",
        "Rebels killed civilians in Kenya. | - | no number",
        "Kenyan police arrested 34 students. | arrested 34 | arrests",
        "Kenyan police arrested thirty-four students. | arrested 34 | a hyphen that the tokenizer parts",
        "Rebels killed up to 20 soldiers in Kenya. | - | an upper bound is no number",
        "Rebels killed no fewer than 20 soldiers in Kenya. | dead 20+ | a denied upper bound",
        "Rebels killed between 20 and 30 soldiers in Kenya. | dead 20+ | a range",
        "Rebels killed several dozen soldiers in Kenya. | dead 24+ | a rough scale",
        "Rebels killed half a dozen soldiers in Kenya. | dead 6 | half of one",
        "Rebels killed tens of thousands of people in Kenya. | dead 20000+ | plurals of plurals",
        "Rebels killed soldiers and two children in Kenya. | dead 2+ | a part without a number",
        "Rebels shelled the army in Kenya, and six soldiers died. | dead 6 | a clause beside it",
        "Rebels shelled the army, which had killed six soldiers. | - | another's deed",
        "Rebels fired on the army in Kenya, but no one was killed. | - | nobody",
      })
  void casualtiesOf(String text, String expected, String why) {
    Event event = CODER.code(ANALYZER.parse(Report.ofText(text))).record().events().get(0);
    assertThat(written(event.casualties())).as(why).isEqualTo(expected);
  }

  private static String written(@Nullable Casualties c) {
    if (c == null) {
      return "-";
    }
    return (written("dead", c.dead()) + written("arrested", c.arrested())).strip();
  }

  private static String written(String kind, @Nullable Count count) {
    return count == null ? "" : kind + " " + count.number() + (count.atLeast() ? "+" : "") + " ";
  }

  @Test
  void everyContextHasItsWords() {
    assertThat(LEXICON.entries("contexts.lex"))
        .extracting(e -> e.id().value())
        .containsExactlyElementsOf(
            Arrays.stream(Context.values()).map(c -> "context." + c.code()).toList());
  }
}
