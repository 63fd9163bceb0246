package org.chancery.intake.fetch;

import java.time.Duration;

/**
 * How much one answer may cost.
 *
 * @param bytes the most bytes of a body, after it is unpacked
 * @param silence how long a host may say nothing, while connecting or in the middle of an answer
 * @param whole how long an answer may take, from the connection to its last byte
 * @param redirects how many redirections are followed
 */
public record FetchLimits(int bytes, Duration silence, Duration whole, int redirects) {
  public static final FetchLimits DEFAULT =
      new FetchLimits(16 << 20, Duration.ofSeconds(20), Duration.ofSeconds(60), 5);

  public FetchLimits {
    if (bytes < 1 || redirects < 0 || !isPositive(silence) || !isPositive(whole)) {
      throw new IllegalArgumentException(
          "found bytes "
              + bytes
              + ", silence "
              + silence
              + ", whole "
              + whole
              + ", redirects "
              + redirects
              + "; expected positive ones");
    }
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
