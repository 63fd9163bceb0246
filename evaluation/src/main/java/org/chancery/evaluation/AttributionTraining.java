package org.chancery.evaluation;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.chancery.coding.attribution.ChainModel;
import org.chancery.coding.attribution.Tagger;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.statement.StatementFinder;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;

/** Trains the models of attribution on annotated articles. The same input gives the same bytes. */
final class AttributionTraining {
  static final ChainTrainer.Settings CUES = new ChainTrainer.Settings(8, 0.01, 0.01, 3, 0.05);

  static final ChainTrainer.Settings ROLES = new ChainTrainer.Settings(8, 0.01, 0.003, 3, 0.05);

  private final LanguageAnalyzer analyzer;
  private final StatementFinder rules;
  private final Set<String> without;
  private final PrintStream print;

  /**
   * @param without groups of features to leave out, to see what they bring; else empty
   */
  AttributionTraining(
      LanguageAnalyzer analyzer, Lexicon lexicon, Set<String> without, PrintStream print) {
    this.without = Set.copyOf(without);
    this.analyzer = analyzer;
    this.rules = StatementFinder.byRuleAlone(lexicon);
    this.print = print;
  }

  /**
   * Trains and writes the models.
   *
   * @param data a folder with {@code text} and {@code attributions}, annotated as PolNeAR is
   * @param resources below which the models go
   */
  void run(Path data, Path resources) throws IOException {
    List<Path> texts = Gold.files(data.resolve("text"), ".txt");
    Map<String, Path> annotations = annotations(data.resolve("attributions"));
    AttributionRows rows = new AttributionRows(without);
    MessageDigest digest = Sha256.digest();
    int read = 0;
    for (Path text : texts) {
      String doc = text.getFileName().toString().replaceFirst("\\.txt$", "");
      Path annotation = annotations.get(doc);
      if (annotation != null) {
        String words = Gold.text(text);
        ParsedReport parsed = analyzer.parse(Gold.report(doc, NullNode.instance, words));
        rows.add(words, rules.views(parsed), GoldAttributions.read(annotation));
        digest.update(Files.readAllBytes(text));
        digest.update(Files.readAllBytes(annotation));
        read++;
        if (read % 100 == 0) {
          print.printf("  %d of %d articles read%n", read, texts.size());
        }
      }
    }
    if (read == 0) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND,
          data
              + ": found no article with its annotation, expected text/*.txt and"
              + " attributions/*.ann");
    }
    String about =
        String.format("%d articles, sha256 %s", read, HexFormat.of().formatHex(digest.digest()));
    train(rows, about).write(resources);
  }

  private Tagger train(AttributionRows rows, String about) {
    print.printf("%s: %d sentences, %d attributions%n", about, rows.cues.size(), rows.roles.size());
    CompletableFuture<ChainModel> cues =
        CompletableFuture.supplyAsync(() -> model("cues", CUES, Tagger.CUE_LABELS, rows.cues));
    ChainModel roles = model("roles", ROLES, Tagger.ROLE_LABELS, rows.roles);
    List<String> provenance =
        List.of(about, "cues: " + CUES, "roles: " + ROLES, "without: " + new TreeSet<>(without));
    return new Tagger(provenance, cues.join(), roles);
  }

  private ChainModel model(
      String name,
      ChainTrainer.Settings settings,
      List<String> labels,
      List<ChainTrainer.Row> rows) {
    ChainModel out =
        new ChainTrainer(settings, labels, rows)
            .train(pass -> print.printf("  %s: %s%n", name, pass));
    print.printf("  %s: %,d features%n", name, out.features());
    return out;
  }

  /** The first annotation of each article: of several annotators' the first by name. */
  static Map<String, Path> annotations(Path directory) {
    Map<String, Path> out = new HashMap<>();
    for (Path file : Gold.files(directory, ".ann")) {
      String base = file.getFileName().toString().replaceFirst("\\.ann$", "");
      out.putIfAbsent(base, file);
      int annotator = base.lastIndexOf('_');
      if (annotator > 0) {
        out.putIfAbsent(base.substring(0, annotator), file);
      }
    }
    return out;
  }
}
