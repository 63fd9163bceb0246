package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.DateValue;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** A record as a page that a person reads from top to bottom. */
final class RecordPage {
  private static final int INDENT = 2;
  private static final int HANG = 5;

  private final Record record;
  private final Page page;

  private RecordPage(Record record, Page page) {
    this.record = record;
    this.page = page;
  }

  static String of(Record record, int width, boolean colors) {
    RecordPage sheet = new RecordPage(record, new Page(width, colors));
    sheet.head();
    sheet.actors();
    sheet.engagements();
    sheet.statements();
    sheet.events();
    return sheet.page.toString();
  }

  private void head() {
    Report r = record.report();
    String title = r.title() != null ? r.title() : firstLine(r.text());
    page.line(0, page.in(Style.HEADING, title));
    Dateline dateline = r.dateline();
    page.line(
        0,
        page.in(
            Style.QUIET,
            joined(
                " · ",
                r.source(),
                r.published() == null ? null : "published " + r.published(),
                dateline == null ? null : "filed " + filed(dateline),
                r.text().codePointCount(0, r.text().length()) + " characters")));
    record.coder().degradations().forEach(d -> page.line(0, page.in(Style.QUIET, d)));
  }

  private static String filed(Dateline d) {
    return joined(", ", d.place(), d.date()) + (d.agency() == null ? "" : " (" + d.agency() + ")");
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= 100 ? line : line.substring(0, 99) + "…";
  }

  private void actors() {
    section("Who", record.actors().size());
    for (Actor a : record.actors()) {
      page.line(
          INDENT,
          HANG,
          id(a.id())
              + page.in(Style.NAME, a.label())
              + "  "
              + joined(" ", a.kind().code(), a.country(), page.in(Style.CODE, sectors(a))));
      for (Office office : a.offices()) {
        page.line(INDENT + HANG, 2, office(office));
      }
      List<String> called = called(a);
      if (called.size() > 1) {
        page.line(INDENT + HANG, 2, page.in(Style.QUIET, "called " + String.join(", ", called)));
      }
    }
  }

