package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.DateValue;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.ParticipantRole;

/**
 * Tells which mentions are one engagement: the same parties or some of them, kinds and dates that
 * can be one, and nothing that sets the later mention off.
 */
final class Merger {
  private final Likeness likeness;
  private final List<Draft> drafts = new ArrayList<>();

  Merger(Likeness likeness) {
    this.likeness = likeness;
  }

  List<Draft> merge(List<Sighting> sightings) {
    for (Sighting s : sightings) {
      Optional<Draft> same = s.told() ? same(s) : latest(s);
      if (same.isPresent()) {
        same.get().add(s);
      } else if (s.told()) {
        drafts.add(new Draft(s, likeness));
      }
    }
    drafts.forEach(this::placeInVisit);
    drafts.removeIf(d -> d.onlyDenied() || oneParty(d) && !alone(d));
    return drafts;
  }

  /**
   * A meeting without a day of its own, told after a visit by one of its parties to the country of
   * another, was in its course.
   */
  private void placeInVisit(Draft d) {
    boolean told = d.kind() == EngagementKind.VISIT || d.ownTime().isPresent();
    if (told) {
      return;
    }
    for (Draft v : drafts) {
      boolean held = d.status().filter(s -> s == EngagementStatus.HELD).isPresent();
      boolean visit = held && v.kind() == EngagementKind.VISIT && v.status().equals(d.status());
      boolean before = v != d && v.first().sentence() <= d.first().sentence();
      if (before && (visit && course(v, d) || besideSummit(v, d))) {
        d.inCourseOf(v);
      }
    }
  }

  /** "The leaders meet in May. Arana will hold separate talks with Ruiz": some of them, there. */
  private static boolean besideSummit(Draft summit, Draft d) {
    return summit.kind() == EngagementKind.MULTILATERAL
        && summit.status().equals(d.status())
        && summit.actors().size() > d.actors().size()
        && summit.actors().containsAll(d.actors());
  }

  private boolean course(Draft visit, Draft d) {
    return d.actors().stream().anyMatch(visit.actors()::contains)
        && visit.participants().stream()
            .filter(p -> p.role() == ParticipantRole.HOST)
            .anyMatch(h -> d.actors().stream().anyMatch(a -> likeness.actsFor(a, h.actor())));
  }

  /** One actor, or one with his own state: a party does not meet itself. */
  private boolean oneParty(Draft d) {
    List<ActorId> all = d.actors();
    return all.size() < 2
        || all.size() == 2
            && (likeness.actsFor(all.get(0), all.get(1))
                || likeness.actsFor(all.get(1), all.get(0)));
  }

  /** A meeting of one needs a name for the others: a council, a conference. */
  private static boolean alone(Draft d) {
    return !d.actors().isEmpty()
        && (d.kind() == EngagementKind.MULTILATERAL
            || d.kind() == EngagementKind.VISIT
                && d.sightings().stream().anyMatch(s -> s.place().isPresent()));
  }

  private Optional<Draft> same(Sighting s) {
    for (int k = drafts.size() - 1; k >= 0; k--) {
      Draft d = drafts.get(k);
      if (kindsFit(d, s)
          && statusesFit(d, s)
          && datesFit(d, s)
          && partiesFit(d, s)
          && (!s.other() || sameDay(d, s))) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  /** The same parties or some of them; headlines may call them otherwise, but for one. */
  private boolean partiesFit(Draft d, Sighting s) {
    List<ActorId> before = d.actors();
    boolean shared =
        before.stream().anyMatch(a -> s.actors().stream().anyMatch(b -> likeness.alike(a, b)));
    boolean summit = s.kind() == EngagementKind.MULTILATERAL;
    boolean large = d.kind() == EngagementKind.MULTILATERAL || before.size() > 2;
    boolean known = summit && large && (s.definite() || d.kind() == s.kind());
    return likeness.subsumes(before, s.actors())
        || shared && (d.headline() && !s.headline() || known);
  }

  /** What "the talks" are: the latest engagement that may be called so. */
  private Optional<Draft> latest(Sighting s) {
    if (s.time().filter(t -> t.date().value().length() < 10).isPresent()) {
      return Optional.empty(); // "the 2019 visit" is another
    }
    for (int k = drafts.size() - 1; k >= 0; k--) {
      if (kindsFit(drafts.get(k), s) && datesFit(drafts.get(k), s)) {
        return Optional.of(drafts.get(k));
      }
    }
    return Optional.empty();
  }

  private static boolean kindsFit(Draft d, Sighting s) {
    EngagementKind a = d.kind();
    EngagementKind b = s.kind();
    if (a == b) {
      return true;
    }
    boolean vague =
        a == EngagementKind.TALKS && !d.firm() || b == EngagementKind.TALKS && !s.firm();
    return vague && a != EngagementKind.VISIT && b != EngagementKind.VISIT
        || face(a) && face(b)
        || b == EngagementKind.MEETING && a == EngagementKind.CALL && !s.told();
  }

  private static boolean face(EngagementKind kind) {
    return kind == EngagementKind.MEETING
        || kind == EngagementKind.TALKS
        || kind == EngagementKind.MULTILATERAL;
  }

  private static boolean statusesFit(Draft d, Sighting s) {
    Optional<EngagementStatus> a = d.status();
    Optional<EngagementStatus> b = s.status();
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    return a.get() != EngagementStatus.HELD && b.get() != EngagementStatus.HELD;
  }

  private static boolean datesFit(Draft d, Sighting s) {
    return d.time().isEmpty()
        || s.time().isEmpty()
        || fit(d.time().get().date(), s.time().get().date());
  }

  /** One lies in the other. */
  static boolean fit(DateValue a, DateValue b) {
    if (a.value().startsWith(b.value()) || b.value().startsWith(a.value())) {
      return true;
    }
    return within(a, b) || within(b, a);
  }

  private static boolean within(DateValue day, DateValue interval) {
    String end = interval.end();
    return end != null
        && day.value().compareTo(interval.value()) >= 0
        && day.value().compareTo(end) <= 0;
  }

  private static boolean sameDay(Draft d, Sighting s) {
    return d.time().isPresent()
        && s.time().isPresent()
        && d.time().get().date().value().equals(s.time().get().date().value());
  }
}
