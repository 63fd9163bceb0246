package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  /** A query in a short form of its own: the first of the forms of a word stands for all. */
  static String shown(Query query) {
    if (query instanceof Query.AnyOf anyOf) {
      return anyOf.words().get(0);
    } else if (query instanceof Query.Phrase phrase) {
      return "'" + String.join(" ", phrase.words()) + "'" + (phrase.open() ? "*" : "");
    } else if (query instanceof Query.Not not) {
      return "!" + shown(not.part());
    } else if (query instanceof Query.All all) {
      return all.parts().stream()
          .map(QueryParserTest::shown)
          .collect(Collectors.joining(" & ", "(", ")"));
    }
    return ((Query.Any) query)
        .parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" | ", "(", ")"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "peace                    ; peace",
        "Peace talks              ; (peace & talks)",
        "peace AND talks          ; (peace & talks)",
        "peace OR talks war       ; (peace | (talks & war))",
        "(peace OR talks) war     ; ((peace | talks) & war)",
        "peace -war               ; (peace & !war)",
        "peace NOT (war OR arms)  ; (peace & !(war | arms))",
        "NOT NOT peace            ; peace",
        "-peace                   ; !peace",
        "\"Peace Talks\"          ; 'peace talks'",
        "“peace talks”            ; 'peace talks'",
        "-\"peace talks\" war     ; (!'peace talks' & war)",
        "\"war\"                  ; 'war'",
        "defen*                   ; 'defen'*",
        "\"air defen\"*           ; 'air defen'*",
        "F-16                     ; 'f 16'",
        "U.S.                     ; 'u s'",
        "Erdoğan's                ; erdogan",
        "and or not               ; (and & or & not)",
        "war(peace)               ; (war & peace)",
        "((war))                  ; war",
      })
  void readsWhatIsTyped(String typed, String meant) {
    assertThat(shown(QueryParser.parse(typed))).isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "peace (war       ; found the end at column 11, expected ), as a parenthesis opens at column 7",
        "peace)           ; found ) at column 6",
        "peace OR         ; found the end at column 9, expected a word",
        "OR peace         ; found OR at column 1, expected a word",
        "peace AND OR war ; found OR at column 11",
        "()               ; found ) at column 2",
        "war \"peace      ; found the end at column 11, expected a quotation mark, as one opens at column 5",
        "war & peace      ; found & at column 5, expected a word",
        "war \"...\"      ; found \"...\" at column 5",
        "d*               ; found d* at column 1, expected two letters",
        "de*fence         ; found * at column 3, expected the end of a word",
        "*                ; found nothing to find at column 1",
        "peace - war      ; found - at column 7",
        "🇬🇭 ( war         ; found 🇬🇭 at column 1",
        "NOT              ; found the end at column 4",
      })
  void saysWhereItIsWrong(String typed, String said) {
    assertThatThrownBy(() -> QueryParser.parse(typed))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.code()).isEqualTo(ChanceryException.Code.QUERY))
        .hasMessageContaining(said);
  }

  @Test
  void hasLimits() {
    assertThatThrownBy(() -> QueryParser.parse("x".repeat(2_001))).hasMessageContaining("2000");
    assertThatThrownBy(() -> QueryParser.parse("war ".repeat(101)))
        .hasMessageContaining("at column 401, expected at most 100 words");
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(30) + "war" + ")".repeat(30)))
        .hasMessageContaining("at most 20 in one another");
  }
}
