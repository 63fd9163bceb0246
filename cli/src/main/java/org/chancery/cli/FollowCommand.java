package org.chancery.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.intake.fetch.FeedState;
import org.chancery.intake.fetch.Feeds;
import org.chancery.intake.fetch.Fetcher;
import org.chancery.intake.fetch.Follower;
import org.chancery.intake.fetch.NextPoll;
import org.chancery.intake.fetch.Visit;
import org.chancery.language.Loading;
import org.chancery.ledger.keep.FollowedFeed;
import org.chancery.ledger.keep.FollowedFeeds;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Kept;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Follows feeds into a ledger. */
@Command(
    name = "follow",
    description = {
      "Follows the feeds of an OPML file: asks each from time to time for what is new, and keeps it in"
          + " the ledger. Hosts are asked one request at a time, as their robots.txt and their own"
          + " answers allow; one that fails is left alone for a while, and stops no other.",
      "",
      "Examples:",
      "  chancery follow feeds.opml",
      "  chancery follow feeds.opml --full --every 60 --ledger notes.ledger",
      "  chancery follow feeds.opml --once            # one round, for a timer of the system",
      ""
    })
final class FollowCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private FetchOption fetch;

  @Parameters(paramLabel = "FEEDS.opml", description = "the feeds, as any feed reader exports them")
  private Path file;

  @Option(names = "--once", description = "go round the feeds that are due, and end")
  private boolean once;

  @Option(
      names = "--full",
      description = "fetch the page that an entry links to, where the feed gives only a summary")
  private boolean full;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "how often to ask each feed (default: ${DEFAULT-VALUE})")
  private int minutes = (int) NextPoll.DEFAULT.interval().toMinutes();

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--threads", threads);
    ChanceryCommand.atLeastOne(spec, "--every", minutes);
    Loading<Engine> engine = root.engine();
    Feeds feeds = Feeds.read(file);
    feeds.problems().forEach(root::note);
    Ledger ledger = ledgerOption.open();
    Duration interval = Duration.ofMinutes(minutes);
    NextPoll poll =
        new NextPoll(interval, interval.plus(NextPoll.DEFAULT.most())); // never sooner than asked
    boolean rejected = !feeds.problems().isEmpty();
    try (Fetcher fetcher = new Fetcher(fetch.settings());
        Keeper keeper = Keeper.of(ledger)) {
      Follower follower = new Follower(fetcher, root.intake(), poll, Clock.systemUTC());
      ReportKeeping reports = new ReportKeeping(ledger, engine.get().ready(), threads, root::note);
      do {
        rejected |= round(feeds, follower, ledger, keeper, reports) > 0;
      } while (!once && waited(feeds, ledger));
    }
    return rejected ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
  }

  /** Goes round the feeds that are due, and gives how many inputs were rejected. */
  private long round(
      Feeds feeds, Follower follower, Ledger ledger, Keeper keeper, ReportKeeping reports) {
    FollowedFeeds followed = new FollowedFeeds(ledger);
    Follower.Depth depth = full ? Follower.Depth.PAGES : Follower.Depth.FEED;
    Iterator<Visit> visits =
        follower.round(
            feeds.feeds(), states(followed), depth, r -> followed.hasReport(r.ref(), r.url()));
    long rejected = 0;
    while (visits.hasNext()) {
      Visit visit = visits.next();
      Keeping keeping = new Keeping(keeper, this::tell);
      reports.run(visit.readings().iterator(), keeping, () -> {});
      followed.put(kept(visit.state())); // what was read of it is safe
      rejected += keeping.count(Kept.REJECTED);
      root.note(
          visit.feed().title()
              + ": "
              + keeping.count(Kept.ADDED)
              + " new, "
              + keeping.count(Kept.REJECTED)
              + " rejected; next at "
              + visit.state().nextPoll());
    }
    return rejected;
  }

  private void tell(Keeping.Safe safe) {
    if (safe.entry() instanceof org.chancery.ledger.keep.Entry.Refused refused) {
      root.note(Keeping.text(refused.rejection()));
    }
  }

  /** Waits until a feed is due; false where nobody wants it any more. */
  private boolean waited(Feeds feeds, Ledger ledger) {
    Map<URI, FeedState> states = states(new FollowedFeeds(ledger));
    Instant next =
        feeds.feeds().stream()
            .map(f -> states.getOrDefault(f.url(), FeedState.first(f.url())).nextPoll())
            .min(Instant::compareTo)
            .orElse(null);
    if (next == null) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND,
          file + ": found no feed in it, expected outlines with xmlUrl");
    }
    try {
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), next).toMillis()) + 1);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Map<URI, FeedState> states(FollowedFeeds followed) {
    Map<URI, FeedState> states = new LinkedHashMap<>();
    for (FollowedFeed f : followed.all()) {
      URI url = URI.create(f.url());
      states.put(
          url,
          new FeedState(
              url, f.etag(), f.lastModified(), f.nextPoll(), f.failures(), f.lastError()));
    }
    return states;
  }

  private static FollowedFeed kept(FeedState s) {
    return new FollowedFeed(
        s.url().toString(), s.etag(), s.lastModified(), s.nextPoll(), s.failures(), s.lastError());
  }
}
