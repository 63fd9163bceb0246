package org.chancery.coding.event;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.EventType;

/** The codes of CAMEO, two to four digits, each with a short name. Immutable. */
public final class CameoTable {
  private static final CameoTable STANDARD = new CameoTable(CodeTable.of("cameo.tsv"));

  private final String version;
  private final Map<String, Code> codes = new LinkedHashMap<>();

  /**
   * A code.
   *
   * @param root the two digits that it belongs to
   * @param type the PLOVER type nearest to it; none where PLOVER has dropped it
   */
  public record Code(String code, String root, Optional<EventType> type, String name) {}

  private CameoTable(CodeTable table) {
    version = table.version();
    table
        .rows()
        .forEach(
            r -> {
              Optional<EventType> type =
                  Optional.of(r.get(2)).filter(t -> !t.equals("-")).map(EventType::valueOf);
              codes.put(r.get(0), new Code(r.get(0), r.get(1), type, r.get(3)));
            });
  }

  /** The table that the program carries. */
  public static CameoTable standard() {
    return STANDARD;
  }

  public String version() {
    return version;
  }

  /** All codes, each root before what belongs to it. */
  public Collection<Code> codes() {
    return Collections.unmodifiableCollection(codes.values());
  }

  public Optional<Code> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }
}
