package org.chancery.ledger.keep;

import java.time.Instant;
import java.util.List;
import org.chancery.ledger.store.Ledger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The feeds that a ledger is fed by. Thread-safe. */
public final class FollowedFeeds {
  private final Ledger ledger;

  public FollowedFeeds(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All of them, in the order of their addresses. */
  public List<FollowedFeed> all() {
    return ledger
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select * from feed order by url")
                    .map(
                        (row, at) ->
                            new FollowedFeed(
                                row.getString("url"),
                                row.getString("etag"),
                                row.getString("last_modified"),
                                Instant.parse(row.getString("next_poll")),
                                row.getInt("failures"),
                                row.getString("last_error")))
                    .list());
  }

  /** Keeps what is known of a feed now; best after what was read of it is safe. */
  public void put(FollowedFeed feed) {
    try {
      ledger
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "insert into feed (url, etag, last_modified, next_poll, failures, last_error)"
                          + " values (?, ?, ?, ?, ?, ?) on conflict (url) do update set"
                          + " etag = excluded.etag, last_modified = excluded.last_modified,"
                          + " next_poll = excluded.next_poll, failures = excluded.failures,"
                          + " last_error = excluded.last_error",
                      feed.url(),
                      feed.etag(),
                      feed.lastModified(),
                      feed.nextPoll().toString(),
                      feed.failures(),
                      feed.lastError()));
    } catch (JdbiException e) {
      throw ledger.failure(e);
    }
  }

  /** Whether a report of this address, or of this identifier of the publisher, is kept. */
  public boolean hasReport(@Nullable String ref, @Nullable String url) {
    return ledger
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select 1 from report where ref = ? or url = ? limit 1", ref, url)
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent());
  }
}
