package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chancery.intake.Download;
import org.chancery.intake.fetch.Politeness.HostState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When hosts and feeds are asked again: {@link Politeness} and {@link NextPoll}. */
class PolitenessTest {
  private static final Instant NOW = Instant.parse("2025-02-17T12:00:00Z");
  private static final URI FEED = URI.create("https://p.example/feed");
  private final Politeness politeness =
      new Politeness(seconds(2), seconds(30), seconds(100), seconds(60));
  private final NextPoll polls = new NextPoll(Duration.ofMinutes(30), Duration.ofHours(4));

  private static Duration seconds(long n) {
    return Duration.ofSeconds(n);
  }

  private static Answer answer(int status, @Nullable String retryAfter) {
    return new Answer(
        status, retryAfter == null ? Map.of() : Map.of("retry-after", retryAfter), new byte[0]);
  }

  @ParameterizedTest
  @CsvSource({
    // status, Retry-After, failures before, crawl delay, pause
    "200,                              , 3,  0,   2",
    "200,                              , 0,  9,   9",
    "404,                              , 3,  0,   2",
    "503,                              , 0,  0,  30",
    "503,                              , 1,  0,  60",
    "503,                              , 2,  0, 100",
    "503,                              , 60, 0, 100",
    "429, 7                            , 0,  0,   7",
    "429, 'Mon, 17 Feb 2025 12:00:40 GMT', 0, 0,  40",
    "429, 'Mon, 17 Feb 2025 11:00:00 GMT', 0, 0,  30",
    "429, soon                         , 0,  0,  30",
  })
  void pausesAfterAnAnswer(int status, @Nullable String retry, int failures, int delay, int pause) {
    HostState after =
        politeness.afterAnswer(
            new HostState(NOW, failures), answer(status, retry), seconds(delay), NOW);
    assertThat(politeness.wait(after, NOW)).isEqualTo(seconds(pause));
    assertThat(politeness.wait(after, NOW.plusSeconds(pause))).isZero();
  }

  private static Fetched failed(@Nullable Duration retryAfter) {
    return new Fetched.Failed(FEED, Reason.STATUS, "no", retryAfter);
  }

  @ParameterizedTest
  @CsvSource({
    // failures before, Retry-After in minutes (-1: none), minutes until the next poll
    "0, -1,  60",
    "1, -1, 120",
    "2, -1, 240",
    "9, -1, 240",
    "0, 90,  90",
    "0, 10,  60",
    "0, 600, 600",
    "0, 999999, 43200", // no host is obeyed for more than 30 days
  })
  void comesLaterAfterEachFailure(int failures, long retry, long minutes) {
    FeedState before = new FeedState(FEED, "\"e\"", "then", NOW, failures, null);
    FeedState after =
        polls.after(before, failed(retry < 0 ? null : Duration.ofMinutes(retry)), NOW);
    assertThat(after)
        .isEqualTo(
            new FeedState(
                FEED, "\"e\"", "then", NOW.plus(Duration.ofMinutes(minutes)), failures + 1, "no"));
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "10, 30", "60, 60", "6000, 240"})
  void comesAsTheHostSaysWithinLimits(long freshMinutes, long minutes) {
    FeedState before = new FeedState(FEED, null, null, NOW, 4, "no");
    Fetched got =
        new Fetched.Got(
            FEED,
            new Download(FEED.toString(), new byte[0], null),
            new Validators("\"e\"", null),
            Duration.ofMinutes(freshMinutes));
    assertThat(polls.after(before, got, NOW))
        .isEqualTo(
            new FeedState(FEED, "\"e\"", null, NOW.plus(Duration.ofMinutes(minutes)), 0, null));
  }

  @Test
  void unchangedKeepsWhatTheHostGave() {
    FeedState before = new FeedState(FEED, "\"e\"", "then", NOW, 4, "no");
    assertThat(polls.after(before, new Fetched.Unchanged(FEED, Duration.ZERO), NOW))
        .isEqualTo(new FeedState(FEED, "\"e\"", "then", NOW.plus(Duration.ofMinutes(30)), 0, null));
  }
}
