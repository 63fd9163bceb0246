package org.chancery.record;

/**
 * Of whom a statement's content speaks, and how.
 *
 * @param stance -1 against, 0 neutral, 1 in favour
 */
public record Stance(Id.ActorId actor, int stance) {
  public Stance {
    Required.field(actor, "stance", "actor");
    if (stance < -1 || stance > 1) {
      throw new IllegalArgumentException("found stance " + stance + ", expected -1, 0 or 1");
    }
  }
}
