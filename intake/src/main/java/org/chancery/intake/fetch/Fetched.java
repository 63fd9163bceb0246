package org.chancery.intake.fetch;

import java.net.URI;
import java.time.Duration;
import org.chancery.intake.Download;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Fetched {
  /** The address that was asked for, before any redirection. */
  URI asked();

  /**
   * It was got.
   *
   * @param download for {@link org.chancery.intake.Intake#open(Download)}
   * @param fresh for how long the host says that nothing new will come
   */
  record Got(URI asked, Download download, Validators validators, Duration fresh)
      implements Fetched {}

  /** Nothing has changed since the validators were given. */
  record Unchanged(URI asked, Duration fresh) implements Fetched {}

  /**
   * It was not got.
   *
   * @param message for people: what was found and what to do
   * @param retryAfter how long the host asks to be left alone, where it does
   */
  record Failed(URI asked, Reason reason, String message, @Nullable Duration retryAfter)
      implements Fetched {}
}
