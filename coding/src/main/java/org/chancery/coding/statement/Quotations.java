package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.language.Halving;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;

/**
 * The quotations of a text, outermost only, by a state machine over its characters. A quotation
 * that its paragraph leaves open goes on in the next paragraph if that begins with an opening mark;
 * if not, it ends with its paragraph.
 */
final class Quotations {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
  private static final Pattern MARKS = Pattern.compile("^[\"'“‘`]+|[\"'”’]+$");
  private static final Pattern STOPS = Pattern.compile("(?s).*[.,!?…—-]$");

  private final String text;
  private final List<Quotation> all = new ArrayList<>();
  private Extent open = Extent.EMPTY;
  private boolean inTranscript;

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations of a report, in text order. */
  static List<Quotation> of(ParsedReport parsed) {
    return of(parsed.text(), parsed.paragraphs());
  }

  static List<Quotation> of(String text, List<Paragraph> paragraphs) {
    Quotations q = new Quotations(text);
    for (Paragraph p : paragraphs) {
      q.paragraph(p.start(), p.end());
    }
    q.close(false);
    q.all.sort(Comparator.comparingInt(x -> x.extent().start()));
    return List.copyOf(q.all);
  }

  /**
   * Of quotations in text order, those that reach into the text from {@code start} to {@code end},
   * or touch it. Cues and contents ask for those beside them, however many a report has.
   */
  static List<Quotation> near(List<Quotation> all, int start, int end) {
    int from = Halving.count(all, q -> q.extent().end() < start); // none overlaps another
    int to = from;
    while (to < all.size() && all.get(to).extent().start() <= end) {
      to++;
    }
    return from == to ? List.of() : all.subList(from, to);
  }

  /** Whether one of them holds the character at an offset. */
  static boolean contain(List<Quotation> all, int offset) {
    for (Quotation q : near(all, offset, offset)) {
      if (q.extent().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  private void paragraph(int from, int to) {
    OpeningMarks opening = new OpeningMarks(text, from, to);
    boolean turn = Turns.opens(text, from) || inTranscript && opening.at(from).isPresent();
    inTranscript = turn;
    boolean continues = !open.isEmpty() && opening.at(from).isPresent() && !turn;
    if (!continues) {
      close(false);
    }
    int i = turn ? from + 1 : from;
    while (i < to) {
      Optional<QuotationMark> mark = opening.at(i);
      if (mark.isEmpty()) {
        i++;
        continue;
      }
      int start = i;
      int end = closing(mark.get(), start + mark.get().length(), to);
      open = open.plus(Extent.of(start, end < 0 ? to : end));
      if (end < 0) {
        return;
      }
      close(true);
      i = end;
    }
  }

  /**
   * One past the closing mark, or -1. Marks of other kinds nest and are passed over, but for what
   * can only close: typists mix straight and curly ones.
   */
  private int closing(QuotationMark mark, int from, int to) {
    int depth = 0;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (depth == 0 && MixedMarks.closes(mark, text, i, from, to)) {
        return i + 1;
      }
      if (mark.closes(text, i, to)) {
        last = i + mark.length();
        if (depth == 0) {
          return last;
        }
        depth--;
      } else if (mark.paired() && text.charAt(i) == mark.first()) {
        depth++;
      }
    }
    // an opening mark inside was one too many, or the closing mark is of another kind
    return last < 0 && mark == QuotationMark.CURLY
        ? closing(QuotationMark.STRAIGHT, from, to)
        : last;
  }

  private void close(boolean closed) {
    if (open.isEmpty()) {
      return;
    }
    String words = text.substring(open.start(), open.end());
    int count = BETWEEN_WORDS.split(words).length;
    String inside = MARKS.matcher(words).replaceAll("").strip();
    boolean stops = STOPS.matcher(inside).matches();
    boolean runs = count > 4 && !inside.isEmpty() && Character.isUpperCase(inside.charAt(0));
    all.add(new Quotation(open, closed, count, stops || runs));
    open = Extent.EMPTY;
  }
}
