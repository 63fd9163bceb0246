package org.chancery.ledger.keep;

/** What keeping came to. */
public enum Kept {
  /** The report was not in the ledger. */
  ADDED,
  /** The report was there, as another coder read it; what this one read stands now. */
  RECODED,
  /** The report was there, as this coder reads it. */
  UNCHANGED,
  /** There is no record; the reason is kept. */
  REJECTED
}
