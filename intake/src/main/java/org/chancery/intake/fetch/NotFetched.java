package org.chancery.intake.fetch;

import java.io.IOException;

/** Thrown by a {@link Transport} where there is no answer, with the reason. */
public final class NotFetched extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public NotFetched(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public NotFetched(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
