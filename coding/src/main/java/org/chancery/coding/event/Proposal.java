package org.chancery.coding.event;

import java.util.List;
import org.chancery.record.Event;

/**
 * An event as rules propose it, before anything decides.
 *
 * @param features what a {@link Decision} looks at
 */
public record Proposal(Event event, List<String> features) {
  public Proposal {
    features = List.copyOf(features);
  }
}
