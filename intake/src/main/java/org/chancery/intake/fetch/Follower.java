package org.chancery.intake.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Report;

/**
 * Goes round the feeds that are due, once. What goes wrong with one feed is told in its visit and
 * stops no other. It keeps nothing itself: the caller keeps readings and state, best in one
 * transaction, so that an interrupted round is made up for by the next.
 */
public final class Follower {
  private final Fetcher fetcher;
  private final Intake intake;
  private final NextPoll nextPoll;
  private final Clock clock;
  private final FullText fullText;

  /**
   * @param fetcher stays the caller's, to be closed by it
   */
  public Follower(Fetcher fetcher, Intake intake, NextPoll nextPoll, Clock clock) {
    this.fetcher = fetcher;
    this.intake = intake;
    this.nextPoll = nextPoll;
    this.clock = clock;
    this.fullText = new FullText(fetcher, intake);
  }

  /** How much of what a feed offers is read. */
  public enum Depth {
    /** What the feed itself holds. */
    FEED,
    /** The page that an entry links to, where the feed gives only a summary of it. */
    PAGES
  }

  /**
   * The visits of one round, in the order of the feeds, each made when it is asked for.
   *
   * @param states by the address of the feed; a feed without one is due
   * @param isKnown whether a report, as the feed gives it, is kept already: by its {@code ref} or
   *     {@code url}; known ones are left out, and their pages not fetched
   */
  public Iterator<Visit> round(
      List<Feed> feeds, Map<URI, FeedState> states, Depth depth, Predicate<Report> isKnown) {
    return feeds.stream()
        .flatMap(feed -> dueVisit(feed, state(feed, states), depth, isKnown))
        .iterator();
  }

  private static FeedState state(Feed feed, Map<URI, FeedState> states) {
    FeedState kept = states.get(feed.url());
    return kept == null ? FeedState.first(feed.url()) : kept;
  }

  private Stream<Visit> dueVisit(
      Feed feed, FeedState before, Depth depth, Predicate<Report> isKnown) {
    return before.isDue(clock.instant())
        ? Stream.of(visit(feed, before, depth, isKnown))
        : Stream.empty();
  }

  /** Polls one feed, due or not. */
  public Visit visit(Feed feed, FeedState before, Depth depth, Predicate<Report> isKnown) {
    Fetched fetched = fetcher.fetch(feed.url(), before.validators());
    Instant now = clock.instant();
    FeedState after = nextPoll.after(before, fetched, now);
    List<Reading> readings = new ArrayList<>();
    String damage = null;
    for (Reading reading : FetchedReadings.of(fetched, intake)) {
      if (reading instanceof Reading.Read read && isKnown.test(read.report())) {
        continue;
      }
      readings.add(depth == Depth.PAGES ? fullText.of(reading) : reading);
      damage =
          reading instanceof Reading.Rejected rejected && isDamage(rejected)
              ? rejected.rejection().message()
              : damage;
    }
    return new Visit(feed, readings, damage == null ? after : after.readAnew(damage));
  }

  /** Whether more of the feed may be read at another time: then it must not be "unchanged". */
  private static boolean isDamage(Reading.Rejected rejected) {
    String code = rejected.rejection().code();
    return code.equals(Code.MALFORMED.code())
        || code.equals(Code.UNREADABLE.code())
        || code.equals(Code.INTERNAL.code());
  }
}
