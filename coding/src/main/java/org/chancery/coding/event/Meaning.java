package org.chancery.coding.event;

import java.util.Arrays;
import java.util.List;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;

/**
 * What a frame codes.
 *
 * @param cameo two to four digits
 */
record Meaning(EventType type, List<EventMode> modes, String cameo) {
  Meaning {
    modes = List.copyOf(modes);
  }

  /** Reads {@code AGREE - 036} or {@code REJECT meet 125}. */
  static Meaning of(String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length != 3) {
      throw new IllegalArgumentException("found \"" + text + "\", expected TYPE MODE CAMEO");
    }
    EventType type = EventType.valueOf(parts[0]);
    return new Meaning(type, modes(type, parts[1]), parts[2]);
  }

  /** Modes of a type by their codes, joined by {@code +}; {@code -} for none. */
  static List<EventMode> modes(EventType type, String codes) {
    return codes.equals("-")
        ? List.of()
        : Arrays.stream(codes.split("\\+")).map(c -> EventMode.of(type, c.strip())).toList();
  }

  /** The score of the type, or of the mode that departs most from 0. */
  double score() {
    double out = type.score();
    double extreme = -1;
    for (EventMode mode : modes) {
      if (Math.abs(mode.score()) > extreme) {
        extreme = Math.abs(mode.score());
        out = mode.score();
      }
    }
    return out;
  }

  /** Type and modes as examples write them: {@code CONSULT/visit}. */
  String label() {
    return modes.isEmpty()
        ? type.name()
        : type + "/" + String.join("+", modes.stream().map(EventMode::code).toList());
  }
}
