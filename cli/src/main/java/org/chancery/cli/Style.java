package org.chancery.cli;

/** Colours for a terminal, or none. */
enum Style {
  HEADING("1"),
  NAME("1;36"),
  CODE("33"),
  QUIET("2"),
  GOOD("32"),
  BAD("31");

  private final String sequence;

  Style(String sequence) {
    this.sequence = sequence;
  }

  String on() {
    return "\u001b[" + sequence + "m";
  }

  static String off() {
    return "\u001b[0m";
  }
}
