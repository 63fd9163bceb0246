package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;

/** What is learned of events, and the decision that comes with the product. */
class DecisionTest {
  private static final Path CARD = Path.of("../docs/models/events.md");

  @Test
  void theModelCardIsOfThisDecision() throws IOException {
    Decision decision = Decision.standard();
    assertThat(Files.readString(CARD))
        .contains(Decision.digest())
        .contains(decision.events().provenance())
        .contains(decision.parties().provenance())
        .contains(String.format("%,d", decision.events().of().size()))
        .contains(String.format("%,d", decision.parties().of().size()));
  }

  @Test
  void everyFrameThatItKnowsIsInTheLexicon() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(Decision.standard().events().of().keySet())
        .filteredOn(f -> f.startsWith(Weights.FRAME))
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(
                        lexicon.entries().stream()
                            .anyMatch(e -> e.id().value().equals(f.substring(6))))
                    .as(f)
                    .isTrue());
  }

  @Test
  void weightsAddUpToLogOdds() {
    Weights weights = new Weights(List.of(), Map.of(Weights.BIAS, -1.0, "a=1", 2.0, "b=1", 0.5));
    assertThat(weights.probability(List.of())).isCloseTo(0.2689, within(1e-4));
    assertThat(weights.probability(List.of("a=1", "c=1"))).isCloseTo(0.7311, within(1e-4));
    assertThat(weights.heaviest(List.of("b=1", "c=1", "a=1")).stream().map(Map.Entry::getKey))
        .containsExactly("a=1", "b=1");
  }

  @Test
  void whatIsWrittenIsRead() {
    Weights weights = new Weights(List.of("of two rows"), Map.of(Weights.BIAS, -1.25, "a=b", 0.5));
    assertThat(Weights.read(weights.text())).isEqualTo(weights);
  }

  @Test
  void aDamagedWeightIsNamed() {
    assertThatThrownBy(() -> Weights.read("bias\tnone\n"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.code()).isEqualTo(ChanceryException.Code.MODEL))
        .hasMessageContaining("\"none\"");
  }
}
