package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.Limits;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;

/** The parser's trees are those of CoreNLP's own parser over the same weights. */
class SameTreesIT {
  private static final DependencyParser REFERENCE =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  private static final String TEXT =
      """
      The foreign ministers of Peru and Chile, who had not met since the war, signed a treaty in
      Lima on Friday, and said that "no one" would be left behind. It was welcomed by Brazil!

      Why? Because 1,200 prisoners were freed; others — arrested in 2019 — remain in U.S.-run jails.
      """;

  @Test
  void onSentencesOfOurOwn() {
    assertThat(differences(TEXT)).isEmpty();
  }

  /** Another order of adding floats may swap two moves of equal score: one tree in a thousand. */
  @Test
  void onNewsText() throws IOException {
    Path folder = Path.of(System.getProperty("chancery.shared", "../../shared"), "gold");
    Path texts = folder.resolve("attribution/dev/text");
    assumeTrue(Files.isDirectory(texts), "SKIPPED: no development articles at " + texts);
    int sentences = 0;
    List<String> differences = new ArrayList<>();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().limit(30).toList()) {
        String text = Files.readString(file);
        sentences += ANALYZER.parse(Report.ofText(text)).sentences().size();
        differences.addAll(differences(text));
      }
    }
    assertThat(sentences).isGreaterThan(500);
    assertThat(differences).hasSizeLessThanOrEqualTo(sentences / 1000);
  }

  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);

  private static List<String> differences(String text) {
    return ANALYZER.parse(Report.ofText(text)).sentences().stream()
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
