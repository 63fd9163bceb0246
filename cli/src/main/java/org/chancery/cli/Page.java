package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of text for people: lines wrapped at a width, with hanging indents and, where wanted,
 * colours. Collects; {@link #toString} gives the page.
 */
final class Page {
  private final int width;
  private final boolean colors;
  private final StringBuilder out = new StringBuilder();

  Page(int width, boolean colors) {
    this.width = width;
    this.colors = colors;
  }

  /** The words in a style, if the page has colours. Control characters of the text are dropped. */
  String in(Style style, String words) {
    String plain = visible(words);
    return colors && !plain.isEmpty() ? style.on() + plain + Style.off() : plain;
  }

  /** Words from a report as one line: no line breaks, nothing that a terminal would obey. */
  static String visible(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip().replaceAll(" {2,}", " ");
  }

  Page blank() {
    out.append('\n');
    return this;
  }

  Page heading(String words) {
    return blank().line(0, in(Style.HEADING, words));
  }

  /** A paragraph; lines after the first are indented by {@code hang} more. */
  Page line(int indent, int hang, String words) {
    String margin = " ".repeat(indent);
    StringBuilder line = new StringBuilder(margin);
    int used = indent;
    boolean first = true;
    for (String word : words(words)) {
      int length = columns(word);
      if (!first && used + 1 + length > width) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent + hang));
        used = indent + hang;
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      used += length + (first ? 0 : 1);
      first = false;
    }
    out.append(line).append('\n');
    return this;
  }

  Page line(int indent, String words) {
    return line(indent, 0, words);
  }

  /** A line exactly as it is: a parse, a table. */
  Page asIs(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** Splits at single blanks, so that columns laid out with several stay in place. */
  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean single =
          text.charAt(i) == ' '
              && (i == 0 || text.charAt(i - 1) != ' ')
              && (i + 1 == text.length() || text.charAt(i + 1) != ' ');
      if (single) {
        out.add(word.toString());
        word.setLength(0);
      } else {
        word.append(text.charAt(i));
      }
    }
    out.add(word.toString());
    return out;
  }

  private static int columns(String word) {
    String plain = word.replaceAll("\u001b\\[[0-9;]*m", "");
    return plain.codePointCount(0, plain.length());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
