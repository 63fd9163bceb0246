package org.chancery.analysis.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Dateline;
import org.chancery.record.Office;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one record says of offices, each person and office once: a report that calls somebody
 * "President" five times is one report.
 */
final class ReportedOffices {
  private final Evidence.Source source;
  private final Offsets offsets;
  private final Map<Key, Held> held = new LinkedHashMap<>();

  private ReportedOffices(Report report) {
    this.source = source(report);
    this.offsets = new Offsets(report.text());
  }

  private record Key(Bearer bearer, Post post) {}

  /** An office that the report gives to an actor. */
  record Mentioned(Actor actor, Office office) {
    boolean listed() {
      return office.listedIn() != null;
    }
  }

  /**
   * What the record says of one person and office.
   *
   * @param mentioned as often as it says so
   */
  record Held(Bearer bearer, Post post, List<Mentioned> mentioned) {
    boolean listed() {
      return mentioned.stream().anyMatch(Mentioned::listed);
    }

    Set<String> names() {
      return set(mentioned.stream().map(m -> String.valueOf(m.actor().name())));
    }

    /** As the report writes them, or where it does not, as the office file does. */
    Set<String> titles(boolean stated) {
      return set(mentioned.stream().filter(m -> m.listed() != stated).map(m -> m.office().title()));
    }

    Set<String> ofs() {
      return set(mentioned.stream().flatMap(m -> Stream.ofNullable(m.office().of())));
    }

    /** Those of actors who hold it: a former holder's tell nothing of the office. */
    Set<List<Sector>> sectors() {
      return mentioned.stream()
          .filter(m -> !m.office().former())
          .map(m -> m.actor().sectors())
          .collect(Collectors.toSet());
    }

    private static Set<String> set(Stream<String> values) {
      return values.collect(Collectors.toSet());
    }
  }

  /** Goes through a record; {@code to} takes what it says of each person and office. */
  static ReportedOffices of(Record record) {
    ReportedOffices offices = new ReportedOffices(record.report());
    for (Actor actor : record.actors()) {
      if (actor.kind() == ActorKind.PERSON && actor.name() != null) {
        PersonName name = PersonName.of(actor.name());
        if (name != null) {
          Bearer bearer = new Bearer(name, actor.country());
          actor.offices().forEach(o -> offices.add(bearer, new Mentioned(actor, o)));
        }
      }
    }
    return offices;
  }

  private void add(Bearer bearer, Mentioned mentioned) {
    Post post = post(mentioned.office());
    held.computeIfAbsent(new Key(bearer, post), k -> new Held(bearer, post, new ArrayList<>()))
        .mentioned()
        .add(mentioned);
  }

  private static Post post(Office office) {
    String of = office.of() == null ? "" : Words.key(office.of());
    return new Post(office.role(), of.isEmpty() ? null : of);
  }

  /** Those of one person in one office, joined where the report has two names for the person. */
  List<Held> joined() {
    List<Held> out = new ArrayList<>();
    for (Held one : held.values()) {
      Held whole = whole(one);
      if (whole == one) {
        out.add(one);
      }
    }
    for (Held one : held.values()) {
      Held whole = whole(one);
      if (whole != one) {
        whole.mentioned().addAll(one.mentioned());
      }
    }
    return out;
  }

  /** The longest name, and the office that says of what, under which the same is said. */
  private Held whole(Held one) {
    List<Held> others = held.values().stream().filter(o -> absorbs(o, one)).toList();
    return others.size() == 1 ? whole(others.get(0)) : one;
  }

  private static boolean absorbs(Held whole, Held part) {
    boolean country = Objects.equals(whole.bearer().country(), part.bearer().country());
    PersonName a = whole.bearer().name();
    PersonName b = part.bearer().name();
    if (!country || !whole.post().agrees(part.post()) || whole == part) {
      return false;
    }
    boolean sameName = a.equals(b);
    boolean samePost = whole.post().equals(part.post());
    boolean longer =
        a.words().size() > b.words().size()
            && (b.isShortFor(a) || b.isPartOf(a) && whole.post().single() || b.mayBe(a));
    return sameName && part.post().of() == null || longer && samePost;
  }

  /** The evidence of what is stated: for each standing the first in the text. */
  List<Evidence> evidence(Held one) {
    Map<Standing, Evidence> first = new EnumMap<>(Standing.class);
    for (Mentioned m : one.mentioned()) {
      if (!m.listed() && !m.office().evidence().isEmpty()) {
        first.merge(Standing.of(m.office()), evidence(m), ReportedOffices::earlier);
      }
    }
    return List.copyOf(first.values());
  }

  private static Evidence earlier(Evidence a, Evidence b) {
    return Evidence.BY_DATE.compare(a, b) <= 0 ? a : b;
  }

  private Evidence evidence(Mentioned m) {
    Span span = m.office().evidence().get(0);
    return new Evidence(
        Standing.of(m.office()),
        String.valueOf(m.actor().name()),
        m.office().title(),
        new Evidence.Quote(
            offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end()), span.text()),
        source);
  }

  private static Evidence.Source source(Report report) {
    Dateline dateline = report.dateline();
    String filed = dateline == null ? null : dateline.date();
    String date = report.published() == null ? filed : report.published();
    LocalDate day = day(report.published());
    return new Evidence.Source(
        report.id(),
        report.ref(),
        report.source(),
        report.url(),
        date,
        day == null ? day(filed) : day);
  }

  /** The day of a date or date-time, as written; null where it is less precise than that. */
  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
