package org.chancery.analysis.happenings;

import org.chancery.record.EngagementStatus;
import org.chancery.record.EventStatus;
import org.jspecify.annotations.Nullable;

/** What a sighting says of whether it happened. */
public enum Claim {
  HAPPENED,
  PLANNED,
  /** It did not happen, was called off, or somebody says so. */
  DENIED;

  /** Of an engagement; without a status, one party reports what another denies. */
  static Claim of(@Nullable EngagementStatus status) {
    return status == null
        ? DENIED
        : switch (status) {
          case HELD -> HAPPENED;
          case PLANNED, PROPOSED -> PLANNED;
          case CANCELLED -> DENIED;
        };
  }

  static Claim of(EventStatus status) {
    return switch (status) {
      case ACTUAL, HISTORICAL -> HAPPENED;
      case FUTURE, HYPOTHETICAL -> PLANNED;
      case NEGATED -> DENIED;
    };
  }
}
