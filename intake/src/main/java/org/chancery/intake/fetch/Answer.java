package org.chancery.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host answered.
 *
 * @param headers by their names in small letters; of several with one name, the first
 * @param body unpacked; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
public record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age\\s*=\\s*\"?(\\d{1,9})");
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w:.-]+)");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  public Answer {
    headers = Map.copyOf(headers);
  }

  /**
   * @param name in small letters
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  /** The encoding in the Content-Type. */
  Optional<String> charset() {
    return header("content-type").map(CHARSET::matcher).filter(Matcher::find).map(m -> m.group(1));
  }

  /** For how long the host says that nothing new will come. */
  Optional<Duration> maxAge() {
    return header("cache-control")
        .map(MAX_AGE::matcher)
        .filter(Matcher::find)
        .map(m -> Duration.ofSeconds(Long.parseLong(m.group(1))));
  }

  /** How long the host asks to be left alone: seconds, or until a time. */
  Optional<Duration> retryAfter(Instant now) {
    return header("retry-after").map(String::strip).flatMap(value -> retryAfter(value, now));
  }

  private static Optional<Duration> retryAfter(String value, Instant now) {
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(d -> !d.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty(); // what cannot be read asks for nothing
    }
  }
}
