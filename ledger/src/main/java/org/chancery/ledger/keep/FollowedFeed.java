package org.chancery.ledger.keep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a feed from one poll to the next.
 *
 * @param etag the host's mark of what was read last
 * @param lastModified when that was changed, in the host's own words
 * @param nextPoll when to come again
 * @param failures polls that failed, one after the other, up to now
 * @param lastError what was wrong at the last poll, where something was
 */
public record FollowedFeed(
    String url,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant nextPoll,
    int failures,
    @Nullable String lastError) {}
