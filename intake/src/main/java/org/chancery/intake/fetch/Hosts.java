package org.chancery.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.intake.fetch.Politeness.HostState;

/** One request at a time to each host, each after the pause that {@link Politeness} asks for. */
final class Hosts {
  private final Politeness politeness;
  private final Clock clock;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Hosts(Politeness politeness, Clock clock) {
    this.politeness = politeness;
    this.clock = clock;
  }

  /** A request to a host. */
  interface Request {
    Answer send() throws NotFetched;
  }

  /**
   * Sends a request when it is its turn.
   *
   * @param crawlDelay what the host asks for between requests
   * @throws NotFetched with {@code BACKOFF} where that would take too long
   */
  Answer inTurn(String host, Duration crawlDelay, Request request) throws NotFetched {
    Turn turn = turns.computeIfAbsent(host, h -> new Turn());
    turn.lock.lock();
    try {
      await(host, turn.state);
      Answer answer = request.send();
      turn.state = politeness.afterAnswer(turn.state, answer, crawlDelay, clock.instant());
      return answer;
    } catch (NotFetched e) {
      if (e.reason() != Reason.BACKOFF) {
        turn.state = politeness.afterFailure(turn.state, clock.instant());
      }
      throw e;
    } finally {
      turn.lock.unlock();
    }
  }

  private void await(String host, HostState state) throws NotFetched {
    Duration wait = politeness.wait(state, clock.instant());
    if (wait.compareTo(politeness.longestWait()) > 0) {
      throw new NotFetched(
          Reason.BACKOFF,
          host
              + " is to be left alone until "
              + state.notBefore().truncatedTo(ChronoUnit.SECONDS)
              + "; try again then");
    }
    try {
      Thread.sleep(wait.toMillis() + (wait.isZero() ? 0 : 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotFetched(Reason.TIMEOUT, "interrupted while waiting for " + host, e);
    }
  }

  /** What is known of one host, under its lock. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private HostState state = HostState.NEW;
  }
}
