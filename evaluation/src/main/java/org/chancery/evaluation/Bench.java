package org.chancery.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.Version;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.actor.Derivation;
import org.chancery.coding.actor.Resolution;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.ChanceryException;
import org.chancery.record.CoderInfo;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/** The pipeline under test, where its gold lies, and where figures go. Shared by all tasks. */
final class Bench {
  /** Not the bench itself: {@link #folds} holds that while its threads ask for the analyzer. */
  private final Object making = new Object();

  private final Evaluation.Settings settings;
  private final Supplier<LanguageAnalyzer> analyzers;
  private final Lexicon lexicon;
  private final PrintStream print;
  private @Nullable LanguageAnalyzer analyzer;
  private @Nullable Coder coder;
  private final List<Coder> folds = new ArrayList<>();
  private final LongAdder tokens = new LongAdder();
  private final LongAdder parseNanos = new LongAdder();
  private final LongAdder codeNanos = new LongAdder();

  /**
   * @param analyzers makes the analyzer when first it is needed: not every task reads sentences
   */
  Bench(
      Evaluation.Settings settings,
      Supplier<LanguageAnalyzer> analyzers,
      Lexicon lexicon,
      PrintStream print) {
    this.settings = settings;
    this.analyzers = analyzers;
    this.lexicon = lexicon;
    this.print = print;
  }

  Evaluation.Settings settings() {
    return settings;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Coder coder() {
    synchronized (making) {
      if (coder == null) {
        coder =
            settings.rulesAlone()
                ? Coder.byRuleAlone(lexicon, analyzer().models())
                : new Coder(lexicon, analyzer().models());
      }
      return coder;
    }
  }

  private LanguageAnalyzer analyzer() {
    synchronized (making) {
      if (analyzer == null) {
        analyzer = analyzers.get();
      }
      return analyzer;
    }
  }

  Path gold(String name) {
    return settings.gold().resolve(name);
  }

  /** A text with its parse and its record. */
  record Coded(ParsedReport parsed, Coding coding) {}

  Coded code(Report report) {
    return code(report, coder());
  }

  private Coded code(Report report, Coder coder) {
    LanguageAnalyzer reader = analyzer(); // not to count its loading
    long start = System.nanoTime();
    ParsedReport parsed = reader.parse(report);
    long middle = System.nanoTime();
    Coding coding = coder.code(parsed);
    parseNanos.add(middle - start);
    codeNanos.add(System.nanoTime() - middle);
    tokens.add(parsed.tokenCount());
    return new Coded(parsed, coding);
  }

  /**
   * The record of a report; an empty one, and a line that says so, where coding it fails: as the
   * product goes on after a rejection, so does its evaluation.
   */
  Record record(Report report) {
    return coded(report).coding().record();
  }

  /** As {@link #record}, by another coder. */
  Record record(Report report, Coder coder) {
    return coded(report, coder).coding().record();
  }

  /**
   * For texts that the decision of events may have learned from: coders whose decision has not seen
   * those of a fold, by fold ({@link EventRows#fold}). Gold without the sentences that it learns
   * from is not what it learned from, so the coder itself is measured.
   */
  synchronized List<Coder> folds() {
    if (folds.isEmpty()) {
      folds.addAll(
          settings.rulesAlone() || !Files.exists(EventRows.sentences(this))
              ? Collections.nCopies(EventRows.FOLDS, coder())
              : EventDecisions.crossValidated(this));
    }
    return List.copyOf(folds);
  }

  /** As {@link #record}, with the parse; where coding fails, that is empty too. */
  Coded coded(Report report) {
    return coded(report, coder());
  }

  private Coded coded(Report report, Coder coder) {
    try {
      return code(report, coder);
    } catch (RuntimeException e) {
      print("  FAILED on %s: %s", report.ref(), e);
      CoderInfo info = new CoderInfo(Version.CURRENT, lexicon.digests(), analyzer().models());
      Record empty = new Record(report, List.of(), List.of(), List.of(), List.of(), info);
      ParsedReport nothing = new ParsedReport(report, List.of(), List.of(), List.of());
      return new Coded(nothing, new Coding(empty, List.of()));
    }
  }

  /** How WordNet led to the rule of a reason; empty where it did not. */
  Optional<Derivation> derivation(Coded coded, Reason reason) {
    return coder().derivation(coded.parsed(), reason);
  }

  ParsedReport parse(Report report) {
    return analyzer().parse(report);
  }

  /** Everybody and every place that the actor stage finds, whether or not a record keeps it. */
  Actors actors(Report report) {
    return coder().actors(analyzer().parse(report));
  }

  /** The actor that a phrase names, as of a date (empty: none given). */
  Optional<Resolution> resolve(String phrase, String date) {
    return coder().actorOf(analyzer().parse(Gold.phrase(phrase, date)));
  }

  /** Applies {@code work} to all items on all threads; results in the items' order. */
  <I, O> List<O> all(List<I> items, Function<I, O> work) {
    ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
    try {
      List<Future<O>> futures = new ArrayList<>();
      items.forEach(item -> futures.add(threads.submit(() -> work.apply(item))));
      List<O> out = new ArrayList<>();
      for (Future<O> future : futures) {
        out.add(future.get());
      }
      return out;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Writes a file of lines under the output directory. */
  Path write(String name, List<String> lines) {
    try {
      Files.createDirectories(settings.out());
      return Files.write(settings.out().resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void print(String format, @Nullable Object... values) {
    print.printf(format + "%n", values);
  }

  /** Tokens in a second and thread since the last call, by stage. */
  String speed() {
    long n = tokens.sumThenReset();
    return String.format(
        "%,d tokens; a second and thread: parsing or its cache %,.0f, coding %,.0f",
        n,
        n / Math.max(1e-9, parseNanos.sumThenReset() / 1e9),
        n / Math.max(1e-9, codeNanos.sumThenReset() / 1e9));
  }
}
