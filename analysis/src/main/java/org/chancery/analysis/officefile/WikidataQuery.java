package org.chancery.analysis.officefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The queries whose results {@link WikidataImport} reads. */
public enum WikidataQuery {
  /** Heads of state and of government. */
  HEADS("wd:Q48352 wd:Q2285706"),
  FOREIGN_MINISTERS("wd:Q7330070"),
  /** These, defence ministers, and all other ministers. */
  ALL("wd:Q48352 wd:Q2285706 wd:Q7330070 wd:Q2518691 wd:Q83307");

  private final String kinds;

  WikidataQuery(String kinds) {
    this.kinds = kinds;
  }

  /** The query in SPARQL. */
  public String sparql() {
    try (InputStream in = WikidataQuery.class.getResourceAsStream("offices.rq")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("{KINDS}", kinds);
    } catch (IOException e) {
      throw new UncheckedIOException("offices.rq cannot be read", e);
    }
  }

  /** As it is written on the command line: {@code foreign-ministers}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
