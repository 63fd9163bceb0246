package org.chancery.intake.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.intake.Download;

/**
 * Gets pages and feeds, politely and from the open internet only.
 *
 * <p>For each address, and again for each that it redirects to: it must be http or https; the
 * site's robots.txt must let it be read; the host has its turn, after a pause; all addresses of the
 * host must be allowed, and the connection goes to one of those. Nothing is tried twice: when to
 * come again is the caller's to decide, with {@link NextPoll}.
 *
 * <p>Shared by all threads; requests to one host wait for each other. Close it when done.
 */
public final class Fetcher implements AutoCloseable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final FetchLimits limits;
  private final Transport transport;
  private final Clock clock;
  private final Hosts hosts;
  private final Robots robots;

  public Fetcher(FetchSettings settings) {
    this(settings, HostNames.system(), Clock.systemUTC());
  }

  Fetcher(FetchSettings settings, HostNames names, Clock clock) {
    this.limits = settings.limits();
    this.transport = new HttpTransport(limits, settings.addresses(), names, settings.userAgent());
    this.clock = clock;
    this.hosts = new Hosts(settings.politeness(), clock);
    this.robots = new Robots(address -> follow(address, Map.of(), false).answer(), clock);
  }

  /** What is at an address. */
  public Fetched fetch(URI address) {
    return fetch(address, Validators.NONE);
  }

  /**
   * What is at an address, where it has changed.
   *
   * @param validators what the host gave with what is known already
   */
  public Fetched fetch(URI address, Validators validators) {
    try {
      Reached reached = follow(address, validators.headers(), true);
      return fetched(address, reached.address(), reached.answer());
    } catch (NotFetched e) {
      String message = e.getMessage() == null ? "not fetched" : e.getMessage();
      return new Fetched.Failed(address, e.reason(), message, null);
    }
  }

  /** An answer that is no redirection, and where it came from. */
  private record Reached(URI address, Answer answer) {}

  private Reached follow(URI start, Map<String, String> headers, boolean obeyRobots)
      throws NotFetched {
    URI address = start;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Answer answer = ask(address, headers, obeyRobots);
      Optional<String> location = answer.header("location");
      if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
        return new Reached(address, answer);
      }
      address = resolve(address, location.get());
    }
    throw new NotFetched(
        Reason.REDIRECTS,
        "found more than " + limits.redirects() + " redirections, the last to " + address);
  }

  private Answer ask(URI address, Map<String, String> headers, boolean obeyRobots)
      throws NotFetched {
    Optional<String> problem = WebAddress.problem(address);
    if (problem.isPresent()) {
      throw new NotFetched(Reason.BAD_ADDRESS, address + ": " + problem.get());
    }
    Duration crawlDelay = obeyRobots ? robots.crawlDelay(address) : Duration.ZERO;
    return hosts.inTurn(
        WebAddress.host(address), crawlDelay, () -> transport.get(address, headers));
  }

  private static URI resolve(URI address, String location) throws NotFetched {
    try {
      return address.resolve(location.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new NotFetched(
          Reason.BAD_ADDRESS, address + " redirects to \"" + location + "\", which is none", e);
    }
  }

  private Fetched fetched(URI asked, URI address, Answer answer) {
    Duration fresh = answer.maxAge().orElse(Duration.ZERO);
    if (answer.status() == NOT_MODIFIED) {
      return new Fetched.Unchanged(asked, fresh);
    }
    if (answer.status() != OK) {
      return new Fetched.Failed(
          asked,
          Reason.STATUS,
          address + " answers " + answer.status() + ", expected 200",
          answer.retryAfter(clock.instant()).orElse(null));
    }
    return new Fetched.Got(
        asked,
        new Download(address.toString(), answer.body(), answer.charset().orElse(null)),
        Validators.of(answer),
        fresh);
  }

  @Override
  public void close() {
    transport.close();
  }
}
