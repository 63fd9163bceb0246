package org.chancery.language;

import java.util.List;
import org.chancery.record.Report;

/** What any analyzer does to a text before it looks for words. */
public final class Segments {
  private Segments() {}

  /** The paragraphs of a report, in text order, none of them blank. */
  public static List<Paragraph> paragraphs(Report report) {
    return Paragraphs.of(report);
  }

  /**
   * The text with exotic blanks and invisible characters as plain spaces, of the same length, so
   * that offsets stay true.
   */
  public static String analysable(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean invisible = Character.getType(c) == Character.FORMAT;
      if (c != '\n' && (Character.isSpaceChar(c) || Character.isISOControl(c) || invisible)) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }
}
