package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;

/**
 * The quotations of a text, outermost only, by a state machine over its characters. A quotation
 * that its paragraph leaves open goes on in the next paragraph if that begins with an opening mark;
 * if not, it ends with its paragraph.
 */
final class Quotations {
  private final String text;
  private final List<Quotation> all = new ArrayList<>();
  private Extent open = Extent.EMPTY;

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

  private void paragraph(int from, int to) {
    boolean continues = !open.isEmpty() && opens(from, from, to).isPresent();
    if (!continues) {
      close(false);
    }
    int i = from;
    while (i < to) {
      Optional<QuotationMark> mark = opens(i, from, to);
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

  private Optional<QuotationMark> opens(int at, int from, int to) {
    return QuotationMark.opening(text, at, from, to);
  }

  /** One past the closing mark, or -1. Marks of other kinds nest and are passed over. */
  private int closing(QuotationMark mark, int from, int to) {
    int depth = 0;
    int last = -1;
    for (int i = from; i < to; i++) {
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
    int count = words.split("[^\\p{L}\\p{N}'’]+").length;
    String inside = words.replaceAll("^[\"'“‘`]+|[\"'”’]+$", "").strip();
    boolean stops = inside.matches("(?s).*[.,!?…—-]$");
    boolean runs = count > 4 && !inside.isEmpty() && Character.isUpperCase(inside.charAt(0));
    all.add(new Quotation(open, closed, count, stops || runs));
    open = Extent.EMPTY;
  }
}
