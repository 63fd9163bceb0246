package org.chancery.evaluation.speed;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.Meter.Stage;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.language.corenlp.OurParts;
import org.chancery.language.corenlp.Part;
import org.chancery.language.corenlp.Stock;
import org.chancery.language.corenlp.StockParts;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;

/** Measures, on given reports, our stages, and our analysis against CoreNLP's. */
public final class SpeedBench {
  private final List<Report> reports;
  private final Settings settings;
  private final PrintStream out;
  private final Consumer<String> notes;
  private final LanguageAnalyzer analyzer = new CoreNlpAnalyzer(Limits.DEFAULT);
  private final Coder coder;
  private final List<ParsedReport> parsed;
  private final int tokens;

  /**
   * @param rounds of each contest that count
   * @param threads to compare with one; 1 for no comparison
   * @param contests whether to run against CoreNLP
   * @param defaultPipeline whether also against its default pipeline, which is slow and large
   */
  public record Settings(int rounds, int threads, boolean contests, boolean defaultPipeline) {}

  private SpeedBench(
      List<Report> reports,
      Lexicon lexicon,
      Settings settings,
      PrintStream out,
      Consumer<String> notes) {
    this.coder = new Coder(lexicon, analyzer.models());
    this.notes = notes;
    this.reports = reports;
    this.settings = settings;
    this.out = out;
    this.parsed = reports.stream().map(analyzer::parse).toList();
    this.tokens = parsed.stream().mapToInt(ParsedReport::tokenCount).sum();
  }

  /**
   * Runs it all and prints.
   *
   * @param notes is told how far it is
   */
  public static void run(
      List<Report> reports,
      Lexicon lexicon,
      Settings settings,
      PrintStream out,
      Consumer<String> notes) {
    out.printf(
        "Java %s, %d processors, %d reports%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), reports.size());
    profile(reports, lexicon, settings.rounds(), out, notes);
    SpeedBench bench = new SpeedBench(reports, lexicon, settings, out, notes);
    bench.silence();
    if (settings.contests()) {
      bench.part("Tags", StockParts.tags(), OurParts.tags());
      bench.part("Names", StockParts.names(), OurParts.names());
      bench.part("Trees", StockParts.trees(), OurParts.trees());
      bench.whole();
    }
    if (settings.threads() > 1) {
      bench.scaling();
    }
  }

  /** Before all else, so that the first pass is that of a program just started. */
  private static void profile(
      List<Report> reports, Lexicon lexicon, int rounds, PrintStream out, Consumer<String> notes) {
    StageMeter meter = new StageMeter();
    LanguageAnalyzer analyzer = new CoreNlpAnalyzer(Limits.DEFAULT, meter);
    Coder coder = new Coder(lexicon, analyzer.models(), meter);
    for (int round = 0; round <= rounds; round++) {
      notes.accept("Profile: pass " + (round + 1) + " of " + (rounds + 1));
      meter.take();
      int tokens = 0;
      for (Report report : reports) {
        ParsedReport parsed = analyzer.parse(report);
        tokens += parsed.tokenCount();
        RecordJson.write(coder.code(parsed).record());
        meter.lap(Stage.RECORD);
      }
      if (round == 0 || round == rounds) {
        String title = round == 0 ? "Profile of the first pass" : "Profile of pass " + (round + 1);
        new Profile(title, tokens, meter.take()).print(out);
      }
    }
  }

  /** How much is parsed of which the record has nothing. */
  private void silence() {
    int silent = 0;
    int silentTokens = 0;
    for (ParsedReport p : parsed) {
      BitSet told = Told.characters(coder.code(p).record());
      for (Sentence s : p.sentences()) {
        int next = told.nextSetBit(s.start());
        boolean nothing = next < 0 || next >= s.end();
        silent += nothing ? 1 : 0;
        silentTokens += nothing ? s.size() : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "%nSentences of which nothing stands in the record: %,d, with %.1f%% of the tokens%n",
        silent,
        100.0 * silentTokens / tokens);
  }

  /** A part of the analysis, by CoreNLP and by us, on the same sentences; and do they agree? */
  private void part(String title, Part<?, ?> stock, Part<?, ?> ours) {
    List<Sentence> sentences = parsed.stream().flatMap(p -> p.sentences().stream()).toList();
    Prepared<?, ?> theirs = Prepared.of(stock, sentences);
    Prepared<?, ?> own = Prepared.of(ours, sentences);
    new Contest(title)
        .add("CoreNLP", theirs::run)
        .add("Chancery", own::run)
        .run(settings.rounds(), tokens, out, notes);
    int same = 0;
    for (int i = 0; i < sentences.size(); i++) {
      same += theirs.answers(i).equals(own.answers(i)) ? 1 : 0;
    }
    out.printf(Locale.ROOT, "  the same in %,d of %,d sentences%n", same, sentences.size());
  }

  private record Prepared<I, O>(Part<I, O> part, List<I> inputs) {
    static <I, O> Prepared<I, O> of(Part<I, O> part, List<Sentence> sentences) {
      return new Prepared<>(
          part, sentences.stream().map(s -> part.prepare(s.words(), s.tags())).toList());
    }

    void run() {
      inputs.forEach(part::work);
    }

    List<String> answers(int i) {
      return part.answers(part.work(inputs.get(i)));
    }
  }

  private void whole() {
    Contest contest = new Contest("From text to trees, and to records");
    addStock(contest, Stock.Extent.TREES);
    addStock(contest, Stock.Extent.SAME_ANNOTATORS);
    contest.add("Chancery, language analysis", () -> reports.forEach(analyzer::parse));
    contest
        .add("Chancery, everything", () -> reports.forEach(this::code))
        .run(settings.rounds(), tokens, out, notes);
    if (settings.defaultPipeline()) {
      Contest defaults = new Contest("CoreNLP's default pipeline");
      addStock(defaults, Stock.Extent.DEFAULT);
      defaults
          .add("Chancery, everything", () -> reports.forEach(this::code))
          .run(settings.rounds(), tokens, out, notes);
    }
  }

  private void addStock(Contest contest, Stock.Extent extent) {
    Consumer<String> pipeline = Stock.pipeline(extent);
    contest.add(
        "CoreNLP " + extent.annotators(), () -> reports.forEach(r -> pipeline.accept(r.text())));
  }

  private void code(Report report) {
    RecordJson.write(coder.code(analyzer.parse(report)).record());
  }

  /** One thread against several, by the wall clock, which alone counts here. */
  private void scaling() {
    int n = settings.threads();
    out.printf(Locale.ROOT, "%nEverything on one thread and on %d, wall time%n", n);
    double[] ratios = new double[settings.rounds()];
    for (int round = 0; round < ratios.length; round++) {
      double one = seconds(1);
      double several = seconds(n);
      ratios[round] = one / several;
      out.printf(Locale.ROOT, "  %.2f s and %.2f s: %.2f times%n", one, several, ratios[round]);
    }
  }

  private double seconds(int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    try {
      List<Future<?>> all =
          IntStream.range(0, threads)
              .<Future<?>>mapToObj(t -> workers.submit(() -> work(next)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
      return (System.nanoTime() - start) / 1e9;
    } catch (InterruptedException | ExecutionException e) {
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "the bench broke off", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private void work(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < reports.size(); i = next.getAndIncrement()) {
      code(reports.get(i));
    }
  }
}
