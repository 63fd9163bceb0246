package org.chancery.coding.event;

/**
 * A frame at a trigger.
 *
 * @param rank its place among the frames that fit there, from 0: the one with most conditions is
 *     first
 * @param generalised whether no entry lists the trigger: WordNet says that it means what the
 *     frame's own words do
 */
record Match(Frame frame, Predicate predicate, int rank, boolean generalised) {
  int token() {
    return predicate.token();
  }
}
