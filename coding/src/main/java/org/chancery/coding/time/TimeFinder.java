package org.chancery.coding.time;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;

/** Finds and resolves time expressions. Immutable and thread-safe. */
public final class TimeFinder {

  public TimeFinder(Lexicon lexicon) {}

  public Times find(ParsedReport parsed) {
    return new Times(List.of(), Optional.empty(), List.of());
  }
}
