package org.chancery.coding.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.language.ParsedReport;
import org.chancery.record.Context;
import org.chancery.record.Span;

/** Contexts with commas between, all of which a passage must have. */
final class ContextNotation implements Notation {
  private final Function<String, ParsedReport> parser;
  private final ContextFinder finder;

  ContextNotation(Function<String, ParsedReport> parser, ContextFinder finder) {
    this.parser = parser;
    this.finder = finder;
  }

  /** What was expected, where a coding is not written as it must be. */
  static Optional<String> malformed(String coding) {
    try {
      contexts(coding);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("contexts with commas between; " + e.getMessage());
    }
  }

  private static List<Context> contexts(String coding) {
    return Arrays.stream(coding.split(",")).map(c -> Context.of(c.strip())).toList();
  }

  @Override
  public Outcome outcome(Entry entry, Example example) {
    ParsedReport parsed = parser.apply(example.sentence());
    Span all = Span.of(parsed.text(), 0, parsed.text().length());
    List<Context> found = finder.find(parsed, List.of(all));
    return new Outcome(
        found.containsAll(contexts(example.expected())),
        found.isEmpty() ? "none" : String.join(", ", found.stream().map(Context::code).toList()));
  }
}
