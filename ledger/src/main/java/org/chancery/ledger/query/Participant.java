package org.chancery.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an engagement.
 *
 * @param name as the report has it; of the unnamed its words for them
 * @param country ISO 3166-1 alpha-3
 * @param title the office in which they take part, where the report tells
 * @param of of what state or organization
 * @param role host, visitor, mediator or participant
 */
public record Participant(
    String name,
    @Nullable String country,
    @Nullable String title,
    @Nullable String of,
    String role) {
  /** For people. */
  public String shown() {
    return (title == null ? "" : title + " ")
        + name
        + (country == null ? "" : " (" + country + ")");
  }
}
