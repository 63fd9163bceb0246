package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;
import org.chancery.record.Quad;

/** PLOVER's types and modes with scores and quad classes, each with a short name. Immutable. */
public final class PloverTable {
  private static final PloverTable STANDARD = new PloverTable(CodeTable.of("plover.tsv"));

  private final String version;
  private final List<Row> rows;

  /**
   * A type, or one of its modes.
   *
   * @param mode none for the type itself
   */
  public record Row(
      EventType type, Optional<EventMode> mode, double score, Quad quad, String name) {}

  private PloverTable(CodeTable table) {
    version = table.version();
    rows = table.rows().stream().map(PloverTable::row).toList();
  }

  private static Row row(List<String> r) {
    EventType type = EventType.valueOf(r.get(0));
    Optional<EventMode> mode =
        Optional.of(r.get(1)).filter(m -> !m.equals("-")).map(m -> EventMode.of(type, m));
    Quad quad = Quad.values()[Integer.parseInt(r.get(3)) - 1];
    return new Row(type, mode, Double.parseDouble(r.get(2)), quad, r.get(4));
  }

  /** The table that the program carries. */
  public static PloverTable standard() {
    return STANDARD;
  }

  public String version() {
    return version;
  }

  /** Every type, followed by its modes. */
  public List<Row> rows() {
    return rows;
  }
}
