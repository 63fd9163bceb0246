package org.chancery.ledger.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an actor said, did, took part in or was, as one report tells it.
 *
 * @param day by which it is put in order: the first that the date covers, or the report's
 * @param date as the report gives it; null where it gives none
 * @param id the same in every ledger
 * @param what the speech act, the kind of engagement, the type of event, the title
 * @param status of an engagement or event, or {@code former} of an office
 * @param who the speaker, those who met, who acts, who held the office
 * @param to who is spoken to or acted upon, or the body of the office
 * @param words what was said, or the words that tell it
 * @param reports of an office, how many state it; otherwise 1
 */
public record Moment(
    @Nullable String day,
    @Nullable String date,
    Kind kind,
    String id,
    String what,
    @Nullable String status,
    String who,
    @Nullable String to,
    String words,
    long reports,
    Source report) {
  /** What it is. */
  public enum Kind {
    OFFICE,
    ENGAGEMENT,
    STATEMENT,
    EVENT;

    /** As records write such words. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Moment withWords(String told) {
    return new Moment(day, date, kind, id, what, status, who, to, told, reports, report);
  }
}
