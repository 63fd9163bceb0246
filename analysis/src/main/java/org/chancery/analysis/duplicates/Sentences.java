package org.chancery.analysis.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines cut at full stops before capitals. That abbreviations are cut too does no harm here. */
final class Sentences {
  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern END =
      Pattern.compile("(?<=[.!?][\"”’)]?)[ \\t\\u00a0]+(?=[\"“‘(]?\\p{Lu})");

  private Sentences() {}

  /** The lines of a text, each as its sentences; furniture and datelines are left out. */
  static List<List<String>> of(String text) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : LINE.split(text)) {
      if (!line.isBlank() && !Furniture.is(line)) {
        lines.add(List.of(END.split(Furniture.withoutDateline(line.strip()))));
      }
    }
    return lines;
  }

  /** The same for the same words; 0 is never given. */
  static long key(String sentence) {
    long key = 1;
    for (Words.Word w : Words.of(sentence)) {
      key = Hashes.of(key, Hashes.of(w.form()));
    }
    return key == 0 ? 1 : key;
  }
}
