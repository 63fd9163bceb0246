package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.junit.jupiter.api.Test;

/** The parser's trees are those of CoreNLP's own parser over the same weights. */
class SameTreesIT {
  private static final DependencyParser REFERENCE =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  @Test
  void onSentencesOfOurOwn() {
    assertThat(differences(Texts.ours())).isEmpty();
  }

  /** Another order of adding floats may swap two moves of equal score: one tree in a thousand. */
  @Test
  void onNewsText() {
    List<Sentence> sentences = Texts.articles();
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(differences(sentences)).hasSizeLessThanOrEqualTo(sentences.size() / 1000);
  }

  private static List<String> differences(List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> !reference(s).equals(ours(s)))
        .map(Sentence::toString)
        .toList();
  }

  private static List<String> ours(Sentence s) {
    return s.tokens().stream().map(t -> t.head() + " " + t.relation()).toList();
  }

  private static List<String> reference(Sentence s) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token t : s.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(t.text());
      label.setValue(t.text());
      label.setTag(t.tag());
      labels.add(label);
    }
    String[] out = new String[s.size()];
    for (TypedDependency d : REFERENCE.predict(labels).typedDependencies()) {
      int head = d.gov().index() - 1;
      out[d.dep().index() - 1] = head + " " + (head < 0 ? "root" : d.reln());
    }
    return List.of(out);
  }
}
