package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A report's text out of byline, dateline and paragraphs that came apart, as a wire would print it:
 * {@code LIMA, May 3 (Agency) — The minister …}.
 */
final class NewsText {
  private static final Pattern DASH = Pattern.compile("[\\s\\p{Pd}_:]+$");
  private static final Pattern BY = Pattern.compile("(?i)by\\b.*");

  private NewsText() {}

  /**
   * @param byline empty where there is none
   * @param dateline empty where there is none; left out where the text begins with one
   */
  static String of(String byline, String dateline, List<String> paragraphs) {
    List<String> parts = new ArrayList<>(paragraphs);
    String place = DASH.matcher(dateline).replaceAll("");
    boolean dated =
        !parts.isEmpty()
            && (parts.get(0).startsWith(place) || WireHeadParser.parse(parts.get(0)).isPresent());
    if (!parts.isEmpty() && !place.isEmpty() && !dated) {
      parts.set(0, place + " — " + parts.get(0));
    }
    boolean signed = parts.isEmpty() || byline.isEmpty() || LooseText.same(parts.get(0), byline);
    if (!signed) {
      parts.add(0, BY.matcher(byline).matches() ? byline : "By " + byline);
    }
    return String.join("\n\n", parts);
  }
}
