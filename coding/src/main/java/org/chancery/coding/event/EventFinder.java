package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;

/** Finds the events of a report. Immutable and thread-safe. */
public final class EventFinder {

  public EventFinder(Lexicon lexicon) {}

  public Events find(
      ParsedReport parsed, Actors actors, Statements statements, Times times, Places places) {
    return new Events(List.of(), List.of());
  }
}
