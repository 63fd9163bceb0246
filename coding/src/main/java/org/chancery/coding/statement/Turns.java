package org.chancery.coding.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;

/**
 * Transcripts in which every paragraph opens with a quotation mark: <em>"LIMA: We will go. ¶ "RUIZ:
 * When?</em> The mark belongs to the report that quotes the transcript, not to a speaker.
 */
final class Turns {
  private static final Pattern LABEL =
      Pattern.compile("[\"“]\\p{Lu}[\\p{Lu} .'’-]{1,40}:[\\s\\p{Z}]");
  private static final String MARKS = "\"“”";

  private Turns() {}

  /** Whether a mark and a label in capitals open the paragraph that begins here. */
  static boolean opens(String text, int from) {
    return LABEL.matcher(text).region(from, text.length()).lookingAt();
  }

  /** What is said in the turn: to the next label, without the marks around each paragraph. */
  static Extent content(ParsedReport parsed, int from, Paragraph first) {
    Extent out = within(parsed.text(), from, first.end());
    List<Paragraph> all = parsed.paragraphs();
    for (int i = all.indexOf(first) + 1; i < all.size(); i++) {
      Paragraph p = all.get(i);
      boolean goesOn = MARKS.indexOf(parsed.text().charAt(p.start())) >= 0;
      if (!goesOn || opens(parsed.text(), p.start())) {
        break;
      }
      if (parsed.text().charAt(p.start() + 1) != '(') { // "(CROSSTALK)"
        out = out.plus(within(parsed.text(), p.start() + 1, p.end()));
      }
    }
    return out;
  }

  private static Extent within(String text, int from, int to) {
    int end = to;
    while (end > from
        && (MARKS.indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return Extent.of(from, end).trimmed(text);
  }
}
