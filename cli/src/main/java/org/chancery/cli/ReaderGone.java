package org.chancery.cli;

/** Whoever read our output has stopped, as {@code head} does: no fault of anybody's. */
final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
