package org.chancery.coding.event;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.event.PartyFeatures.Part;
import org.chancery.record.Id.ActorId;

/**
 * A reading with its parties: an event in all but form.
 *
 * @param learned the parts that the decision of parties filled, where rules had filled them
 *     otherwise or not at all
 */
record Draft(
    Reading reading,
    List<ActorId> actors,
    List<ActorId> recipients,
    List<ActorMention> actorMentions,
    List<ActorMention> recipientMentions,
    Set<Part> learned) {

  Draft(
      Reading reading,
      List<ActorId> actors,
      List<ActorId> recipients,
      List<ActorMention> actorMentions,
      List<ActorMention> recipientMentions) {
    this(reading, actors, recipients, actorMentions, recipientMentions, Set.of());
  }

  Meaning meaning() {
    return reading.meaning().orElseThrow();
  }

  int parties() {
    return actors.size() + recipients.size();
  }
}
