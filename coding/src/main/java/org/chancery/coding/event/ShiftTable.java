package org.chancery.coding.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ChanceryException;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;

/**
 * What becomes of an event under a shift: the {@code becomes: AID REJECT assist 122} lines of
 * {@code rules.lex}, entries {@code event.shift.*}. A line may name a mode of the content, {@code
 * becomes: COERCE/arrest THREATEN arrest 1322}, and {@code same} where the type stays.
 */
final class ShiftTable {
  private final Map<Shift, Map<String, String>> table = new EnumMap<>(Shift.class);
  private final Map<Shift, RuleId> rules = new EnumMap<>(Shift.class);

  ShiftTable(Lexicon lexicon) {
    for (Entry entry : lexicon.entries("rules.lex")) {
      if (entry.value("shift").isPresent()) {
        Shift shift = Shift.valueOf(entry.value("shift").orElseThrow().toUpperCase());
        rules.put(shift, entry.id());
        entry.lines("becomes").forEach(line -> add(entry, shift, line));
      }
    }
  }

  private void add(Entry entry, Shift shift, String line) {
    String[] parts = line.split("\\s+", 2);
    if (parts.length < 2) {
      throw new ChanceryException(
          ChanceryException.Code.LEXICON,
          entry.location() + ": found " + line + ", expected becomes: TYPE NEW-TYPE MODE CAMEO");
    }
    table.computeIfAbsent(shift, k -> new java.util.TreeMap<>()).put(parts[0], parts[1]);
  }

  /** The shifted meaning; empty where the content is coded as it stands or not at all. */
  Optional<Meaning> apply(Shift shift, Meaning content) {
    Map<String, String> rows = table.getOrDefault(shift, Map.of());
    for (EventMode mode : content.modes()) {
      String row = rows.get(content.type() + "/" + mode.code());
      if (row != null) {
        return read(row, content);
      }
    }
    String row = rows.get(content.type().name());
    return row == null ? Optional.empty() : read(row, content);
  }

  private static Optional<Meaning> read(String row, Meaning content) {
    return row.equals("same") ? Optional.of(content) : Optional.of(Meaning.of(row));
  }

  /** The rule that tells of a shift. */
  Optional<RuleId> rule(Shift shift) {
    return Optional.ofNullable(rules.get(shift));
  }

  /** Whether the type is force: what is announced as a threat. */
  static boolean force(EventType type) {
    return type == EventType.ASSAULT
        || type == EventType.COERCE
        || type == EventType.SANCTION
        || type == EventType.PROTEST
        || type == EventType.MOBILIZE;
  }
}
