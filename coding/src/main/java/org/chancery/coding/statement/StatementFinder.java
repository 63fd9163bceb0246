package org.chancery.coding.statement;

import java.util.List;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;

/** Finds the statements of a report. Immutable and thread-safe. */
public final class StatementFinder {

  public StatementFinder(Lexicon lexicon) {}

  public Statements find(ParsedReport parsed, Actors actors, Times times) {
    return new Statements(List.of(), List.of());
  }
}
