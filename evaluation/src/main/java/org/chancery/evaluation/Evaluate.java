package org.chancery.evaluation;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The evaluation as a program of its own, for runs without the command line of the product. */
public final class Evaluate {
  private Evaluate() {}

  /**
   * Options: {@code --task --gold --split --cache --out --lexicon --threads}, each with a value.
   */
  public static void main(String[] args) {
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    String cache = options.get("--cache");
    String lexicon = options.get("--lexicon");
    String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
    Evaluation.run(
        options.getOrDefault("--task", "all"),
        new Evaluation.Settings(
            Path.of(options.getOrDefault("--gold", "../shared/gold")),
            options.getOrDefault("--split", "dev"),
            cache == null ? null : Path.of(cache),
            Path.of(options.getOrDefault("--out", "target/evaluation")),
            lexicon == null ? null : Path.of(lexicon),
            Integer.parseInt(options.getOrDefault("--threads", cores))),
        System.out);
  }
}
