package org.chancery.intake.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * When a feed is polled again. Pure: states in, states out.
 *
 * @param interval between polls that succeed; longer where the host says that nothing comes sooner
 * @param most the longest that failures, or the host's word on freshness, make it
 */
public record NextPoll(Duration interval, Duration most) {
  public static final NextPoll DEFAULT = new NextPoll(Duration.ofMinutes(30), Duration.ofDays(1));

  /** No host is left alone for longer, whatever it asks for. */
  private static final Duration LONGEST_ASKED = Duration.ofDays(30);

  public NextPoll {
    if (interval.isNegative() || interval.isZero() || most.compareTo(interval) < 0) {
      throw new IllegalArgumentException(
          "found interval " + interval + " and most " + most + ", expected 0 < interval <= most");
    }
  }

  /** The state of a feed after a poll. */
  public FeedState after(FeedState before, Fetched fetched, Instant now) {
    if (fetched instanceof Fetched.Got got) {
      return new FeedState(
          before.url(),
          got.validators().etag(),
          got.validators().lastModified(),
          now.plus(regular(got.fresh())),
          0,
          null);
    }
    if (fetched instanceof Fetched.Unchanged unchanged) {
      return new FeedState(
          before.url(),
          before.etag(),
          before.lastModified(),
          now.plus(regular(unchanged.fresh())),
          0,
          null);
    }
    return failed(before, (Fetched.Failed) fetched, now);
  }

  private FeedState failed(FeedState before, Fetched.Failed failed, Instant now) {
    Duration own = Politeness.grown(interval, before.failures() + 1, most);
    Duration asked = failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter();
    Duration bounded = asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    return new FeedState(
        before.url(),
        before.etag(),
        before.lastModified(),
        now.plus(Politeness.longer(own, bounded)),
        before.failures() + 1,
        failed.message());
  }

  private Duration regular(Duration fresh) {
    return Politeness.longer(interval, fresh.compareTo(most) > 0 ? most : fresh);
  }
}
