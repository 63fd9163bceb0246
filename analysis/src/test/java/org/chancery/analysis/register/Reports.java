package org.chancery.analysis.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.CoderInfo;
import org.chancery.record.Country;
import org.chancery.record.Dateline;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Writes records by hand: a report of a date, and the persons with the offices that it states. */
final class Reports {
  private final String date;
  private String source = "Andina";
  private boolean dateline;
  private final StringBuilder text = new StringBuilder("🇵🇪 ");
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(
      ActorKind kind, String name, @Nullable String country, List<Office> offices, Span span) {}

  private Reports(String date) {
    this.date = date;
  }

  static Reports on(String date) {
    return new Reports(date);
  }

  /** A register of those records. */
  static Register register(Reports... reports) {
    RegisterBuilder builder = new RegisterBuilder();
    for (Reports r : reports) {
      builder.add(r.record());
    }
    return builder.build();
  }

  Reports from(String publisher) {
    source = publisher;
    return this;
  }

  /** Words that make its text another's. */
  Reports saying(String words) {
    text.append(words).append(' ');
    return this;
  }

  /** The date stands in the dateline, and no date of publication is known. */
  Reports filed() {
    dateline = true;
    return this;
  }

  Reports held(String name, @Nullable String country, OfficeRole role, @Nullable String of) {
    return person(name, country, title(role), role, of, false, false, null);
  }

  Reports former(String name, @Nullable String country, OfficeRole role, @Nullable String of) {
    return person(name, country, title(role), role, of, false, true, null);
  }

  Reports acting(String name, @Nullable String country, OfficeRole role, @Nullable String of) {
    return person(name, country, title(role), role, of, true, false, null);
  }

  Reports listed(String name, @Nullable String country, OfficeRole role, @Nullable String of) {
    return person(name, country, title(role), role, of, false, false, "offices.csv:2");
  }

  Reports titled(
      String title, String name, @Nullable String country, OfficeRole role, @Nullable String of) {
    return person(name, country, title, role, of, false, false, null);
  }

  private static String title(OfficeRole role) {
    return role.code().replace('_', ' ');
  }

  private Reports person(
      String name,
      @Nullable String country,
      String title,
      OfficeRole role,
      @Nullable String of,
      boolean acting,
      boolean former,
      @Nullable String listedIn) {
    Span span = write(title);
    Span named = write(name);
    Office office = new Office(title, of, role, acting, former, listedIn, List.of(span));
    drafts.add(new Draft(ActorKind.PERSON, name, country, List.of(office), named));
    return this;
  }

  /** An organization, or a state where there is a country, mentioned by those words. */
  Reports body(String words, String name, @Nullable String country) {
    ActorKind kind = country == null ? ActorKind.ORGANIZATION : ActorKind.STATE;
    drafts.add(new Draft(kind, name, country, List.of(), write(words)));
    return this;
  }

  private Span write(String words) {
    int start = text.length();
    text.append(words).append(' ');
    return new Span(start, start + words.length(), words);
  }

  Record record() {
    String whole = text.toString();
    List<Actor> actors = new ArrayList<>();
    for (Draft d : drafts) {
      Country country = d.country() == null ? null : new Country(d.country());
      actors.add(
          new Actor(
              Id.ActorId.of(actors.size() + 1),
              d.kind(),
              d.name(),
              country,
              List.of(Sector.of("GOV")),
              d.offices(),
              List.of(Mention.of(d.span(), MentionKind.NAME)),
              Map.of()));
    }
    Report report =
        new Report(
            Report.idOf(source, whole, date),
            null,
            source,
            "https://example.org/" + date,
            null,
            dateline ? null : date,
            "en",
            dateline ? new Dateline("LIMA", date, null, List.of()) : null,
            whole);
    return new Record(
        report, actors, List.of(), List.of(), List.of(), new CoderInfo("0", Map.of(), Map.of()));
  }
}
