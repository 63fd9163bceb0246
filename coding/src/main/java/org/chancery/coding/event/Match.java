package org.chancery.coding.event;

/**
 * A frame at a trigger.
 *
 * @param generalised whether no entry lists the trigger: WordNet says that it means what the
 *     frame's own words do
 */
record Match(Frame frame, Predicate predicate, boolean generalised) {
  Match(Frame frame, Predicate predicate) {
    this(frame, predicate, false);
  }

  int token() {
    return predicate.token();
  }
}
