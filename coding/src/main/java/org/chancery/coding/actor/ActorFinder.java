package org.chancery.coding.actor;

import java.util.List;
import java.util.Map;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;

/** Finds the actors of a report. Immutable and thread-safe. */
public final class ActorFinder {

  public ActorFinder(Lexicon lexicon) {}

  public Actors find(ParsedReport parsed) {
    return new Actors(List.of(), List.of(), Map.of(), List.of());
  }
}
