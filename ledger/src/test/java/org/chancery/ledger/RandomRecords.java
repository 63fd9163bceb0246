package org.chancery.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Casualties;
import org.chancery.record.CoderInfo;
import org.chancery.record.Context;
import org.chancery.record.Count;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.EventStatus;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Occasion;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Place;
import org.chancery.record.Quad;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.StatementMode;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** Records of every shape that the format allows, from a seed: no sense, but every field. */
@SuppressWarnings("NullAway") // it does not see that ids within Id may be null in compiled records
public final class RandomRecords {
  private static final String[] WORDS = {
    "Accra", "minister", "said", "Ñuñoa", "talks", "🇬🇭", "“peace”", "O'Neill’s", "\u0000", "x\ty",
        "Łódź",
    "treaty;", "'quoted'", "100%", "\\", "\"", "weapons", "\n", "\u202Eevil", "<b>", "n\u0303",
        "the"
  };
  private static final String[] COUNTRIES = {"GHA", "POL", "CHL", "USA", "CHN", "KOS", "UNO"};

  private final Random random;

  public RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /** The next record, of a coder of version {@code version}. */
  public Record next(String version) {
    String text =
        IntStream.range(0, 20 + random.nextInt(60))
            .mapToObj(i -> pick(WORDS))
            .reduce("", (a, b) -> a + " " + b);
    String published = maybe(() -> pick("2024-02-29", "2025-01-02T10:00:00Z", "2023", "yesterday"));
    String source = maybe(() -> pick("A paper", "Źródło", ""));
    Report report =
        new Report(
            Report.idOf(source, text, published),
            maybe(this::word),
            source,
            maybe(this::word),
            maybe(this::word),
            published,
            "en",
            maybe(
                () ->
                    new Dateline(
                        maybe(this::word),
                        maybe(() -> "2024-01-01"),
                        maybe(this::word),
                        spans(text, 0))),
            text);
    int actors = 1 + random.nextInt(6);
    int statements = random.nextInt(6);
    int engagements = random.nextInt(3);
    int events = random.nextInt(5);
    return new Record(
        report,
        IntStream.rangeClosed(1, actors).mapToObj(n -> actor(n, text)).toList(),
        IntStream.rangeClosed(1, statements)
            .mapToObj(n -> statement(n, text, actors, statements, engagements))
            .toList(),
        IntStream.rangeClosed(1, engagements)
            .mapToObj(n -> engagement(n, text, actors, statements, events))
            .toList(),
        IntStream.rangeClosed(1, events).mapToObj(n -> event(n, text, actors, statements)).toList(),
        new CoderInfo(
            version,
            Map.of("cues.lex", "12"),
            Map.of("tagger", "4.5"),
            random.nextInt(9) == 0 ? List.of("left out") : List.of()));
  }

  private Actor actor(int n, String text) {
    return new Actor(
        Id.ActorId.of(n),
        pick(ActorKind.values()),
        maybe(this::word),
        maybe(this::country),
        list(2, () -> pick(Sector.values())),
        list(
            3,
            () ->
                new Office(
                    word(),
                    maybe(this::word),
                    pick(OfficeRole.values()),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    maybe(this::word),
                    spans(text, 0))),
        spans(text, 1).stream().map(s -> Mention.of(s, pick(MentionKind.values()))).toList(),
        random.nextBoolean() ? Map.of() : Map.of("wikidata", "Q1"));
  }

  private Statement statement(int n, String text, int actors, int statements, int engagements) {
    return new Statement(
        Id.StatementId.of(n),
        maybe(() -> actorId(actors)),
        maybe(() -> span(text)),
        maybe(() -> span(text)),
        spans(text, 1),
        pick(StatementMode.values()),
        list(2, () -> actorId(actors)),
        list(2, () -> new Stance(actorId(actors), random.nextInt(3) - 1)),
        pick(SpeechAct.values()),
        list(2, () -> pick(Context.values())),
        maybe(() -> Id.StatementId.of(1 + random.nextInt(statements))),
        maybe(() -> Id.StatementId.of(1 + random.nextInt(statements))),
        maybe(() -> date(text)),
        engagements == 0 ? null : maybe(() -> Id.EngagementId.of(1 + random.nextInt(engagements))));
  }

  private Engagement engagement(int n, String text, int actors, int statements, int events) {
    return new Engagement(
        Id.EngagementId.of(n),
        pick(EngagementKind.values()),
        list(
            4,
            () -> new Participant(actorId(actors), maybe(() -> 0), pick(ParticipantRole.values()))),
        maybe(() -> date(text)),
        maybe(() -> place(text)),
        maybe(() -> new Occasion(word(), spans(text, 1))),
        list(3, () -> new Topic(word(), list(2, () -> pick(Context.values())), spans(text, 0))),
        maybe(() -> pick(EngagementStatus.values())),
        statements == 0
            ? List.of()
            : list(2, () -> Id.StatementId.of(1 + random.nextInt(statements))),
        events == 0 ? List.of() : list(2, () -> Id.EventId.of(1 + random.nextInt(events))),
        spans(text, 1));
  }

  private Event event(int n, String text, int actors, int statements) {
    EventMode mode = pick(EventMode.values());
    return new Event(
        Id.EventId.of(n),
        mode.type(),
        random.nextBoolean() ? List.of() : List.of(mode),
        list(2, () -> pick(Context.values())),
        pick("036", "19", "0211"),
        list(3, () -> actorId(actors)),
        list(3, () -> actorId(actors)),
        pick(EventStatus.values()),
        maybe(() -> date(text)),
        maybe(() -> place(text)),
        maybe(
            () ->
                new Casualties(
                    maybe(this::count),
                    maybe(this::count),
                    maybe(this::count),
                    maybe(this::count))),
        random.nextInt(21) - 10 + 0.5 * random.nextInt(2),
        Quad.of(1 + random.nextInt(4)),
        statements == 0 ? null : maybe(() -> Id.StatementId.of(1 + random.nextInt(statements))),
        spans(text, 1),
        "frame.test",
        maybe(() -> random.nextInt(1000) / 1000.0));
  }

  private DateValue date(String text) {
    return new DateValue(
        pick("2024", "2024-02", "2024-02-14"), maybe(() -> "2024-12-31"), spans(text, 0));
  }

  private Place place(String text) {
    return new Place(
        word(),
        maybe(this::country),
        maybe(() -> random.nextDouble()),
        maybe(() -> -random.nextDouble()),
        maybe(() -> "2306104"),
        spans(text, 0));
  }

  private Count count() {
    return new Count(random.nextInt(500), random.nextBoolean());
  }

  private Country country() {
    return new Country(pick(COUNTRIES));
  }

  private Id.ActorId actorId(int actors) {
    return Id.ActorId.of(1 + random.nextInt(actors));
  }

  private String word() {
    return pick(WORDS) + pick(WORDS);
  }

  private List<Span> spans(String text, int atLeast) {
    List<Span> spans = new ArrayList<>();
    for (int n = atLeast + random.nextInt(3); spans.size() < n; ) {
      spans.add(span(text));
    }
    return spans;
  }

  private Span span(String text) {
    int start = whole(text, random.nextInt(text.length() - 1));
    int end = whole(text, Math.min(text.length(), start + 2 + random.nextInt(20)));
    return Span.of(text, start, end > start ? end : text.length());
  }

  /** Never between the halves of a surrogate pair, which no offset in code points can name. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private <T> List<T> list(int atMost, Supplier<T> element) {
    return IntStream.range(0, random.nextInt(atMost + 1)).mapToObj(i -> element.get()).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
