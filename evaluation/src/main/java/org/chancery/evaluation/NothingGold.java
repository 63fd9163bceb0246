package org.chancery.evaluation;

import java.util.OptionalDouble;
import org.chancery.coding.event.Candidacy;
import org.chancery.record.Event;

/** A text that tells of no event. */
record NothingGold() implements EventGold {
  @Override
  public OptionalDouble event(Event event) {
    return OptionalDouble.of(-1);
  }

  @Override
  public OptionalDouble party(Candidacy candidacy) {
    return OptionalDouble.empty();
  }
}
