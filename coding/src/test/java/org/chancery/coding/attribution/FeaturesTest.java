package org.chancery.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.junit.jupiter.api.Test;

/** The features of "Lima said that Oslo would wait", parsed by hand. */
class FeaturesTest {
  private static final Sentence SENTENCE =
      sentence(
          "Lima lima NNP 1 nsubj",
          "said say VBD -1 root",
          "that that IN 5 mark",
          "Oslo oslo NNP 5 nsubj",
          "would would MD 5 aux",
          "wait wait VB 1 ccomp");

  private static final View VIEW = view();

  @Test
  void keysAndNamesAreOfTheSameFeaturesInTheSameOrder() {
    for (int i = 0; i < VIEW.size(); i++) {
      FeatureKeys keys = new FeatureKeys();
      FeatureNames names = new FeatureNames();
      CueFeatures.of(VIEW, i, keys);
      CueFeatures.of(VIEW, i, names);
      assertThat(names.names()).hasSize(keys.size()).doesNotHaveDuplicates();
      RoleFeatures roles = new RoleFeatures(VIEW, CueSpan.of(VIEW, 1, 1));
      FeatureKeys roleKeys = new FeatureKeys();
      FeatureNames roleNames = new FeatureNames();
      roles.of(i, roleKeys);
      roles.of(i, roleNames);
      assertThat(roleNames.names()).hasSize(roleKeys.size());
    }
  }

  @Test
  void everyTemplateNamesItsGroup() {
    FeatureNames names = new FeatureNames();
    CueFeatures.of(VIEW, 1, names);
    new RoleFeatures(VIEW, CueSpan.of(VIEW, 1, 1)).of(5, names);
    assertThat(names.names()).allMatch(n -> n.matches("(word|tree|edge|quote|class|rule):.*"));
  }

  @Test
  void aCueIsKnownByItsArgumentsItsMeaningAndTheRules() {
    FeatureNames names = new FeatureNames();
    CueFeatures.of(VIEW, 1, names);
    assertThat(names.names())
        .contains(
            "word:lt=say|VBD",
            "tree:sig=a<d>|VBD",
            "tree:comp=ccomp|that|>",
            "class:class=verb.communication|VBD|first",
            "rule:hint=Bo",
            "rule:rule=cue.say|Bo");
  }

  @Test
  void pathsLeadFromTheCueToEveryToken() {
    Paths paths = new Paths(SENTENCE, 5);
    assertThat(paths.path).containsExactly("^ccompvnsubj", "^ccomp", "vmark", "vnsubj", "vaux", "");
    assertThat(paths.branch[0]).isEqualTo("^ccomp");
    assertThat(paths.root[3]).isEqualTo(3);
  }

  private static View view() {
    BitSet source = new BitSet();
    source.set(0);
    BitSet content = new BitSet();
    content.set(3, 6);
    Proposal proposal = new Proposal(1, 1, 1, "cue.say", "CLAUSE", true, source, content);
    WordClasses classes = WordClasses.of(Map.of("Vsay", List.of("verb.communication")));
    return new View(
        SENTENCE, List.of(proposal), new int[] {-1, -1, -1, -1, -1, -1}, false, classes);
  }

  /** Each row: word, lemma, tag, head, relation. */
  private static Sentence sentence(String... rows) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String row : rows) {
      String[] f = row.split(" ");
      int end = start + f[0].length();
      tokens.add(
          new Token(
              tokens.size(), start, end, f[0], f[1], f[2], "O", Integer.parseInt(f[3]), f[4]));
      start = end + 1;
    }
    return new Sentence(0, 0, tokens);
  }
}
