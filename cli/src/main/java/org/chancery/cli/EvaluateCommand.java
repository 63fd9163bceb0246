package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures the coder on gold data. */
@Command(
    name = "evaluate",
    description = {
      "Codes gold data, writes the predictions, runs the scorers and prints the figures.",
      "",
      "Examples:",
      "  chancery evaluate --gold ../shared/gold --out figures",
      "  chancery evaluate --task attribution --cache parses   # the second run needs no models",
      "  chancery evaluate --task near-duplicates --seed 7     # readouts altered by chance, found?",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Option(
      names = "--task",
      paramLabel = "NAME",
      defaultValue = "all",
      description =
          "attribution, acts, contexts, numbers, times, places, speakers, meetings, events,"
              + " event-actors, status, no-events, actors, counterparts, engagements, diplomacy,"
              + " readouts, rolenouns, near-duplicates or all (default: all)")
  private String task;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "../shared/gold",
      description = "the gold data (default: ${DEFAULT-VALUE}); scorers in score/ beside it")
  private Path gold;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      defaultValue = "dev",
      description = "dev or train, for attribution (default: dev)")
  private String split;

  @Option(names = "--cache", paramLabel = "DIR", description = "keep parses here")
  private @Nullable Path cache;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/evaluation",
      description = "predictions and lists of errors (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rules-alone",
      description = "leave the models of attribution out, to see what they bring")
  private boolean rulesAlone;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "of what is drawn by chance, for near-duplicates (default: 1)")
  private long seed;

  @Override
  public Integer call() {
    if (!task.equals("all") && !Evaluation.tasks().contains(task)) {
      throw new ParameterException(
          spec.commandLine(),
          "--task: found " + task + ", expected all or one of " + Evaluation.tasks());
    }
    Evaluation.Settings settings =
        new Evaluation.Settings(gold, split, cache, out, Math.max(1, threads), rulesAlone, seed);
    Evaluation.run(task, settings, root.lexicon(), root.terminal().out());
    return ExitStatus.DONE;
  }
}
