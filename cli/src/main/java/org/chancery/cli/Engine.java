package org.chancery.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.coding.Coder;
import org.chancery.coding.Coding;
import org.chancery.coding.actor.Derivation;
import org.chancery.coding.actor.Resolution;
import org.chancery.coding.attribution.Weighing;
import org.chancery.coding.event.EventMatch;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.Loading;
import org.chancery.language.ParsedReport;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.record.ChanceryException;
import org.chancery.record.CoderInfo;
import org.chancery.record.Report;

/**
 * Language analysis and coder, put together. Immutable; shared by all threads. It can be at hand
 * before its rules are: the first report is analysed while they are being read.
 */
final class Engine {
  private final LanguageAnalyzer analyzer;
  private final Loading<Rules> rules;

  /** The rules, and the coder made of them. */
  private record Rules(Lexicon lexicon, Coder coder) {
    static Rules of(Lexicon lexicon, Map<String, String> models) {
      return new Rules(lexicon, new Coder(lexicon, models));
    }
  }

  Engine(LanguageAnalyzer analyzer, Lexicon lexicon) {
    this(analyzer, Loading.start("rules", () -> Rules.of(lexicon, analyzer.models())));
  }

  private Engine(LanguageAnalyzer analyzer, Loading<Rules> rules) {
    this.analyzer = analyzer;
    this.rules = rules;
  }

  /** Begins to read the language models. */
  static Loading<LanguageAnalyzer> models() {
    return Loading.start("models", () -> new CoreNlpAnalyzer(Limits.DEFAULT));
  }

  /** The engine with models that are being read while the rules are. */
  static Engine load(Loading<LanguageAnalyzer> models, Supplier<Lexicon> rules) {
    Loading<Rules> read =
        Loading.start("rules", () -> Rules.of(rules.get(), CoreNlpAnalyzer.MODELS));
    return new Engine(models.get(), read);
  }

  /**
   * Waits for the rules: before many reports, a fault in them must show once and not as a rejection
   * of each.
   *
   * @throws ChanceryException where they cannot be read
   */
  Engine ready() {
    rules.get();
    return this;
  }

  /** The language analysis alone. */
  LanguageAnalyzer analyzer() {
    return analyzer;
  }

  /** A report's parse and what was made of it. */
  record Coded(ParsedReport parsed, Coding coding) {}

  /**
   * Codes one report.
   *
   * @throws ChanceryException {@code INTERNAL} where a stage fails: a report must not end a batch
   */
  Coded code(Report report) {
    try {
      ParsedReport parsed = analyzer.parse(report);
      return new Coded(parsed, rules.get().coder().code(parsed));
    } catch (ChanceryException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new ChanceryException(
          ChanceryException.Code.INTERNAL,
          "coding failed inside: " + e + place(e) + "; please report it with the text",
          e);
    }
  }

  /** The actor that a phrase standing alone names. */
  Optional<Resolution> resolve(Report phrase) {
    return rules.get().coder().actorOf(analyzer.parse(phrase));
  }

  /** Why the models of attribution take the words of a reason for what they do. */
  Optional<Weighing> weighing(Coded coded, Reason reason) {
    return rules.get().coder().weighing(coded.parsed(), coded.coding(), reason);
  }

  /** The noun, and the way from it to the rule, where WordNet led to the rule of this reason. */
  Optional<Derivation> derivation(ParsedReport parsed, Reason reason) {
    return rules.get().coder().derivation(parsed, reason);
  }

  /** What a frame matched in the parse, for an event. */
  Optional<EventMatch> match(Coded coded, String event) {
    return rules.get().coder().match(coded.parsed(), coded.coding(), event);
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
  }

  Lexicon lexicon() {
    return rules.get().lexicon();
  }

  /** What its records will say of the coder. */
  CoderInfo coder() {
    return rules.get().coder().info();
  }
}
