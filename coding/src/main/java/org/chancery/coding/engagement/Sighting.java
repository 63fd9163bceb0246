package org.chancery.coding.engagement;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.time.TimeMention;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Id.EventId;
import org.chancery.record.Occasion;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Topic;

/**
 * One mention of an engagement.
 *
 * @param headline whether it stands in the headline
 * @param firm whether the words themselves say what kind it is: "spoke by phone", not "discussed"
 * @param status empty where the text denies it
 * @param told whether it tells of an engagement by itself, with its parties; "the talks" does not
 * @param other whether it is set off from what was told before: "their last meeting", "new talks"
 * @param definite whether it speaks of one that is known: "the summit", not "a summit" or "met"
 * @param event the event that it is, where it is one
 * @param evidence the trigger first
 */
record Sighting(
    int sentence,
    int trigger,
    EngagementKind kind,
    boolean headline,
    boolean firm,
    List<Participant> participants,
    Optional<EngagementStatus> status,
    boolean told,
    boolean other,
    boolean definite,
    Optional<TimeMention> time,
    Optional<PlaceMention> placeMention,
    Optional<Place> place,
    Optional<Occasion> occasion,
    List<Topic> topics,
    Optional<EventId> event,
    List<Span> evidence,
    RuleId rule) {
  Sighting {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
  }

  /** A mention that says nothing of who took part, or when. */
  static Sighting anaphor(int sentence, int trigger, EngagementKind kind, List<Span> evidence) {
    return new Sighting(
        sentence,
        trigger,
        kind,
        false,
        false,
        List.of(),
        Optional.empty(),
        false,
        false,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        evidence,
        EngagementRules.MERGED);
  }

  /** The same engagement, told again in other words with other parties. */
  Sighting again(int there, int word, List<Participant> parties, Span words) {
    return new Sighting(
        there,
        word,
        kind,
        false,
        false,
        parties,
        status,
        true,
        false,
        true,
        time,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(words),
        EngagementRules.ATTENDANCE);
  }

  /** The same of other parties. */
  Sighting of(List<Participant> others) {
    return of(others, kind);
  }

  /** The same of other parties, who make it of this kind. */
  Sighting of(List<Participant> others, EngagementKind sort) {
    return new Sighting(
        sentence,
        trigger,
        sort,
        headline,
        firm,
        others,
        status,
        told,
        other,
        definite,
        time,
        placeMention,
        place,
        occasion,
        topics,
        event,
        evidence,
        rule);
  }

  /** The same, with what was spoken about; a place that only the topic names is none of its own. */
  Sighting about(List<Topic> matters) {
    boolean elsewhere =
        placeMention.isPresent()
            && matters.stream()
                .flatMap(t -> t.evidence().stream())
                .anyMatch(t -> t.covers(placeMention.get().place().evidence().get(0)));
    return new Sighting(
        sentence,
        trigger,
        kind,
        headline,
        firm,
        participants,
        status,
        told,
        other,
        definite,
        time,
        elsewhere ? Optional.empty() : placeMention,
        elsewhere ? Optional.empty() : place,
        occasion,
        matters,
        event,
        evidence,
        rule);
  }

  List<ActorId> actors() {
    return participants.stream().map(Participant::actor).toList();
  }
}
