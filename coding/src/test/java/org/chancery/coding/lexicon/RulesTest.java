package org.chancery.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Rules that live in code lead to the class they live in. */
class RulesTest {

  @Test
  void everyRuleInCodeNamesAClassThatExists() {
    assertThat(Lexicon.standard().entries("rules.lex")).isNotEmpty().allSatisfy(this::namesAClass);
  }

  private void namesAClass(Entry entry) {
    assertThat(entry.value("class")).as(entry.location()).isPresent();
    assertThatCode(() -> Class.forName(entry.value("class").orElseThrow()))
        .as(entry.location())
        .doesNotThrowAnyException();
  }
}
