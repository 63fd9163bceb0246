package org.chancery.analysis.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.chancery.record.Office;

/** How a report says that a person stands to an office. */
public enum Standing {
  /** "Foreign Minister Rosa Quispe". */
  HELD,
  /** "acting Foreign Minister Rosa Quispe". */
  ACTING,
  /** "former Foreign Minister Rosa Quispe", acting or not. */
  FORMER;

  static Standing of(Office office) {
    return office.former() ? FORMER : office.acting() ? ACTING : HELD;
  }

  /** The code as it is written: {@code held}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
