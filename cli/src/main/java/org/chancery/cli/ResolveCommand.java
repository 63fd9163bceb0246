package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.intake.PublishedDate;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Codes actor phrases on their own. */
@Command(
    name = "resolve",
    description = {
      "Codes an actor phrase on its own: prints its kind, name, country and sectors as JSON, or"
          + " \"kind\": null where it names no actor.",
      "",
      "Examples:",
      "  chancery resolve \"American warplanes\"",
      "  chancery resolve \"the former president of Kazakhstan\"",
      "  chancery resolve \"Vladimir Putin\" --date 1999-01-01",
      "  chancery resolve \"Ana Quispe\" --offices ours.csv",
      "  chancery resolve --batch phrases.tsv > actors.jsonl",
      ""
    })
final class ResolveCommand implements Callable<Integer> {
  private static final String HEADER = "phrase";

  /** In the place of a date: as of now, which is as without a date. */
  private static final String TODAY = "today";

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PHRASE",
      arity = "0..1",
      description = "such as \"a Jordanian official\"")
  private @Nullable String phrase;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "as of when, YYYY-MM-DD: decides what a person known by name was then (default: as of the"
              + " end of what the office files know)")
  private @Nullable String date;

  @Option(
      names = "--batch",
      paramLabel = "FILE.tsv",
      description =
          "many phrases: columns phrase and date (may be empty); one object a line, in order")
  private @Nullable Path batch;

  @Option(
      names = "--why",
      description = "tell which rule, or which row of an office file, gave country and sectors")
  private boolean why;

  /** A phrase to resolve. */
  private record Asked(String phrase, @Nullable String date) {}

  @Override
  public Integer call() {
    List<Asked> asked = asked();
    Engine engine = root.engine().get();
    Terminal terminal = root.terminal();
    for (Asked one : asked) {
      terminal
          .out()
          .print(RecordJson.line(Resolved.of(engine, one.phrase(), one.date(), why)) + "\n");
      if (terminal.out().checkError()) {
        throw new ReaderGone();
      }
    }
    return ExitStatus.DONE;
  }

  private List<Asked> asked() {
    String one = phrase;
    Path many = batch;
    if ((one == null) == (many == null)) {
      throw wrong("expected either a PHRASE or --batch FILE.tsv");
    }
    String asOf = null;
    if (date != null) {
      asOf = day(date).orElseThrow(() -> wrong("--date: " + expected(date)));
    }
    return many != null ? read(many, asOf) : List.of(new Asked(String.valueOf(one), asOf));
  }

  /** A file without a heading, or with one whose first column is {@code phrase}. */
  private List<Asked> read(Path file, @Nullable String otherwise) {
    List<Asked> out = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String[] columns = line.split("\t", -1);
      boolean heading = number == 1 && columns[0].strip().equalsIgnoreCase(HEADER);
      if (!heading && !line.isEmpty()) {
        String given = columns.length > 1 ? columns[1].strip() : "";
        String asOf = day(given).orElse(otherwise);
        if (asOf == null && !given.isEmpty() && !given.equalsIgnoreCase(TODAY)) {
          root.note(file + ":" + number + ": " + expected(given) + "; left it out");
        }
        out.add(new Asked(columns[0], asOf));
      }
    }
    return out;
  }

  private static Optional<String> day(String given) {
    return PublishedDate.iso(given);
  }

  private static String expected(@Nullable String found) {
    return "found " + found + ", expected a date such as 2025-02-17";
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, file + ": found no such file; check the name", e);
    } catch (MalformedInputException e) {
      throw new ChanceryException(
          ChanceryException.Code.UNREADABLE, file + ": found no UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, file + ": cannot be read (" + e + ")", e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
