package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.CoderInfo;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.StatementMode;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** Writes a report and its record at once: what is told stands in the text as it is told. */
@SuppressWarnings("NullAway") // it does not see that ids within Id may be null in compiled records
final class Telling {
  private final String source;
  private final String published;
  private final StringBuilder text = new StringBuilder();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Engagement> engagements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Telling(String source, String published) {
    this.source = source;
    this.published = published;
  }

  private Span write(String words) {
    int start = text.length();
    text.append(words);
    Span span = Span.of(text.toString(), start, text.length());
    text.append(". ");
    return span;
  }

  /** A person, with an office or without. */
  Id.ActorId person(
      String name, @Nullable String country, @Nullable String title, @Nullable OfficeRole role) {
    List<Office> offices =
        title == null || role == null
            ? List.of()
            : List.of(new Office(title, null, role, false, false, null, List.of(write(title))));
    return actor(ActorKind.PERSON, name, country, offices);
  }

  Id.ActorId state(String name, String country) {
    return actor(ActorKind.STATE, name, country, List.of());
  }

  private Id.ActorId actor(
      ActorKind kind, String name, @Nullable String country, List<Office> offices) {
    Id.ActorId id = Id.ActorId.of(actors.size() + 1);
    actors.add(
        new Actor(
            id,
            kind,
            name,
            country == null ? null : new Country(country),
            List.of(),
            offices,
            List.of(Mention.of(write(name), MentionKind.NAME)),
            Map.of()));
    return id;
  }

  Telling says(
      Id.ActorId speaker,
      SpeechAct act,
      String words,
      Id.@Nullable ActorId to,
      @Nullable Stance about) {
    statements.add(
        new Statement(
            Id.StatementId.of(statements.size() + 1),
            speaker,
            null,
            null,
            List.of(write(words)),
            StatementMode.INDIRECT,
            to == null ? List.of() : List.of(to),
            about == null ? List.of() : List.of(about),
            act,
            List.of(),
            null,
            null,
            null,
            null));
    return this;
  }

  /** An engagement, with the CONSULT event of it. */
  Telling met(EngagementKind kind, @Nullable String date, String words, Id.ActorId... who) {
    event(EventType.CONSULT, date, words, List.of(who), List.of());
    engagements.add(
        new Engagement(
            Id.EngagementId.of(engagements.size() + 1),
            kind,
            Arrays.stream(who)
                .map(a -> new Participant(a, null, ParticipantRole.PARTICIPANT))
                .toList(),
            date(date),
            null,
            null,
            List.of(new Topic("trade", List.of(), List.of())),
            EngagementStatus.HELD,
            List.of(),
            List.of(Id.EventId.of(events.size())),
            events.get(events.size() - 1).evidence()));
    return this;
  }

  Telling event(
      EventType type,
      @Nullable String date,
      String words,
      List<Id.ActorId> from,
      List<Id.ActorId> to) {
    events.add(
        new Event(
            Id.EventId.of(events.size() + 1),
            type,
            List.of(),
            List.of(),
            "036",
            from,
            to,
            EventStatus.ACTUAL,
            date(date),
            null,
            null,
            type.score(),
            type.quad(),
            null,
            List.of(write(words)),
            "frame.test",
            null));
    return this;
  }

  private @Nullable DateValue date(@Nullable String date) {
    return date == null ? null : new DateValue(date, null, List.of());
  }

  /** The rest of the report, which no other shares: or short reports would be copies. */
  private String rest() {
    Random random = new Random((source + published + text).hashCode());
    return Stream.generate(() -> Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX))
        .limit(8L * text.length())
        .collect(Collectors.joining(" "));
  }

  Record record() {
    String all = text + rest();
    return new Record(
        new Report(
            Report.idOf(source, all, published),
            source + " " + published,
            source,
            null,
            null,
            published,
            "en",
            null,
            all),
        actors,
        statements,
        engagements,
        events,
        new CoderInfo("1", Map.of(), Map.of()));
  }

  /** Keeps them in this order. */
  static void keep(Ledger ledger, Telling... tellings) {
    keep(ledger, Arrays.stream(tellings).map(Telling::record).toList());
  }

  static void keep(Ledger ledger, List<Record> records) {
    try (Keeper keeper = Keeper.of(ledger)) {
      keeper.keep(
          records.stream()
              .<Entry>map(r -> new Entry.Coded("test", Prepared.of(r, ledger.dialect())))
              .toList());
    }
  }

  /** Says that a report is a copy of another; both by the order in which they were kept. */
  static void copy(Ledger ledger, long report, long head) {
    ledger
        .jdbi()
        .useHandle(h -> h.execute("update report set head = ? where id = ?", head, report));
  }
}
