package org.chancery.coding.actor;

import java.util.List;
import org.chancery.record.Sector;
import org.chancery.record.Span;

/**
 * How a noun that no entry names came to mean an actor.
 *
 * @param words where the noun stands
 * @param noun in lower case and the singular
 * @param path up to a synset that the entry names: {@code frigate < warship#1}
 * @param sectors those of the entry
 */
public record Derivation(Span words, String noun, String path, List<Sector> sectors) {
  public Derivation {
    sectors = List.copyOf(sectors);
  }
}
