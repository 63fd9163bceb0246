package org.chancery.coding.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.actor.ActorExamples;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.language.ParsedReport;

/** {@code WORDS = CODE SECTORS; WORDS ~ WORDS}, as {@link ActorExamples} reads them. */
record ActorNotation(Function<String, ParsedReport> parser, ActorExamples examples)
    implements Notation {

  /** What was expected, where a coding is not written as it must be. */
  static Optional<String> malformed(String coding) {
    return Arrays.stream(coding.split(";")).allMatch(ActorExamples::wellFormed)
        ? Optional.empty()
        : Optional.of(
            "WORDS = CODE SECTORS, WORDS = none, or WORDS ~ WORDS; several with ; between");
  }

  @Override
  public Outcome outcome(Entry entry, Example example) {
    ParsedReport parsed = parser.apply(example.sentence());
    String[] parts = example.expected().split(";");
    List<String> problems =
        Arrays.stream(parts).flatMap(p -> examples.problem(p, parsed).stream()).toList();
    // of a counter-example no part may be found
    boolean agrees = example.counter() ? problems.size() < parts.length : problems.isEmpty();
    return new Outcome(agrees, agrees ? example.expected() : String.join("; ", problems));
  }
}
