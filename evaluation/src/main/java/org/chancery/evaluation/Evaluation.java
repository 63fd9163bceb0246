package org.chancery.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/** Runs the tasks asked for and prints their figures. */
public final class Evaluation {
  private static final List<Task> TASKS =
      List.of(
          new AttributionTask(),
          new ActsTask(),
          new ContextsTask(),
          new NumbersTask(),
          new TimesTask(),
          new PlacesTask(),
          new EventPairsTask(),
          new EventActorsTask(),
          new StatusTask(),
          new NoEventsTask(),
          new ActorsTask(),
          new CounterpartsTask(),
          new EngagementsTask(),
          new DiplomacyTask(),
          new ReadoutsTask(),
          new RoleNounsTask(),
          new MeetingsTask(),
          new SpeakersTask(),
          new NearDuplicatesTask());

  /**
   * What to run.
   *
   * @param gold directory of the gold data; the scorers are looked for in {@code score} beside it,
   *     reports in {@code reports} beside it
   * @param split {@code dev} or {@code train}, where a data set has both
   * @param cache directory of kept parses, or none
   * @param out directory of predictions and lists of errors
   * @param rulesAlone whether to leave the models of attribution out
   * @param seed of what is drawn by chance
   */
  public record Settings(
      Path gold,
      String split,
      @Nullable Path cache,
      Path out,
      int threads,
      boolean rulesAlone,
      long seed) {

    Path beside(String name) {
      return gold.toAbsolutePath().normalize().resolveSibling(name);
    }
  }

  private Evaluation() {}

  /** The names of all tasks. */
  public static List<String> tasks() {
    return TASKS.stream().map(Task::name).toList();
  }

  /**
   * Runs a task.
   *
   * @param task one of {@link #tasks()}, or {@code all}
   */
  public static void run(String task, Settings settings, Lexicon lexicon, PrintStream print) {
    List<Task> chosen =
        TASKS.stream().filter(t -> task.equals("all") || task.equals(t.name())).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "found task " + task + ", expected all or one of " + tasks());
    }
    if (!Files.isDirectory(settings.gold())) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND,
          "gold directory " + settings.gold() + " does not exist; name one with --gold");
    }
    Bench bench = new Bench(settings, () -> analyzer(settings.cache()), lexicon, print);
    chosen.forEach(t -> t.run(bench));
  }

  /**
   * Trains the models of attribution.
   *
   * @param data annotated articles
   * @param resources below which the models go
   * @param cache directory of kept parses, or none
   * @param without groups of features to leave out
   */
  public static void train(
      Path data,
      Path resources,
      @Nullable Path cache,
      Set<String> without,
      Lexicon lexicon,
      PrintStream print)
      throws IOException {
    new AttributionTraining(analyzer(cache), lexicon, without, print).run(data, resources);
  }

  /**
   * Trains the decision of events.
   *
   * @param gold folder of the gold data, with {@code events} and {@code diplomacy}
   * @param resources below which the weights go
   * @param cache directory of kept parses, or none
   */
  public static void trainEvents(
      Path gold, Path resources, @Nullable Path cache, Lexicon lexicon, PrintStream print)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Settings settings = new Settings(gold, "dev", cache, resources, threads, false, 1);
    EventDecisions.train(new Bench(settings, () -> analyzer(cache), lexicon, print))
        .write(resources);
  }

  private static LanguageAnalyzer analyzer(@Nullable Path cache) {
    return cache == null
        ? new CoreNlpAnalyzer(Limits.DEFAULT)
        : new ParseCache(cache, CoreNlpAnalyzer.MODELS, () -> new CoreNlpAnalyzer(Limits.DEFAULT));
  }
}
