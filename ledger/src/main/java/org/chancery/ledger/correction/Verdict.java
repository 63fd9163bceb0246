package org.chancery.ledger.correction;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.record.ChanceryException;

/** What an analyst decided. */
public enum Verdict {
  /** It is right as it was coded, whatever another coder may make of it. */
  ACCEPT,
  /** It is wrong: there is no such thing, or nothing can be said of that field. */
  REJECT,
  /** It should be something else, which is given. */
  EDIT,
  /** A thing that the coder did not find, which is given. */
  ADD,
  /** All that was said of it before is taken back. */
  WITHDRAW,
  /** Of a report: with the corrections made, its record is right and lacks nothing. */
  COMPLETE;

  /** As it is written in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String code) {
    return Arrays.stream(values())
        .filter(v -> v.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new ChanceryException(
                    ChanceryException.Code.LEDGER, "found a correction of verdict " + code));
  }
}
