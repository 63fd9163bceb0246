package org.chancery.coding.event;

/** A frame at a trigger. */
record Match(Frame frame, Predicate predicate) {
  int token() {
    return predicate.token();
  }
}
