package org.chancery.coding.clause;

/** When a clause places what it tells, by its verb forms alone. */
public enum Tense {
  PAST,
  /** "has met", "has been arrested": past that reaches today. */
  PERFECT,
  PRESENT,
  /** "will", "is to", "is going to", "shall". */
  FUTURE,
  /** An infinitive or participle without a finite verb of its own. */
  NONE
}
