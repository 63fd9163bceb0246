package org.chancery.record;

import static org.chancery.record.Quad.MATERIAL_CONFLICT;
import static org.chancery.record.Quad.MATERIAL_COOPERATION;
import static org.chancery.record.Quad.VERBAL_CONFLICT;
import static org.chancery.record.Quad.VERBAL_COOPERATION;

/**
 * PLOVER's sixteen event types with their score, from -10 (conflict) to 10 (cooperation), and quad
 * class. Source: PLOVER 2.0 draft codebook, Open Event Data Alliance. ACCUSE is -3: the codebook
 * prints 3, a slip of the sign.
 */
public enum EventType {
  AGREE(2.5, VERBAL_COOPERATION),
  CONSULT(2.5, VERBAL_COOPERATION),
  SUPPORT(5, VERBAL_COOPERATION),
  CONCEDE(4.5, VERBAL_COOPERATION),
  COOPERATE(9.5, MATERIAL_COOPERATION),
  AID(10, MATERIAL_COOPERATION),
  RETREAT(6.5, MATERIAL_COOPERATION),
  REQUEST(0, VERBAL_CONFLICT),
  ACCUSE(-3, VERBAL_CONFLICT),
  REJECT(-2, VERBAL_CONFLICT),
  THREATEN(-3.5, VERBAL_CONFLICT),
  PROTEST(-5, MATERIAL_CONFLICT),
  SANCTION(-6, MATERIAL_CONFLICT),
  MOBILIZE(-5.5, MATERIAL_CONFLICT),
  COERCE(-7, MATERIAL_CONFLICT),
  ASSAULT(-9, MATERIAL_CONFLICT);

  private final double score;
  private final Quad quad;

  EventType(double score, Quad quad) {
    this.score = score;
    this.quad = quad;
  }

  /** The score of the type where no mode says more. */
  public double score() {
    return score;
  }

  public Quad quad() {
    return quad;
  }

  /** COOPERATE, AID and SANCTION are coded only where somebody receives them. */
  public boolean requiresRecipient() {
    return this == COOPERATE || this == AID || this == SANCTION;
  }
}
