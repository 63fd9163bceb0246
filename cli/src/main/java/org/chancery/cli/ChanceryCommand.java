package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.intake.Intake;
import org.chancery.language.Loading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its commands, and the options that all of them understand. */
@Command(
    name = "chancery",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads reports of diplomacy and writes a record of them: actors and their offices, statements,"
          + " engagements, events; every field with the words that support it.",
      ""
    },
    subcommands = {
      ReadCommand.class,
      CodeCommand.class,
      KeepCommand.class,
      FollowCommand.class,
      SearchCommand.class,
      TimelineCommand.class,
      EngagementsCommand.class,
      DyadCommand.class,
      SeriesCommand.class,
      HappeningsCommand.class,
      OfficesCommand.class,
      ExportCommand.class,
      LedgerCommand.class,
      CorrectCommand.class,
      CorrectionsCommand.class,
      ResolveCommand.class,
      ExplainCommand.class,
      ServeCommand.class,
      PlacesCommand.class,
      LexiconCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionText.class,
    sortOptions = false,
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was done",
      "1:it could not be done; the standard error says why",
      "2:the command line was wrong",
      "3:some of the input was rejected, the rest done"
    })
final class ChanceryCommand implements Runnable {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, Engine> loader;

  @Spec private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "rules of your own: its *.lex files add to ours and replace entries of the same id")
  private @Nullable Path lexicon;

  @Option(
      names = "--offices",
      paramLabel = "FILE.csv",
      scope = ScopeType.INHERIT,
      description =
          "office holders of your own: CSV with the columns name, office, of, from, to; whoever is"
              + " named in it is known by it alone. May be given several times")
  private List<Path> offices = new ArrayList<>();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "a gazetteer of your own, as chancery places import writes it; adds to ours and stands"
              + " where both know a city. May be given several times")
  private List<Path> places = new ArrayList<>();

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "longest report that is read, in characters (default: 1000000)")
  private @Nullable Integer maxChars;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      description = "auto, always or never; auto colours on a terminal")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "say more of what goes wrong")
  private boolean verbose;

  /**
   * @param loader makes the engine when a command has work for it
   */
  ChanceryCommand(Terminal terminal, Function<Supplier<Lexicon>, Engine> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "found no command; to read one report: chancery read FILE");
  }

  Terminal terminal() {
    return terminal;
  }

  /** Tells a person something, on the standard error. */
  void note(String text) {
    terminal.note(text);
  }

  boolean verbose() {
    return verbose;
  }

  boolean colors() {
    return terminal.colors(color);
  }

  Intake intake() {
    Integer max = maxChars;
    if (max == null) {
      return new Intake();
    }
    atLeastOne(spec, "--max-chars", max);
    return new Intake(new org.chancery.intake.Limits(max));
  }

  /** Refuses a number that counts nothing. */
  static void atLeastOne(CommandSpec command, String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          command.commandLine(), option + ": found " + value + ", expected 1 or more");
    }
  }

  Lexicon lexicon() {
    return Lexicon.with(lexicon, offices, places);
  }

  /**
   * The engine with the language models: begins to load at once, so ask as soon as it is clear that
   * there is work, and no sooner.
   */
  Loading<Engine> engine() {
    return engine(this::lexicon);
  }

  /** As {@link #engine()}, with other rules than those of the command line. */
  Loading<Engine> engine(Supplier<Lexicon> rules) {
    return Loading.start("engine", () -> loader.apply(rules));
  }
}
