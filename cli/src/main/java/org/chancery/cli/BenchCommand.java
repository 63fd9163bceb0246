package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.evaluation.speed.SpeedBench;
import org.chancery.intake.Inputs;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException;
import org.chancery.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures speed. */
@Command(
    name = "bench",
    description = {
      "Measures how fast reports are coded, and where the time goes, stage by stage; with"
          + " --contests also how CoreNLP's own pipeline does on the same reports, in the same"
          + " process, in turns. Figures in tokens per second of one thread's processor time.",
      "",
      "Examples:",
      "  chancery bench reports.jsonl",
      "  chancery bench reports.jsonl --contests --every 5 --rounds 5",
      "  chancery bench reports.jsonl --contests --default-pipeline --every 20",
      ""
    })
final class BenchCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "what code takes: files, folders, JSON Lines; reports that are rejected are left out")
  private List<String> inputs;

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "take only every Nth report (default: ${DEFAULT-VALUE})")
  private int every = 1;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "rounds that count, after one that warms up (default: ${DEFAULT-VALUE})")
  private int rounds = 3;

  @Option(
      names = "--contests",
      description = "run against CoreNLP too: some minutes, and gigabytes")
  private boolean contests;

  @Option(
      names = "--default-pipeline",
      description = "run also against its default pipeline, coreference and all: slow, and large")
  private boolean defaultPipeline;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "compare one thread with so many (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--every", every);
    ChanceryCommand.atLeastOne(spec, "--rounds", rounds);
    ChanceryCommand.atLeastOne(spec, "--threads", threads);
    List<Report> reports = reports();
    if (reports.isEmpty()) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, "found no report in " + String.join(", ", inputs));
    }
    SpeedBench.run(
        reports,
        root.lexicon(),
        new SpeedBench.Settings(rounds, threads, contests || defaultPipeline, defaultPipeline),
        root.terminal().out(),
        this::note);
    return ExitStatus.DONE;
  }

  /** A bench is silent for minutes: a person who looks on is told that it lives. */
  private void note(String text) {
    if (root.terminal().errIsTerminal()) {
      root.note(text);
    }
  }

  private List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    int n = 0;
    try (Inputs readings = root.intake().open(inputs, System.in)) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Read read && n++ % every == 0) {
          reports.add(read.report());
        }
      }
    }
    return reports;
  }
}
