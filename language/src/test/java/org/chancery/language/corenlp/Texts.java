package org.chancery.language.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.Limits;
import org.chancery.language.Sentence;
import org.chancery.record.Report;
import org.junit.jupiter.api.Assumptions;

/** Texts on which our evaluation of a model is held against CoreNLP's own. */
final class Texts {
  private static final int ARTICLES = 30;

  static final String OURS =
      """
      The foreign ministers of Peru and Chile, who had not met since the war, signed a treaty in
      Lima on Friday, and said that "no one" would be left behind. It was welcomed by Brazil!

      Why? Because 1,200 prisoners were freed; others — arrested in 2019 — remain in U.S.-run jails.

      MINISTRY OF DEFENCE ANNOUNCES COLOUR PROGRAMME FOR F-35S

      “Señor Quiñones,” wrote J. R. R. Ó Súilleabháin of Foo-Bar Ltd., “owes us €3.5bn (£3bn) … or
      does he?” The UK-based Widgets & Gadgets Inc. didn't organise it; e-mail info@example.org or
      see http://example.org/a_b?c=d. Mr. O'Neill's 2nd-in-command Xi-Ping iPhoned at 10:45 a.m. 😀
      """;

  static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);

  private Texts() {}

  static List<Sentence> ours() {
    return sentences(OURS);
  }

  /** The sentences of which a part says something else done by CoreNLP than done by us. */
  static List<String> differences(Part<?, ?> stock, Part<?, ?> ours, List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> !stock.answers(s.words(), s.tags()).equals(ours.answers(s.words(), s.tags())))
        .map(Sentence::toString)
        .toList();
  }

  static List<Sentence> sentences(String text) {
    return ANALYZER.parse(Report.ofText(text)).sentences();
  }

  /** Sentences of development articles; skips the test where they are missing. */
  static List<Sentence> articles() {
    Path folder = Path.of(System.getProperty("chancery.shared", "../../shared"), "gold");
    Path texts = folder.resolve("attribution/dev/text");
    Assumptions.assumeTrue(
        Files.isDirectory(texts), "SKIPPED: no development articles at " + texts);
    try (Stream<Path> files = Files.list(texts)) {
      return files.sorted().limit(ARTICLES).flatMap(f -> read(f).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> read(Path file) {
    try {
      return sentences(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
