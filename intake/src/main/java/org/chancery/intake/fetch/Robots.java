package org.chancery.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What each site's robots.txt lets Chancery read (RFC 9309), asked for once a day. A site without
 * one lets everything be read; one whose robots.txt cannot be had, nothing.
 */
final class Robots {
  /** The name that robots.txt files know Chancery by. */
  static final String AGENT = "chancery";

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Getter getter;
  private final Clock clock;
  private final Map<URI, Known> known = new ConcurrentHashMap<>();

  /** Gets a robots.txt, redirections followed. */
  interface Getter {
    Answer get(URI address) throws NotFetched;
  }

  Robots(Getter getter, Clock clock) {
    this.getter = getter;
    this.clock = clock;
  }

  /** Either the rules or why there are none. */
  private record Known(
      @Nullable BaseRobotRules rules, @Nullable NotFetched failure, Instant until) {}

  /**
   * How long the site asks to be left alone between requests; zero where it does not say.
   *
   * @throws NotFetched where the address may not be read
   */
  Duration crawlDelay(URI address) throws NotFetched {
    BaseRobotRules rules = rules(WebAddress.origin(address));
    if (!rules.isAllowed(address.toString())) {
      throw new NotFetched(
          Reason.ROBOTS, WebAddress.origin(address) + "/robots.txt asks programs not to read it");
    }
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private BaseRobotRules rules(URI origin) throws NotFetched {
    Known now = known.get(origin);
    if (now == null || clock.instant().isAfter(now.until())) {
      now = ask(origin);
      known.put(origin, now);
    }
    BaseRobotRules rules = now.rules();
    if (rules != null) {
      return rules;
    }
    NotFetched failure = now.failure();
    if (failure != null) {
      throw failure;
    }
    throw new IllegalStateException("neither rules nor failure");
  }

  private Known ask(URI origin) {
    URI address = origin.resolve("/robots.txt");
    try {
      Answer answer = getter.get(address);
      return of(address, answer);
    } catch (NotFetched e) {
      return new Known(
          null,
          new NotFetched(e.reason(), "asking for " + address + ": " + e.getMessage(), e),
          clock.instant().plus(FAILURE_KEPT));
    }
  }

  private Known of(URI address, Answer answer) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    if (answer.status() == 200) {
      BaseRobotRules rules =
          parser.parseContent(
              address.toString(),
              answer.body(),
              answer.header("content-type").orElse("text/plain"),
              List.of(AGENT));
      return new Known(rules, null, clock.instant().plus(KEPT));
    }
    boolean none = answer.status() < 500 && answer.status() != TOO_MANY_REQUESTS;
    return none
        ? new Known(parser.failedFetch(404), null, clock.instant().plus(KEPT))
        : new Known(
            null,
            new NotFetched(
                Reason.ROBOTS,
                address + " answers " + answer.status() + ", so nothing is read there for now"),
            clock.instant().plus(FAILURE_KEPT));
  }
}
