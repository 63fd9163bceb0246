package org.chancery.intake;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a web page, or what a page shows as one.
 *
 * @param holder the innermost block element that it stands in
 * @param text with its space in order
 * @param linked how many of its characters are in links
 */
record Block(Element holder, String text, int linked) {
  private static final int SHORTEST_PROSE = 40;
  private static final int LONG = 120;

  /** Whether it reads as running text: long enough, with a sentence's end, and not all links. */
  boolean isProse() {
    return text.length() >= SHORTEST_PROSE
        && 2 * linked < text.length()
        && (text.length() >= LONG || endsSentence());
  }

  /** Whether most of it is links, as in a menu or a list of other stories. */
  boolean isLinks() {
    return 10 * linked > 7 * text.length();
  }

  boolean endsSentence() {
    return text.matches("(?s).*[.!?:;…][\"”’')\\]]*");
  }

  /** How much running text it adds to a page: what is in links counts for nothing. */
  int mass() {
    return isProse() ? text.length() - linked : 0;
  }
}
