package org.chancery.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** What an actor phrase on its own was coded as: a kind of null where it names no actor. */
record Resolved(
    String phrase,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ActorKind kind,
    @Nullable String name,
    @Nullable Country country,
    @Nullable List<Sector> sectors) {

  /**
   * @param date as of when, in ISO 8601
   */
  static Resolved of(Engine engine, String phrase, @Nullable String date) {
    return phrase.isBlank()
        ? nobody(phrase)
        : engine
            .resolve(report(phrase, date))
            .map(a -> of(phrase, a))
            .orElseGet(() -> nobody(phrase));
  }

  private static Resolved of(String phrase, Actor actor) {
    return new Resolved(phrase, actor.kind(), actor.name(), actor.country(), actor.sectors());
  }

  private static Resolved nobody(String phrase) {
    return new Resolved(phrase, null, null, null, null);
  }

  private static Report report(String phrase, @Nullable String date) {
    return new Report(
        Report.idOf(null, phrase, date), null, null, null, null, date, "en", null, phrase);
  }
}
