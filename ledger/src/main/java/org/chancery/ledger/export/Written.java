package org.chancery.ledger.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was written.
 *
 * @param reports how many reports it is of
 * @param rows lines or rows by the name of the file, in order, headers left out
 */
public record Written(long reports, Map<String, Long> rows) {
  public Written {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /** Lines or rows of all files. */
  public long all() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
