package org.chancery.coding.engagement;

import java.util.List;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.event.Events;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;

/** Finds the engagements of a report. Immutable and thread-safe. */
public final class EngagementFinder {

  public EngagementFinder(Lexicon lexicon) {}

  public Engagements find(
      ParsedReport parsed,
      Actors actors,
      Statements statements,
      Events events,
      Times times,
      Places places) {
    return new Engagements(List.of(), List.of());
  }
}
