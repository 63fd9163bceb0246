package org.chancery.ledger.query;

import java.util.List;
import java.util.Objects;
import org.chancery.ledger.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A participant with all that its report says of its offices.
 *
 * @param seq its place among the participants
 * @param office which of the offices it takes part in, where the report tells
 */
record Present(
    int seq,
    String label,
    String folded,
    @Nullable String country,
    @Nullable Integer office,
    String role,
    List<Office> offices) {
  /**
   * An office that the report gives somebody.
   *
   * @param of of what state or organization
   */
  record Office(String title, @Nullable String of, String role, boolean former) {}

  Present {
    offices = List.copyOf(offices);
  }

  /** As others are told of it: with the office that matters, or else the first that is held. */
  Participant shown() {
    Office held =
        office != null && office < offices.size()
            ? offices.get(office)
            : offices.stream().filter(o -> !o.former()).findFirst().orElse(null);
    return new Participant(
        label, country, held == null ? null : held.title(), held == null ? null : held.of(), role);
  }

  /** Whether it is on that side, as far as who it is. */
  boolean is(Who who) {
    if (who instanceof Who.Country c) {
      return c.code().equals(country);
    }
    Who.Named named = (Who.Named) who;
    return named.folded().contains(folded)
        && (named.country() == null || country == null || named.country().equals(country));
  }

  /** Whether its report says that it holds what is asked for. */
  boolean holds(Side side) {
    return offices.stream()
        .filter(o -> !o.former())
        .anyMatch(
            o ->
                (side.role() == null || o.role().equals(side.role().code()))
                    && (side.title() == null
                        || Words.folded(o.title()).equals(Words.folded(side.title()))));
  }

  /** Whether its report gives it no office at all, or one with one of these titles. */
  boolean mayHold(java.util.Set<String> titles) {
    List<String> held =
        offices.stream().filter(o -> !o.former()).map(o -> Words.folded(o.title())).toList();
    return held.isEmpty() || held.stream().anyMatch(titles::contains);
  }

  /** For looking up what other reports say of the same one. */
  String key() {
    return folded + "/" + Objects.requireNonNullElse(country, "");
  }
}
