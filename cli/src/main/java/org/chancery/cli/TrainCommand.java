package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Trains what is learned. */
@Command(
    name = "train",
    description = {
      "Trains the models that decide where attributions begin and end, on annotated articles, or"
          + " those that decide what is an event and who takes part, on annotated events.",
      "The same data give the same bytes. Build again afterwards, to use them.",
      "",
      "Examples:",
      "  chancery train --data ../shared/gold/attribution/train",
      "  chancery train --events ../shared/gold",
      "  chancery train --data mine --out coding/src/main/resources",
      ""
    })
final class TrainCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  /** What to learn from. */
  private static final class Subject {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "a folder with text/*.txt and attributions/*.ann (brat, as PolNeAR has it)")
    private @Nullable Path data;

    @Option(
        names = "--events",
        paramLabel = "DIR",
        description = "the folder of gold data with events/dev.jsonl and diplomacy/*.json")
    private @Nullable Path events;
  }

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
          "of --data: leave out groups of features (word, tree, edge, quote, class, rule), to see what they"
              + " bring")
  private Set<String> without = Set.of();

  @Override
  public Integer call() throws IOException {
    Path events = subject.events;
    if (events != null) {
      folder("--events", events, "annotated events");
      Evaluation.trainEvents(events, out, cache, root.lexicon(), root.terminal().out());
    } else {
      Path data = folder("--data", Objects.requireNonNull(subject.data), "annotated articles");
      Evaluation.train(data, out, cache, without, root.lexicon(), root.terminal().out());
    }
    return ExitStatus.DONE;
  }

  private Path folder(String option, Path folder, String expected) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), option + ": found no folder " + folder + ", expected " + expected);
    }
    return folder;
  }
}
