package org.chancery.coding.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern HEAD = Pattern.compile("\\[([^\\]]+)]");
  private static final Pattern FIELD = Pattern.compile("([a-z][a-z_-]*):\\s*(.*)");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern ARROW = Pattern.compile("\\s*=>\\s*");

  private final String file;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> errors;
  private int headLine;
  private String head = "";
  private Map<String, List<String>> fields = new LinkedHashMap<>();
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
    Matcher headed = HEAD.matcher(text);
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (headed.matches()) {
      close();
      open(headed.group(1), line);
    } else if (text.contains(" | ")) {
      close();
      String[] parts = BAR.split(text);
      open(parts[0].strip(), line);
      for (int i = 1; i < parts.length; i++) {
        field(parts[i].strip(), line);
      }
      close();
    } else {
      field(text, line);
    }
  }

  private void open(String id, int line) {
    head = id;
    headLine = line;
  }

  private void field(String text, int line) {
    Matcher m = FIELD.matcher(text);
    if (!m.matches() || head.isEmpty()) {
      error(line, text, head.isEmpty() ? "an entry's head such as [cue.urge] first" : "key: value");
    } else if (m.group(1).equals("example") || m.group(1).equals("counter")) {
      String[] sides = ARROW.split(m.group(2), 2);
      if (sides.length < 2) {
        error(line, text, m.group(1) + ": SENTENCE => CODING");
      } else {
        examples.add(new Example(sides[0], sides[1], m.group(1).equals("counter"), line));
      }
    } else {
      fields.computeIfAbsent(m.group(1), k -> new ArrayList<>()).add(m.group(2).strip());
    }
  }

  private void close() {
    if (!head.isEmpty()) {
      try {
        entries.add(new Entry(new RuleId(head), file, headLine, fields, examples));
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
    examples = new ArrayList<>();
  }

  private void error(int line, String found, String expected) {
    errors.add(file + ":" + line + ": found " + found + ", expected " + expected);
  }
}
