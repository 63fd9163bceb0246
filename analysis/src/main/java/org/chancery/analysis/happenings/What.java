package org.chancery.analysis.happenings;

import org.chancery.record.EngagementKind;
import org.chancery.record.EventType;

/** What kind of thing happened. */
public sealed interface What {
  /** An event. */
  record Deed(EventType type) implements What {
    @Override
    public String code() {
      return type.name();
    }

    @Override
    public String family() {
      return type.name();
    }
  }

  /** An engagement. */
  record Encounter(EngagementKind kind) implements What {
    @Override
    public String code() {
      return kind.code();
    }

    @Override
    public String family() {
      return switch (kind) {
        case MEETING, VISIT, TALKS, MULTILATERAL, CEREMONY -> "in person";
        case CALL, CORRESPONDENCE -> kind.code();
      };
    }
  }

  /** {@code ASSAULT} or {@code meeting}, as records write it. */
  String code();

  /** What may be one thing under two kinds: a visit and the meeting at it. */
  String family();

  /** Whether it takes place somewhere: a call does not. */
  default boolean hasPlace() {
    return !(this instanceof Encounter e)
        || e.kind() != EngagementKind.CALL && e.kind() != EngagementKind.CORRESPONDENCE;
  }
}