  private static String sectors(Actor a) {
    return a.sectors().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private String office(Office o) {
    String title = Page.visible(o.title());
    String named = o.of() == null ? title : title + ", " + Page.visible(o.of());
    return (o.former() ? "former " : "")
        + (o.acting() ? "acting " : "")
        + named
        + " "
        + page.in(Style.QUIET, "(" + o.role().code() + ")" + listed(o));
  }

  /** Where not the report but an office file says so. */
  private static String listed(Office o) {
    return o.listedIn() == null ? "" : " as in " + o.listedIn();
  }

  private static List<String> called(Actor a) {
    return a.mentions().stream().map(m -> Page.visible(m.text())).distinct().toList();
  }

  private void engagements() {
    section("Engagements", record.engagements().size());
    for (Engagement g : record.engagements()) {
      String what =
          joined(" ", g.kind().code(), g.status() == null ? "disputed" : g.status().code());
      String occasion = g.occasion() == null ? null : "at " + Page.visible(g.occasion().name());
      page.line(
          INDENT,
          HANG,
          id(g.id())
              + joined(
                  ", ", page.in(Style.CODE, what), date(g.date()), place(g.place()), occasion));
      page.line(INDENT + HANG, 2, joined(", ", g.participants().stream().map(this::participant)));
      for (Topic t : g.topics()) {
        page.line(INDENT + HANG, 2, "on " + Page.visible(t.text()) + codes(t.contexts()));
      }
      String linked = joined(" ", Stream.concat(ids(g.statements()), ids(g.events())));
      if (!linked.isEmpty()) {
        page.line(INDENT + HANG, 2, page.in(Style.QUIET, "there: " + linked));
      }
    }
  }

  private String participant(Participant p) {
    String role = p.role() == ParticipantRole.PARTICIPANT ? "" : " (" + p.role().code() + ")";
    return name(p.actor()) + role;
  }

  private void statements() {
    section("Statements", record.statements().size());
    String before = "";
    for (Statement s : record.statements()) {
      String speaker = speaker(s);
      if (!speaker.equals(before)) {
        page.line(INDENT, speaker);
        before = speaker;
      }
      statement(s);
    }
  }

  private void statement(Statement s) {
    int depth = INDENT + (s.partOf() == null ? 0 : 2);
    String to = s.addressees().isEmpty() ? null : "to " + names(s.addressees());
    String within = s.partOf() == null ? null : "within " + s.partOf().value();
    String repeats = s.repeats() == null ? null : "repeats " + s.repeats().value();
    String at = s.engagement() == null ? null : "at " + s.engagement().value();
    page.line(
        depth,
        HANG,
        id(s.id())
            + joined(
                ", ",
                page.in(Style.CODE, s.act().code()) + cue(s),
                to,
                date(s.date()),
                at,
                within,
                repeats,
                s.mode().code()));
    String content = joined(" … ", s.content().stream().map(c -> Page.visible(c.text())));
    page.line(depth + HANG, content + codes(s.contexts()));
  }

  private String speaker(Statement s) {
    if (s.speaker() != null) {
      return name(s.speaker());
    }
    Span source = s.source();
    return source == null ? page.in(Style.QUIET, "(unnamed)") : page.in(Style.NAME, source.text());
  }

  private String cue(Statement s) {
    return s.cue() == null ? "" : " " + page.in(Style.QUIET, "(" + s.cue().text() + ")");
  }

  private void events() {
    section("Events", record.events().size());
    for (Event e : record.events()) {
      String modes = e.modes().stream().map(m -> "/" + m.code()).collect(Collectors.joining());
      String to = e.recipients().isEmpty() ? "" : " → " + names(e.recipients());
      page.line(
          INDENT,
          HANG,
          id(e.id())
              + page.in(Style.CODE, e.type() + modes)
              + " "
              + page.in(Style.QUIET, e.cameo())
              + "  "
              + (e.actors().isEmpty() ? "?" : names(e.actors()))
              + to);
      String in = e.statement() == null ? null : "in " + e.statement().value();
      page.line(
          INDENT + HANG,
          2,
          joined(", ", e.status().code(), date(e.date()), place(e.place()), in, quote(e.trigger()))
              + codes(e.contexts()));
    }
  }

  private void section(String title, int count) {
    page.heading(title + " (" + count + ")");
  }

  private String id(Id id) {
    return page.in(Style.QUIET, id.value()) + " ".repeat(Math.max(1, HANG - id.value().length()));
  }

  private String name(ActorId id) {
    return page.in(Style.NAME, record.actor(id).label());
  }

  private String names(List<ActorId> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private static Stream<String> ids(List<? extends Id> ids) {
    return ids.stream().map(Id::value);
  }

  private String quote(Span span) {
    return page.in(Style.QUIET, "“" + span.text() + "”");
  }

  private String codes(List<? extends Enum<?>> contexts) {
    return contexts.isEmpty()
        ? ""
        : " "
            + page.in(
                Style.QUIET,
                "["
                    + joined(" ", contexts.stream().map(Enum::name))
                        .toLowerCase(java.util.Locale.ROOT)
                    + "]");
  }

  private static @Nullable String date(@Nullable DateValue d) {
    return d == null ? null : d.end() == null ? d.value() : d.value() + " to " + d.end();
  }

  private static @Nullable String place(@Nullable Place p) {
    return p == null
        ? null
        : Page.visible(p.name()) + (p.country() == null ? "" : " (" + p.country() + ")");
  }

  private static String joined(String between, Stream<String> parts) {
    return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }

  private static String joined(String between, @Nullable Object... parts) {
    List<String> known = new ArrayList<>();
    for (Object part : parts) {
      if (part != null) {
        known.add(Objects.toString(part));
      }
    }
    return joined(between, known.stream());
  }
}
