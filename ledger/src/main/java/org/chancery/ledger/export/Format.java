package org.chancery.ledger.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;

/** What a ledger's records can be written as. */
public enum Format {
  /** The records themselves, one a line. */
  JSONL("records.jsonl", false),
  /** Tidy tables, a folder of CSV files. */
  CSV("csv", true),
  /** Tidy tables, a folder of Parquet files. */
  PARQUET("parquet", true),
  /** Events in the columns of GDELT 2.0. */
  GDELT("events.gdelt.tsv", false),
  /** Events in the columns of ICEWS. */
  ICEWS("events.icews.tsv", false),
  /** Events in the columns of POLECAT. */
  POLECAT("events.polecat.tsv", false),
  /** Events in PLOVER's JSON, one a line. */
  PLOVER("events.plover.jsonl", false);

  private final String inBundle;
  private final boolean folder;

  Format(String inBundle, boolean folder) {
    this.inBundle = inBundle;
    this.folder = folder;
  }

  /** The format's name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written as a folder of files, not as one. */
  public boolean folder() {
    return folder;
  }

  /** The file's or folder's name in a bundle. */
  String inBundle() {
    return inBundle;
  }

  /**
   * The format of this name.
   *
   * @throws ChanceryException with code {@code QUERY} where there is none
   */
  public static Format of(String label) {
    return Arrays.stream(values())
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new ChanceryException(
                    ChanceryException.Code.QUERY,
                    "found the format \""
                        + label
                        + "\", expected one of "
                        + Arrays.stream(values())
                            .map(Format::label)
                            .collect(Collectors.joining(", "))));
  }
}
