package org.chancery.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as one report tells it, and how many tell of it.
 *
 * @param id the same in every ledger
 * @param day by which it is put in order: the first that the date covers, or the report's
 * @param date as the report gives it; null where it gives none
 * @param topics in the report's words
 * @param words the words that tell it
 * @param reports how many reports tell of it; near-duplicates count once
 * @param report the one that tells most
 */
public record ToldEngagement(
    String id,
    @Nullable String day,
    @Nullable String date,
    @Nullable String dateEnd,
    String kind,
    @Nullable String status,
    List<Participant> participants,
    @Nullable String place,
    @Nullable String country,
    @Nullable String occasion,
    List<String> topics,
    String words,
    int reports,
    Source report) {
  public ToldEngagement {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
  }

  ToldEngagement with(List<Participant> present, List<String> about, String told) {
    return new ToldEngagement(
        id, day, date, dateEnd, kind, status, present, place, country, occasion, about, told,
        reports, report);
  }

  ToldEngagement with(int number) {
    return new ToldEngagement(
        id,
        day,
        date,
        dateEnd,
        kind,
        status,
        participants,
        place,
        country,
        occasion,
        topics,
        words,
        number,
        report);
  }
}
