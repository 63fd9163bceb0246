package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Dateline;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of a report's text. Blank lines separate paragraphs; single line breaks do
 * where the lines are paragraphs of their own, and do not where the text is wrapped at a margin.
 */
final class Paragraphs {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t\\x0B\\f\\u00a0]*\\R\\s*");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?s).*[(\\[](?:Photo|Xinhua|AP|AFP|Reuters|EPA|Getty|TASS|Image|File)\\b[^)\\]]*[)\\]]\\s*");
  private static final Pattern FINAL_STOP =
      Pattern.compile("(?s).*[.!?:;,][\"'\\u201d\\u2019)]*\\s*");
  private static final int HEADING_LENGTH = 90;
  private static final int MARGIN = 100;

  private final Report report;
  private final String text;

  /** The headline, or empty. */
  private final String title;

  private final List<Paragraph> found = new ArrayList<>();

  private Paragraphs(Report report) {
    this.report = report;
    this.text = report.text();
    this.title = report.title() == null ? "" : report.title().strip();
  }

  static List<Paragraph> of(Report report) {
    Paragraphs paragraphs = new Paragraphs(report);
    paragraphs.split();
    return paragraphs.found;
  }

  private void split() {
    int from = 0;
    Matcher blank = BLANK_LINES.matcher(text);
    while (blank.find()) {
      block(from, blank.start());
      from = blank.end();
    }
    block(from, text.length());
  }

  /** A run of lines without a blank line between them. */
  private void block(int from, int to) {
    List<int[]> lines = lines(from, to);
    boolean wrapped = isWrapped(lines);
    int start = from;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int[] line = lines.get(i);
      if (breaksAfter(line, wrapped)) {
        add(start, line[1]);
        start = lines.get(i + 1)[0];
      }
    }
    add(start, to);
  }

  private List<int[]> lines(int from, int to) {
    List<int[]> lines = new ArrayList<>();
    int start = from;
    Matcher lineBreak = LINE_BREAK.matcher(text).region(from, to);
    while (lineBreak.find()) {
      lines.add(new int[] {start, lineBreak.start()});
      start = lineBreak.end();
    }
    lines.add(new int[] {start, to});
    return lines;
  }

  /** Lines of much the same length, none beyond a margin: a mail or a page, not paragraphs. */
  private static boolean isWrapped(List<int[]> lines) {
    int longest = lines.stream().mapToInt(l -> l[1] - l[0]).max().orElse(0);
    long full = lines.stream().filter(l -> l[1] - l[0] > longest * 0.75).count();
    return lines.size() > 2 && longest <= MARGIN && longest >= 40 && full * 3 >= lines.size() * 2;
  }

  private boolean breaksAfter(int[] line, boolean wrapped) {
    String words = text.substring(line[0], line[1]).strip();
    return wrapped
        ? words.length() < 40
        : FINAL_STOP.matcher(words).matches() || words.length() > MARGIN || isTitle(words);
  }

  private boolean isTitle(String words) {
    return !title.isEmpty() && words.endsWith(title);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    Span dateline = datelineSpan(report.dateline());
    if (dateline != null && dateline.start() >= from && dateline.start() < to) {
      start = Math.min(to, dateline.end());
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      add(new Paragraph(kind(start, end), start, end));
    }
  }

  /** The headline is a paragraph of its own, without any stamp before it. */
  private void add(Paragraph p) {
    int at = found.isEmpty() && !title.isEmpty() ? text.indexOf(title, p.start()) : -1;
    int end = at + title.length();
    if (at < 0 || end > p.end()) {
      found.add(p);
      return;
    }
    found.add(new Paragraph(ParagraphKind.TITLE, at, end));
    if (end < p.end()) {
      add(end, p.end());
    }
  }

  private ParagraphKind kind(int start, int end) {
    String words = text.substring(start, end);
    if (CREDIT.matcher(words).matches()) {
      return ParagraphKind.CAPTION;
    }
    return words.length() <= HEADING_LENGTH && !FINAL_STOP.matcher(words).matches()
        ? ParagraphKind.HEADING
        : ParagraphKind.BODY;
  }

  private static @Nullable Span datelineSpan(@Nullable Dateline dateline) {
    return dateline == null || dateline.evidence().isEmpty() ? null : dateline.evidence().get(0);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
