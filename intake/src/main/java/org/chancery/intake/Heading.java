package org.chancery.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.intake.Opening.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands over the body of a plain text. The title is a short line without a full stop,
 * with a blank line or a dateline after it; dates, document symbols, bylines and labels such as
 * "Press release" may stand before it.
 */
final class Heading {
  private static final int LONGEST = 250;
  private static final int MOST_BLOCKS = 4;
  private static final int MOST_LINES = 6;
  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}+(?:/[\\p{Lu}\\p{N}().-]+)+");
  private static final Pattern BYLINE = Pattern.compile("(?i:by)\\s+\\p{Lu}.{1,100}");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:joint|press|media|news|official|political|immediate|for)\\s+)*"
              + "(?:release|statement|communiqu[eé]|communication|briefing|exclusive|breaking"
              + "|transcript|readout|factsheet|fact sheet)s?:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?:published|updated|posted|date)\\W+(?:on\\s)?)?"
              + "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s)?(?<date>.{6,20}?)"
              + "(?:,?\\s+(?:at\\s)?\\d{1,2}[:.]\\d\\d.{0,15})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABBREVIATION =
      Pattern.compile(".*(?:\\p{L}\\.){2}|.*(?:\\.\\.\\.|…)");
  private static final Pattern MARKUP = Pattern.compile("^#{1,3}\\s+");
  private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{L}{5,}");

  private final List<Line> lines;
  private final int dateline;

  private Heading(Opening opening, int datelineStart) {
    this.lines = opening.lines();
    this.dateline = datelineStart;
  }

  /**
   * @param dateline the dateline of the text, if it has one
   */
  static Heading of(Opening opening, DatelineReader.@Nullable Found dateline) {
    return new Heading(opening, dateline == null ? -1 : dateline.start());
  }

  /** The title, as it stands in the text. */
  Optional<String> title() {
    int i = 0;
    for (int block = 0; block < MOST_BLOCKS; block++) {
      i = nextWritten(i);
      while (i < lines.size() && isNoTitle(lines.get(i))) {
        i = isLabel(lines.get(i)) ? endOfBlock(i) : i + 1;
      }
      if (i < lines.size() && !lines.get(i).isBlank()) {
        return isTitle(i) ? Optional.of(withoutMarkup(lines.get(i).content())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The day that a line of its own gives before the body begins. */
  Optional<String> date() {
    int written = 0;
    for (Line line : lines) {
      written += line.isBlank() ? 0 : 1;
      boolean body = line.content().length() > LONGEST || line.content().endsWith(".");
      if (body || line.start() == dateline || written > MOST_LINES) {
        return Optional.empty();
      }
      Optional<String> day = dateIn(line.content());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private boolean isTitle(int i) {
    Line line = lines.get(i);
    int after = nextWritten(i + 1);
    return line.start() != dateline
        && after < lines.size()
        && isSetOff(lines.get(i + 1))
        && hasShape(line.content(), lines.get(after).start() == dateline);
  }

  private boolean isSetOff(Line next) {
    return next.isBlank() || next.start() == dateline || isNoTitle(next);
  }

  /** Some archives put a stop to every title; a dateline right after it, or its capitals, tell. */
  private static boolean hasShape(String line, boolean beforeDateline) {
    return line.indexOf(' ') > 0
        && line.length() <= LONGEST
        && (!ends(line, ".,;:")
            || ABBREVIATION.matcher(line).matches()
            || (line.endsWith(".") && (beforeDateline || inHeadlineCase(line))));
  }

  /** The title in {@code # The title}. */
  private static String withoutMarkup(String line) {
    return MARKUP.matcher(line).replaceFirst("");
  }

  /** "Minister Rejects Claims Over Border Treaty." */
  private static boolean inHeadlineCase(String line) {
    List<String> words = LONG_WORD.matcher(line).results().map(r -> r.group()).toList();
    return words.size() >= 3
        && words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static boolean ends(String line, String with) {
    return with.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private boolean isNoTitle(Line line) {
    String content = line.content();
    return !line.isBlank()
        && content.length() <= LONGEST
        && (isLabel(line)
            || SYMBOL.matcher(content).matches()
            || BYLINE.matcher(content).matches()
            || dateIn(content).isPresent());
  }

  private static boolean isLabel(Line line) {
    return LABEL.matcher(line.content()).matches();
  }

  /** The day in a line that holds nothing else, but for a weekday and a time. */
  private static Optional<String> dateIn(String line) {
    var m = DATE_LINE.matcher(line);
    return m.matches()
        ? PublishedDate.iso(m.group("date")).filter(d -> d.length() >= 10)
        : Optional.empty();
  }

  private int nextWritten(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private int endOfBlock(int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
