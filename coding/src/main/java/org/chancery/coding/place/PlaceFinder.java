package org.chancery.coding.place;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;

/** Finds and resolves place names. Immutable and thread-safe. */
public final class PlaceFinder {

  public PlaceFinder(Lexicon lexicon) {}

  public Places find(ParsedReport parsed) {
    return new Places(List.of(), Optional.empty(), List.of());
  }
}
