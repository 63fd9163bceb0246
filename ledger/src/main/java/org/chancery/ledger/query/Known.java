package org.chancery.ledger.query;

import java.util.List;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * An actor whom a ledger's reports name, by all the names that may be its own.
 *
 * @param name as most reports have it
 * @param kind person, state, organization or group
 * @param country ISO 3166-1 alpha-3
 * @param folded all its names, folded
 * @param reports how many name it so
 */
public record Known(
    String name, ActorKind kind, @Nullable String country, List<String> folded, long reports) {
  public Known {
    folded = List.copyOf(folded);
  }

  /** As a question asks for it. */
  public Who who() {
    return new Who.Named(folded, country);
  }

  /** For people. */
  public String shown() {
    return name
        + (country == null ? "" : " (" + country + ")")
        + ", "
        + kind.code()
        + ", "
        + reports
        + (reports == 1 ? " report" : " reports");
  }
}
