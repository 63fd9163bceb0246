package org.chancery.ledger.query;

import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/**
 * One side of an engagement.
 *
 * @param who a country or an actor
 * @param role only who has it; with a country this is "the president of"
 * @param title only who has it, in any letters
 */
public record Side(Who who, @Nullable OfficeRole role, @Nullable String title) {
  boolean needsOffice() {
    return role != null || title != null;
  }
}
