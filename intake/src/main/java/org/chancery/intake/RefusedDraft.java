package org.chancery.intake;

import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a report is refused whose own identifier could be read, to keep the two together.
 */
final class RefusedDraft extends ChanceryException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String ref;

  RefusedDraft(@Nullable String ref, Code code, String message) {
    super(code, message);
    this.ref = ref;
  }

  @Nullable String ref() {
    return ref;
  }
}
