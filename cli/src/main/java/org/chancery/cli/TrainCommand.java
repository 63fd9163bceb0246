package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Trains the models of attribution. */
@Command(
    name = "train",
    description = {
      "Trains the models that decide where attributions begin and end, on annotated articles.",
      "The same articles give the same bytes. Build again afterwards, to use them.",
      "",
      "Examples:",
      "  chancery train --data ../shared/gold/attribution/train",
      "  chancery train --data mine --out coding/src/main/resources",
      ""
    })
final class TrainCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "a folder with text/*.txt and attributions/*.ann (brat, as PolNeAR has it)")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "coding/src/main/resources",
      description = "the resources below which the models go (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(names = "--cache", paramLabel = "DIR", description = "keep parses here")
  private @Nullable Path cache;

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      split = ",",
      description =
          "leave out groups of features (word, tree, edge, quote, class, rule), to see what they"
              + " bring")
  private Set<String> without = Set.of();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new ParameterException(
          spec.commandLine(), "--data: found no folder " + data + ", expected annotated articles");
    }
    Evaluation.train(data, out, cache, without, root.lexicon(), root.terminal().out());
    return ExitStatus.DONE;
  }
}
