package org.chancery.cli;

import java.util.Locale;

/** When to colour what is printed for people. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
