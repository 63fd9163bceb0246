package org.chancery.record;

import java.util.List;
import java.util.Map;

/** Records made by hand, with every field that there is. */
final class Records {
  /** The flags are two surrogate pairs each: code points and UTF-16 units differ from there on. */
  static final String TEXT =
      "🇵🇪🇨🇱 Accord\n\nLIMA, March 3 (Andina) -- Foreign Minister Rosa Quispe told Diego Vial in Arica on"
          + " Monday that \"at least 20 villages\" would share the 𝘕𝘢𝘳𝘢 well.";

  private Records() {}

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(TEXT, start, start + words.length());
  }

  static Report report() {
    Span dateline = span("LIMA, March 3 (Andina) --");
    return new Report(
        Report.idOf("Andina", TEXT, "2026-03-03"),
        "story-1",
        "Andina",
        "https://example.org/1",
        "🇵🇪🇨🇱 Accord",
        "2026-03-03",
        "en",
        new Dateline("LIMA", "2026-03-03", "Andina", List.of(dateline)),
        TEXT);
  }

  static Record full() {
    return new Record(
        report(),
        List.of(minister(), vial()),
        List.of(statement()),
        List.of(meeting()),
        List.of(event()),
        new CoderInfo(
            "0.1.0",
            Map.of("cues.lex", "0".repeat(64)),
            Map.of("parser", "corenlp-4.5.10/x"),
            List.of("1 sentence cut")));
  }

  static Record empty() {
    return new Record(
        Report.ofText("Nothing."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new CoderInfo("0.1.0", Map.of(), Map.of()));
  }

  private static Actor minister() {
    Office office =
        new Office(
            "Foreign Minister",
            "Peru",
            OfficeRole.FOREIGN_MINISTER,
            false,
            false,
            "peru.csv:2",
            List.of(span("Foreign Minister")));
    return new Actor(
        Id.ActorId.of(1),
        ActorKind.PERSON,
        "Rosa Quispe",
        new Country("PER"),
        List.of(Sector.GOV),
        List.of(office),
        List.of(Mention.of(span("Foreign Minister Rosa Quispe"), MentionKind.NAME)),
        Map.of("wikidata", "Q1"));
  }

  private static Actor vial() {
    return new Actor(
        Id.ActorId.of(2),
        ActorKind.PERSON,
        null,
        null,
        List.of(),
        List.of(),
        List.of(Mention.of(span("Diego Vial"), MentionKind.NAME)),
        Map.of());
  }

  private static DateValue monday() {
    return new DateValue("2026-03-02", null, List.of(span("Monday")));
  }

  private static Place arica() {
    return new Place(
        "Arica", new Country("CHL"), -18.4746, -70.2979, "3899361", List.of(span("Arica")));
  }

  @SuppressWarnings("NullAway") // does not see @Nullable on a nested type in a record's signature
  private static Statement statement() {
    return new Statement(
        Id.StatementId.of(1),
        Id.ActorId.of(1),
        span("Foreign Minister Rosa Quispe"),
        span("told"),
        List.of(span("\"at least 20 villages\""), span("would share the 𝘕𝘢𝘳𝘢 well")),
        StatementMode.MIXED,
        List.of(Id.ActorId.of(2)),
        List.of(new Stance(Id.ActorId.of(2), 1)),
        SpeechAct.ANNOUNCE,
        List.of(Context.NATURAL_RESOURCE),
        null,
        null,
        monday(),
        Id.EngagementId.of(1));
  }

  private static Engagement meeting() {
    Topic topic =
        new Topic(
            "the 𝘕𝘢𝘳𝘢 well", List.of(Context.TERRITORY), List.of(span("the 𝘕𝘢𝘳𝘢 well")));
    return new Engagement(
        Id.EngagementId.of(1),
        EngagementKind.MEETING,
        List.of(
            new Participant(Id.ActorId.of(1), 0, ParticipantRole.VISITOR),
            new Participant(Id.ActorId.of(2), null, ParticipantRole.HOST)),
        monday(),
        arica(),
        new Occasion("Accord", List.of(span("Accord"))),
        List.of(topic),
        EngagementStatus.HELD,
        List.of(Id.StatementId.of(1)),
        List.of(Id.EventId.of(1)),
        List.of(span("told Diego Vial")));
  }

  private static Event event() {
    return new Event(
        Id.EventId.of(1),
        EventType.RETREAT,
        List.of(EventMode.RETREAT_WITHDRAW),
        List.of(Context.TERRITORY),
        "0874",
        List.of(Id.ActorId.of(1)),
        List.of(Id.ActorId.of(2)),
        EventStatus.FUTURE,
        monday(),
        arica(),
        new Casualties(new Count(3, false), null, null, new Count(20, true)),
        8,
        Quad.MATERIAL_COOPERATION,
        Id.StatementId.of(1),
        List.of(span("share"), span("Foreign Minister Rosa Quispe")),
        "frame.share",
        0.83);
  }
}
