package org.chancery.coding.event;

import org.chancery.record.Casualties;
import org.jspecify.annotations.Nullable;

/** Reads how many were killed, injured or arrested, and how many took part. */
final class CasualtyFinder {
  private CasualtyFinder() {}

  static @Nullable Casualties find(Scene scene, Draft draft) {
    return null;
  }
}
