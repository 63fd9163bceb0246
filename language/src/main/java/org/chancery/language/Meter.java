package org.chancery.language;

/**
 * Told where the time goes. The work of a thread is cut into laps: whatever a thread did since it
 * last told any stage belongs to the stage it tells now. Safe to share.
 */
@FunctionalInterface
public interface Meter {
  /** Nobody wants to know. */
  Meter NONE = stage -> {};

  void lap(Stage stage);

  /** The steps of the work, in their order. */
  enum Stage {
    /** Reading of input, and whatever else is not named. */
    INTAKE,
    /** Paragraphs, tokens, sentences. */
    TOKENS,
    TAGS,
    NAMES,
    TREES,
    LEMMAS,
    ACTORS,
    TIMES,
    PLACES,
    STATEMENTS,
    EVENTS,
    ENGAGEMENTS,
    /** The record put together and written as JSON. */
    RECORD;

    /** Whether it is part of the language analysis, which knows nothing of diplomacy. */
    public boolean isLanguage() {
      return compareTo(TOKENS) >= 0 && compareTo(LEMMAS) <= 0;
    }

    /** Whether it is part of the coding: from a parsed report to its record. */
    public boolean isCoding() {
      return compareTo(ACTORS) >= 0;
    }
  }
}
