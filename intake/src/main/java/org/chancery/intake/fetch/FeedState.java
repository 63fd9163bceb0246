package org.chancery.intake.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a feed from one poll to the next.
 *
 * @param etag the host's mark of what was read last
 * @param lastModified when that was changed, in the host's own words
 * @param nextPoll when to come again
 * @param failures polls that failed, one after the other, up to now
 * @param lastError what was wrong at the last poll, where something was
 */
public record FeedState(
    URI url,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant nextPoll,
    int failures,
    @Nullable String lastError) {
  public FeedState {
    if (failures < 0) {
      throw new IllegalArgumentException("found failures " + failures + ", expected 0 or more");
    }
  }

  /** Of a feed that was never asked for: it is due. */
  public static FeedState first(URI url) {
    return new FeedState(url, null, null, Instant.EPOCH, 0, null);
  }

  public boolean isDue(Instant now) {
    return !now.isBefore(nextPoll);
  }

  public Validators validators() {
    return new Validators(etag, lastModified);
  }

  /** The same, but all of the feed is read at the next poll. */
  FeedState readAnew(String error) {
    return new FeedState(url, null, null, nextPoll, failures, error);
  }
}
