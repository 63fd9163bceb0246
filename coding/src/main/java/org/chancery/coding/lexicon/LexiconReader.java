package org.chancery.coding.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text form of lexicon files. Two ways to write an entry:
 *
 * <pre>
 * # a block: its id in brackets, then one key a line
 * [cue.urge]
 * words: urge, exhort
 * act: request
 * example: Lima urged Oslo to wait. => Lima / urged / to wait / request
 * counter: An urge to travel. => An urge
 *
 * # the same on one line, for tables
 * cue.urge | words: urge, exhort | act: request | example: Lima urged Oslo to wait. => Lima / urged
 * </pre>
 *
 * A {@code #} at the start of a line begins a comment. {@code example} and {@code counter} hold a
 * sentence, {@code =>}, and the expected coding. Errors do not stop the reading: all of a file's
 * are collected.
 */
final class LexiconReader {
  private static final String BAR = " | ";
  private static final String ARROW = "=>";

  private final String file;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> errors;
  private int headLine;
  private String head = "";
  private Map<String, List<String>> fields = new LinkedHashMap<>();
  private Map<String, List<Integer>> places = new LinkedHashMap<>();
  private List<Example> examples = new ArrayList<>();

  private LexiconReader(String file, List<String> errors) {
    this.file = file;
    this.errors = errors;
  }

  /**
   * The entries of one file.
   *
   * @param errors receives one line for each error: {@code file:line: found X, expected Y}
   */
  static List<Entry> read(String file, String content, List<String> errors) {
    LexiconReader reader = new LexiconReader(file, errors);
    int line = 0;
    for (String text : content.lines().toList()) {
      reader.line(text.strip(), ++line);
    }
    reader.close();
    return reader.entries;
  }

  private void line(String text, int line) {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith("[") && text.indexOf(']') == text.length() - 1) {
      close();
      open(text.substring(1, text.length() - 1), line);
    } else if (text.contains(BAR)) {
      close();
      table(text, line);
      close();
    } else {
      field(text, line);
    }
  }

  /** An entry on one line: {@code id | key: value | key: value}. */
  private void table(String text, int line) {
    int bar = text.indexOf(BAR);
    open(text.substring(0, bar).strip(), line);
    while (bar >= 0) {
      int from = bar + BAR.length();
      bar = text.indexOf(BAR, from);
      field(text.substring(from, bar < 0 ? text.length() : bar).strip(), line);
    }
  }

  private void open(String id, int line) {
    head = id;
    headLine = line;
  }

  private void field(String text, int line) {
    int colon = text.indexOf(':');
    if (head.isEmpty() || !isKey(text, colon)) {
      error(line, text, head.isEmpty() ? "an entry's head such as [cue.urge] first" : "key: value");
      return;
    }
    String key = text.substring(0, colon);
    String value = text.substring(colon + 1).strip();
    if (!key.equals("example") && !key.equals("counter")) {
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      places.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
      return;
    }
    int arrow = value.indexOf(ARROW);
    if (arrow < 0) {
      error(line, text, key + ": SENTENCE => CODING");
    } else {
      String sentence = value.substring(0, arrow).strip();
      String coding = value.substring(arrow + ARROW.length()).strip();
      examples.add(new Example(sentence, coding, key.equals("counter"), line));
    }
  }

  /** Whether the text up to here is a key: lower-case letters, and marks within. */
  private static boolean isKey(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || c != '_' && c != '-')) {
        return false;
      }
    }
    return end > 0;
  }

  private void close() {
    if (!head.isEmpty()) {
      try {
        entries.add(new Entry(new RuleId(head), file, headLine, fields, examples, places));
      } catch (IllegalArgumentException e) {
        errors.add(file + ":" + headLine + ": " + e.getMessage());
      }
      if (examples.stream().allMatch(Example::counter)) {
        error(
            headLine,
            "no example in [" + head + "]",
            "at least one line example: SENTENCE => CODING");
      }
    }
    head = "";
    fields = new LinkedHashMap<>();
    places = new LinkedHashMap<>();
    examples = new ArrayList<>();
  }

  private void error(int line, String found, String expected) {
    errors.add(file + ":" + line + ": found " + found + ", expected " + expected);
  }
}
