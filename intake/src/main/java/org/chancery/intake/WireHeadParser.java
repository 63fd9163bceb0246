package org.chancery.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the start of a paragraph: place, date, agency and dash, each left out by
 * one wire or another. Where the parts that are there do not make it certain, it is prose.
 *
 * <p>One parser reads one paragraph, from left to right: a place, then dates and agencies in any
 * order, then what closes them; {@link WirePatterns} says what each looks like, and {@link
 * #certain} weighs what was found.
 */
final class WireHeadParser {
  private static final Set<String> AGENCIES = WordList.read("agencies.txt");
  private static final int LONGEST = 160;
  private static final int MOST_PARTS = 4;

  private final String text;
  private int at;
  private @Nullable String place;
  private boolean capitals;
  private @Nullable WrittenDate date;
  private @Nullable String agency;
  private boolean known;
  private boolean separated;

  private WireHeadParser(String paragraph) {
    this.text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
  }

  /** The dateline that the paragraph begins with, where it certainly begins with one. */
  static Optional<WireHead> parse(String paragraph) {
    return new WireHeadParser(paragraph).parse();
  }

  private Optional<WireHead> parse() {
    readPlace();
    for (int i = 0; i < MOST_PARTS && (readDate() || readEnclosed() || readBareAgency()); i++) {
      // each adds a part
    }
    Close close = close();
    return close != null && certain(close)
        ? Optional.of(new WireHead(place, date, agency, close.end))
        : Optional.empty();
  }

  private void readPlace() {
    Matcher m = match(WirePatterns.PLACE_IN_CAPITALS);
    capitals = m.lookingAt();
    if (!capitals) {
      m = match(WirePatterns.PLACE_IN_TITLE_CASE);
      if (!m.lookingAt()) {
        return;
      }
    }
    if (WirePatterns.CALENDAR.matcher(text).lookingAt()) {
      return;
    }
    if (AGENCIES.contains(m.group())) {
      takeAgency(m.group(), true);
      capitals = false; // of the agency, not of a place
      at = m.end();
      return;
    }
    at = m.end();
    readRegions();
    place = text.substring(0, at);
    at = skip(WirePatterns.COUNTRY_IN_BRACKETS);
  }

  private void readRegions() {
    for (int i = 0; i < 2; i++) {
      Matcher m = match(WirePatterns.REGION);
      if (!m.lookingAt()
          || AGENCIES.contains(m.group(1))
          || WirePatterns.CALENDAR.matcher(m.group(1)).lookingAt()) {
        return;
      }
      at = m.end();
    }
  }

  private boolean readDate() {
    if (date != null) {
      return false;
    }
    Matcher lead = match(WirePatterns.BEFORE_DATE);
    int from = lead.lookingAt() ? lead.end() : at;
    boolean enclosed = from > at && text.substring(at, from).contains("(");
    var found = WrittenDate.prefix(text, from);
    if (found.isEmpty() || (from == at && at > 0)) {
      return false;
    }
    int end = found.get().end();
    if (enclosed) {
      if (!text.startsWith(")", end)) {
        return false;
      }
      end++;
    }
    separated = !lead.group().isBlank() || place == null;
    date = found.get().date();
    at = end;
    return true;
  }

  /** {@code (Xinhua)}, {@code /TASS/}, {@code (AFP, March 3)}. */
  private boolean readEnclosed() {
    Matcher m = match(WirePatterns.ENCLOSED);
    if (agency != null || !m.lookingAt()) {
      return false;
    }
    String inside = m.group(1) != null ? m.group(1) : m.group(2);
    String name = null;
    for (String part : inside.strip().split(",\\s+")) {
      Optional<WrittenDate> dated = WrittenDate.parse(part);
      if (dated.isPresent()) {
        date = dated.get();
        separated = true;
      } else if (name == null && WirePatterns.AGENCY.matcher(part).matches()) {
        name = part;
      } else {
        return false;
      }
    }
    if (name != null) {
      takeAgency(name, AGENCIES.contains(name));
    }
    at = m.end();
    return true;
  }

  private boolean readBareAgency() {
    Matcher m = match(WirePatterns.BARE);
    if (agency != null || !m.lookingAt() || !AGENCIES.contains(m.group(1))) {
      return false;
    }
    takeAgency(m.group(1), true);
    at = m.end();
    return true;
  }

  private void takeAgency(String name, boolean isKnown) {
    agency = name;
    known = isKnown;
  }

  /** How a dateline ends: where, and whether a dash says so. */
  private record Close(int end, boolean dash, boolean line) {}

  private @Nullable Close close() {
    if (at == text.length()) {
      return new Close(at, false, true);
    }
    Matcher dash = match(WirePatterns.DASH);
    if (dash.lookingAt()) {
      return apart(dash) ? new Close(dash.end(1), true, false) : null;
    }
    Matcher stop = match(WirePatterns.STOP);
    return stop.lookingAt() ? new Close(stop.end(1), false, false) : null;
  }

  /** Whether a dash stands apart: a lone hyphen between letters is part of a word. */
  private boolean apart(Matcher dash) {
    int start = dash.start(1);
    boolean before = start > 0 && " )/\u00A0.".indexOf(text.charAt(start - 1)) >= 0;
    boolean after = dash.end() > dash.end(1);
    return !dash.group(1).equals("-") || before || after;
  }

  private boolean certain(Close close) {
    boolean dated = date != null;
    if (close.line) { // "Ha Noi, 5 August 2025" on a line of its own
      return date != null && (known || (date.year() != null && agency == null)) && isPlace();
    }
    if (place != null && !isPlace()) {
      return false;
    }
    if (!close.dash) { // "New Delhi, May 3 (PTI) Prime Minister …"
      return dated && known && place != null && sentenceFollows(close.end);
    }
    if (known) {
      return sentenceFollows(close.end) || capitals || (dated && place == null);
    }
    if (place == null || !sentenceFollows(close.end)) {
      return false;
    }
    if (dated) {
      return capitals || separated;
    }
    return capitals && (agency != null || standsAlone());
  }

  /** A place is no label, such as EXCLUSIVE, and no organization. */
  private boolean isPlace() {
    return place != null && WirePatterns.isPlace(place);
  }

  /** Capitals and a dash are all there is: short of a label's or an acronym's look. */
  private boolean standsAlone() {
    return place != null && WirePatterns.looksLikeTown(place) && text.length() > 40;
  }

  private boolean sentenceFollows(int from) {
    String rest = text.substring(from).stripLeading();
    return !rest.isEmpty() && WirePatterns.SENTENCE.matcher(rest).lookingAt();
  }

  private Matcher match(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private int skip(Pattern pattern) {
    Matcher m = match(pattern);
    return m.lookingAt() ? m.end() : at;
  }
}
