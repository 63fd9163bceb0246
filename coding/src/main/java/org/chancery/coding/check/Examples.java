package org.chancery.coding.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.coding.Coder;
import org.chancery.coding.actor.ActorExamples;
import org.chancery.coding.actor.ActorFinder;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.coding.time.TimeFinder;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.Dateline;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples of a lexicon's entries through the real method. Immutable and thread-safe, as
 * the stages are.
 */
public final class Examples {
  /** The day on which reports of examples about time and engagements were published. */
  private static final String TODAY = "2025-02-15";

  private static final Pattern DATELINE = Pattern.compile("^([A-Z]{3,}), .*? - ");

  private final LanguageAnalyzer analyzer;
  private final Coder coder;
  private final Map<Form, Notation> notations;

  /** An example that is not coded as its entry says. */
  public record Failure(Entry entry, Example example, String found) {
    @Override
    public String toString() {
      return entry.file()
          + ":"
          + example.line()
          + ": ["
          + entry.id()
          + "] "
          + (example.counter() ? "counter" : "example")
          + ": found "
          + found
          + ", expected "
          + (example.counter() ? "anything but " : "")
          + example.expected()
          + ", in: "
          + example.sentence();
    }
  }

  public Examples(Lexicon lexicon, LanguageAnalyzer analyzer) {
    this.analyzer = analyzer;
    coder = new Coder(lexicon, analyzer.models());
    Function<String, Record> coded = text -> record(text, null);
    TimeFinder times = new TimeFinder(lexicon);
    PlaceFinder places = new PlaceFinder(lexicon);
    notations = new EnumMap<>(Form.class);
    notations.put(Form.EVENT, new EventNotation(coded));
    notations.put(Form.STATEMENT, new StatementNotation(coded));
    notations.put(Form.CONTEXT, new ContextNotation(this::parsed, new ContextFinder(lexicon)));
    ActorExamples actors = new ActorExamples(new ActorFinder(lexicon), places);
    notations.put(Form.ACTOR, new ActorNotation(this::dated, actors));
    put(Form.TIME, text -> Written.dates(times.find(parsed(text, TODAY))));
    put(Form.PLACE, text -> Written.places(places.find(parsed(text))));
    put(Form.ENGAGEMENT, text -> Written.engagements(record(text, TODAY)));
  }

  /** A notation of all that a stage finds, written out in full. */
  private void put(Form form, Function<String, String> written) {
    notations.put(
        form,
        (entry, example) -> {
          String found = written.apply(example.sentence());
          return new Notation.Outcome(found.equals(example.expected()), found);
        });
  }

  /** Runs one example; empty where it is coded as its entry says. */
  public Optional<Failure> failure(Entry entry, Example example) {
    Notation.Outcome outcome = notation(entry).outcome(entry, example);
    return outcome.agrees() == example.counter()
        ? Optional.of(new Failure(entry, example, outcome.found()))
        : Optional.empty();
  }

  /** Runs the examples of these entries, in order. */
  public List<Failure> failures(Collection<Entry> entries) {
    return entries.stream()
        .flatMap(e -> e.examples().stream().flatMap(x -> failure(e, x).stream()))
        .collect(Collectors.toList());
  }

  private Notation notation(Entry entry) {
    Notation notation = notations.get(Subject.of(entry).form());
    if (notation == null) {
      throw new IllegalStateException("no notation for " + entry.location());
    }
    return notation;
  }

  private ParsedReport parsed(String text) {
    return parsed(text, null);
  }

  private ParsedReport parsed(String text, @Nullable String published) {
    return analyzer.parse(report(text, published, null));
  }

  private Record record(String text, @Nullable String published) {
    return coder.code(parsed(text, published)).record();
  }

  /** What stands before " - " in capitals is the dateline. */
  private ParsedReport dated(String text) {
    Matcher m = DATELINE.matcher(text);
    Dateline dateline =
        m.find() ? new Dateline(m.group(1), null, null, List.of(Span.of(text, 0, m.end()))) : null;
    return analyzer.parse(report(text, null, dateline));
  }

  private static Report report(
      String text, @Nullable String published, @Nullable Dateline dateline) {
    String id = Report.idOf(null, text, published);
    return new Report(id, null, null, null, null, published, "en", dateline, text);
  }
}
