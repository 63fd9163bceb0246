package org.chancery.cli;

/** What the program tells its caller when it ends. */
final class ExitStatus {
  /** All was done. */
  static final int DONE = 0;

  /** It could not be done; the standard error says why. */
  static final int FAILED = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  /** Some of the reports were rejected; the others were coded. */
  static final int SOME_REJECTED = 3;

  private ExitStatus() {}
}
