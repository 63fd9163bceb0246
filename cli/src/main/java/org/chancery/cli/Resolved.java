package org.chancery.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.actor.Resolution;
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
    @Nullable List<Sector> sectors,
    @Nullable Map<String, String> because) {

  /**
   * @param date as of when, in ISO 8601
   * @param why whether to tell which rules decided
   */
  static Resolved of(Engine engine, String phrase, @Nullable String date, boolean why) {
    return phrase.isBlank()
        ? nobody(phrase)
        : engine
            .resolve(report(phrase, date))
            .map(r -> of(phrase, r, why))
            .orElseGet(() -> nobody(phrase));
  }

  private static Resolved of(String phrase, Resolution found, boolean why) {
    Actor actor = found.actor();
    Map<String, String> because = new TreeMap<>();
    found.because().forEach((field, rule) -> because.put(field, rule.value()));
    return new Resolved(
        phrase, actor.kind(), actor.name(), actor.country(), actor.sectors(), why ? because : null);
  }

  private static Resolved nobody(String phrase) {
    return new Resolved(phrase, null, null, null, null, null);
  }

  private static Report report(String phrase, @Nullable String date) {
    return new Report(
        Report.idOf(null, phrase, date), null, null, null, null, date, "en", null, phrase);
  }
}
