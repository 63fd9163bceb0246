package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.actor.ActorMention;
import org.chancery.record.Id.ActorId;

/** A reading with its parties: an event in all but form. */
record Draft(
    Reading reading,
    List<ActorId> actors,
    List<ActorId> recipients,
    List<ActorMention> actorMentions,
    List<ActorMention> recipientMentions) {

  Meaning meaning() {
    return reading.meaning().orElseThrow();
  }

  int parties() {
    return actors.size() + recipients.size();
  }
}
