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
 * @param firm whether the words themselves say what kind it is: "spoke by phone", not "discussed"
 * @param status empty where the text denies it
 * @param told whether it tells of an engagement by itself, with its parties; "the talks" does not
 * @param other whether it is set off from what was told before: "their last meeting", "new talks"
 * @param event the event that it is, where it is one
 * @param evidence the trigger first
 */
record Sighting(
    int sentence,
    int trigger,
    EngagementKind kind,
    boolean firm,
    List<Participant> participants,
    Optional<EngagementStatus> status,
    boolean told,
    boolean other,
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

  /** The same, with what was spoken about. */
  Sighting about(List<Topic> matters) {
    return new Sighting(
        sentence,
        trigger,
        kind,
        firm,
        participants,
        status,
        told,
        other,
        time,
        placeMention,
        place,
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
