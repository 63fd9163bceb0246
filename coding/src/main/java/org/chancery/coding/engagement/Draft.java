package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.time.TimeMention;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Place;
import org.chancery.record.Topic;

/** An engagement in the making: the mentions that are one. Mutable, never leaves the stage. */
final class Draft {
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Participant> speakers = new ArrayList<>();
  private final Likeness likeness;
  private Optional<Draft> visit = Optional.empty();

  /** Worked out when first asked for: every other mention is held against it. */
  private Optional<List<Participant>> participants = Optional.empty();

  Draft(Sighting first, Likeness likeness) {
    this.likeness = likeness;
    sightings.add(first);
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    participants = Optional.empty();
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  Sighting first() {
    return sightings.get(0);
  }

  /** The kind that the first firm mention names; several who meet at a summit hold one. */
  EngagementKind kind() {
    EngagementKind named =
        sightings.stream().filter(Sighting::firm).findFirst().orElse(first()).kind();
    boolean summit =
        named == EngagementKind.MEETING
            && participants().size() > 2
            && sightings.stream().anyMatch(s -> s.kind() == EngagementKind.MULTILATERAL);
    return summit ? EngagementKind.MULTILATERAL : named;
  }

  /** Whether only the headline has told of it so far. */
  boolean headline() {
    return sightings.stream().allMatch(Sighting::headline);
  }

  boolean firm() {
    return sightings.stream().anyMatch(Sighting::firm);
  }

  /** Adds somebody who by what he says there takes part. */
  void join(Participant participant) {
    speakers.add(participant);
    participants = Optional.empty();
  }

  /** What was told before: a visit in whose course this took place. */
  void inCourseOf(Draft other) {
    visit = Optional.of(other);
  }

  Optional<Draft> visit() {
    return visit;
  }

  /** When it was: as its own mentions say, or else in the course of the visit. */
  Optional<TimeMention> time() {
    return ownTime().or(() -> visit.flatMap(Draft::ownTime));
  }

  /** A city before a country. */
  Optional<Place> place() {
    Optional<Place> own =
        sightings.stream()
            .flatMap(s -> s.place().stream())
            .max(Comparator.comparingInt(p -> p.latitude() == null ? 0 : 1));
    return own.or(() -> visit.flatMap(Draft::place));
  }

  /** The most precise time that a mention gives. */
  Optional<TimeMention> ownTime() {
    Optional<TimeMention> best = Optional.empty();
    for (Sighting s : sightings) {
      if (s.time().isPresent()
          && (best.isEmpty() || precision(s.time().get()) > precision(best.get()))) {
        best = s.time();
      }
    }
    return best;
  }

  private static int precision(TimeMention t) {
    return t.date().value().length();
  }

  /** Cancelled if any mention says so; else as first told. Empty where it is told and denied. */
  Optional<EngagementStatus> status() {
    Optional<EngagementStatus> first = Optional.empty();
    boolean held = false;
    boolean denied = false;
    for (Sighting s : sightings) {
      EngagementStatus told = s.status().orElse(null);
      if (told == EngagementStatus.CANCELLED) {
        return s.status();
      }
      held |= told == EngagementStatus.HELD;
      denied |= s.told() && told == null;
      first = first.isPresent() ? first : s.status();
    }
    return denied && held ? Optional.empty() : first;
  }

  /** Whether nothing but denials speak of it. */
  boolean onlyDenied() {
    return sightings.stream().allMatch(s -> s.status().isEmpty());
  }

  /**
   * All who take part, as the text names them rather than its headline. Where a person and the
   * state or body he acts for are both named, the person stands for both.
   */
  List<Participant> participants() {
    if (participants.isEmpty()) {
      participants = Optional.of(merged());
    }
    return participants.get();
  }

  private List<Participant> merged() {
    Map<ActorId, Participant> all = new LinkedHashMap<>();
    boolean better =
        sightings.stream().anyMatch(s -> s.told() && !s.headline() && s.actors().size() > 1);
    for (Sighting s : sightings) {
      for (Participant p : s.headline() && better ? List.<Participant>of() : s.participants()) {
        all.merge(p.actor(), p, Draft::told);
      }
    }
    speakers.forEach(p -> all.putIfAbsent(p.actor(), p));
    List<Participant> out = new ArrayList<>();
    for (Participant p : all.values()) {
      boolean represented =
          all.keySet().stream()
              .anyMatch(a -> likeness.actsFor(a, p.actor()) && !together(a, p.actor()));
      if (!represented) {
        out.add(p);
      }
    }
    return List.copyOf(out);
  }

  /** Named side by side in one mention, the two are two. */
  private boolean together(ActorId a, ActorId b) {
    return sightings.stream().anyMatch(s -> s.actors().contains(a) && s.actors().contains(b));
  }

  private static Participant told(Participant a, Participant b) {
    return a.role() == ParticipantRole.PARTICIPANT ? b : a;
  }

  List<ActorId> actors() {
    return participants().stream().map(Participant::actor).toList();
  }

  List<Topic> topics() {
    List<Topic> out = new ArrayList<>();
    for (Sighting s : sightings) {
      for (Topic t : s.topics()) {
        if (out.stream().noneMatch(o -> o.text().equalsIgnoreCase(t.text()))) {
          out.add(t);
        }
      }
    }
    return out;
  }
}
