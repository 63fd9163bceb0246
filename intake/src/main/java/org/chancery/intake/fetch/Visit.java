package org.chancery.intake.fetch;

import java.util.List;
import org.chancery.intake.Reading;

/**
 * What came of one poll of one feed.
 *
 * @param readings reports that were not known, and rejections; empty where nothing is new
 * @param state to be kept for the next round, together with the readings
 */
public record Visit(Feed feed, List<Reading> readings, FeedState state) {
  public Visit {
    readings = List.copyOf(readings);
  }
}
