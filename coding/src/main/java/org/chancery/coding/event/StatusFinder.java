package org.chancery.coding.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.coding.clause.Clause;
import org.chancery.record.DateValue;
import org.chancery.record.EventStatus;

/** Adds to the status that grammar gives what dates say: whether the event is history. */
final class StatusFinder {
  /** Days before publication after which an event is told as history. */
  private static final int RECENT = 30;

  private final Scene scene;

  StatusFinder(Scene scene) {
    this.scene = scene;
  }

  EventStatus status(Reading reading, Optional<DateValue> date) {
    EventStatus grammar = reading.status();
    Predicate event = reading.match().predicate();
    boolean past =
        date.map(this::old).orElseGet(() -> new History(scene, event, this::old).tells());
    boolean happened = grammar == EventStatus.ACTUAL || grammar == EventStatus.FUTURE;
    boolean lasting =
        new Clause(scene.sentence(), event.finite().predicate()).obliques("since").isEmpty();
    return happened && past && lasting ? EventStatus.HISTORICAL : grammar;
  }

  private boolean old(DateValue date) {
    Optional<LocalDate> today = scene.times().today().flatMap(StatusFinder::day);
    if (today.isEmpty()) {
      return false;
    }
    String last = date.end() == null ? date.value() : date.end();
    LocalDate limit = today.get().minusDays(RECENT);
    return switch (last.length()) {
      case 4 -> Integer.parseInt(last) < today.get().getYear();
      case 7 -> day(last + "-28").filter(limit::isAfter).isPresent();
      default -> day(last).filter(limit::isAfter).isPresent();
    };
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
