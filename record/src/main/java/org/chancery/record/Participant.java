package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an engagement.
 *
 * @param office index into the actor's offices of the one held there
 */
public record Participant(Id.ActorId actor, @Nullable Integer office, ParticipantRole role) {
  public Participant {
    Required.field(actor, "participant", "actor");
    Required.field(role, "participant", "role");
  }
}
