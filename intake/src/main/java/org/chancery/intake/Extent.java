package org.chancery.intake;

/** How much of a report an input holds. */
public enum Extent {
  /** All that was published, as far as the input tells. */
  WHOLE,
  /** What a feed gives for a preview; the page that it links to may hold more. */
  SUMMARY
}
