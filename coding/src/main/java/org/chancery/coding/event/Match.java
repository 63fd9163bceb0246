package org.chancery.coding.event;

/**
 * A frame at a trigger.
 *
 * @param rank its place among the frames that fit there, from 0: the one with most conditions is
 *     first
 */
record Match(Frame frame, Predicate predicate, int rank) {
  int token() {
    return predicate.token();
  }
}
