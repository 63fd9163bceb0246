package org.chancery.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a host may be asked again. Pure: states in, states out.
 *
 * @param pause between the end of one request to a host and the next
 * @param backoff the pause after a first failure; it doubles with each further one
 * @param mostBackoff the longest that it grows to
 * @param longestWait what is waited for a host's turn; where more is asked, the request fails
 */
public record Politeness(
    Duration pause, Duration backoff, Duration mostBackoff, Duration longestWait) {
  public static final Politeness DEFAULT =
      new Politeness(
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          Duration.ofHours(6),
          Duration.ofSeconds(60));

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /**
   * What is known of a host.
   *
   * @param notBefore when it may be asked again
   * @param failures one after the other, up to now
   */
  public record HostState(Instant notBefore, int failures) {
    public static final HostState NEW = new HostState(Instant.EPOCH, 0);
  }

  /** How long to wait now. */
  public Duration wait(HostState state, Instant now) {
    return now.isBefore(state.notBefore())
        ? Duration.between(now, state.notBefore())
        : Duration.ZERO;
  }

  /**
   * After an answer.
   *
   * @param crawlDelay what the robots.txt of the host asks for, zero where it does not
   */
  public HostState afterAnswer(HostState state, Answer answer, Duration crawlDelay, Instant now) {
    Duration regular = longer(pause, crawlDelay);
    boolean overloaded = answer.status() == TOO_MANY_REQUESTS || answer.status() >= SERVER_ERROR;
    if (!overloaded) {
      return new HostState(now.plus(regular), 0);
    }
    Optional<Duration> asked = answer.retryAfter(now);
    Duration own = grown(backoff, state.failures(), mostBackoff);
    return new HostState(now.plus(longer(regular, asked.orElse(own))), state.failures() + 1);
  }

  /** After no answer came. */
  public HostState afterFailure(HostState state, Instant now) {
    return new HostState(
        now.plus(longer(pause, grown(backoff, state.failures(), mostBackoff))),
        state.failures() + 1);
  }

  /** A duration doubled as often as there were failures, up to a limit. */
  static Duration grown(Duration first, int failures, Duration most) {
    Duration grown = first.multipliedBy(1L << Math.min(Math.max(failures, 0), 20));
    return grown.compareTo(most) > 0 ? most : grown;
  }

  static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
