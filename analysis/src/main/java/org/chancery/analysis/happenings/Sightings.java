package org.chancery.analysis.happenings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.Actor;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sightings in a record: its engagements, and its events but for those that an engagement has
 * as its own coming together (CONSULT), for what merely could be, and for what has no known party.
 */
public final class Sightings {
  private final Report report;
  private final String head;
  private final Map<Id.ActorId, Actor> actors = new HashMap<>();

  private Sightings(Record record, String head) {
    this.report = record.report();
    this.head = head;
    record.actors().forEach(a -> actors.put(a.id(), a));
  }

  /**
   * The sightings of a record.
   *
   * @param head the first of the report's duplicates, its own id where it has none
   */
  public static List<Sighting> of(Record record, String head) {
    Sightings make = new Sightings(record, head);
    List<Sighting> out = new ArrayList<>();
    Set<Id.EventId> gathered = new HashSet<>();
    for (Engagement e : record.engagements()) {
      gathered.addAll(e.events());
      out.add(make.engagement(e));
    }
    for (Event e : record.events()) {
      boolean consult = e.type() == EventType.CONSULT;
      if (e.status() != EventStatus.HYPOTHETICAL && !(consult && gathered.contains(e.id()))) {
        out.add(make.event(e));
      }
    }
    return out.stream().filter(s -> !s.from().isEmpty() || !s.to().isEmpty()).toList();
  }

  private Sighting engagement(Engagement e) {
    Claim claim = Claim.of(e.status());
    return new Sighting(
        report.id(),
        head,
        report.source(),
        e.id().value(),
        new What.Encounter(e.kind()),
        parties(e.participants().stream().map(Participant::actor).toList()),
        List.of(),
        days(e.date(), claim, false),
        where(e.place()),
        null,
        claim,
        words(e.evidence()));
  }

  private Sighting event(Event e) {
    Claim claim = Claim.of(e.status());
    return new Sighting(
        report.id(),
        head,
        report.source(),
        e.id().value(),
        new What.Deed(e.type()),
        parties(e.actors()),
        parties(e.recipients()),
        days(e.date(), claim, e.status() == EventStatus.HISTORICAL),
        where(e.place()),
        e.casualties(),
        claim,
        words(e.evidence()));
  }

  private List<Party> parties(List<Id.ActorId> ids) {
    List<Party> out = new ArrayList<>();
    for (Id.ActorId id : ids) {
      Actor actor = actors.get(id);
      if (actor != null && Party.known(actor)) {
        out.add(Party.of(actor));
      }
    }
    return out;
  }

  /** What is told as history has only the days that are stated. */
  private @Nullable Days days(@Nullable DateValue date, Claim claim, boolean history) {
    Days stated = date == null ? null : Days.stated(date).orElse(null);
    LocalDate day = report.day().orElse(null);
    return stated != null || history || day == null ? stated : Days.reported(day, claim);
  }

  private static @Nullable Where where(@Nullable Place place) {
    return place == null ? null : Where.of(place);
  }

  private static String words(List<Span> evidence) {
    return evidence.isEmpty() ? "" : evidence.get(0).text();
  }
}
