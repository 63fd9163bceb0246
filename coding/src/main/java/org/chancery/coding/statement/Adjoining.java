package org.chancery.coding.statement;

import java.util.List;
import java.util.regex.Pattern;

/** The quotations that belong to a clause or phrase by standing beside it, or reaching into it. */
final class Adjoining {
  /** How many characters may stand between an attribution and a quotation before or behind it. */
  private static final int BEFORE_CLAUSE = 4;

  private static final int BEHIND_CLAUSE = 12;
  private static final Pattern LOOSE = Pattern.compile("[\\s\\p{Z},—–-]*");
  private static final Pattern LEADING = Pattern.compile("[\\s\\p{Z},:—–-]*(that\\s+)?");
  private static final String CLOSING = "\"'”’";

  private final List<Quotation> quotations;
  private final String text;

  Adjoining(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** A phrase with the quotations behind the cue that it cuts. */
  Extent completed(Extent phrase, Candidate c) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    Extent out = phrase;
    for (Quotation q : Quotations.near(quotations, phrase.start(), phrase.end())) {
      boolean cut = !phrase.within(q.extent()).isEmpty();
      if (cut && !q.extent().contains(c.start()) && q.extent().start() > c.start()) {
        out = out.plus(q.extent());
      }
    }
    return out;
  }

  /**
   * "Lima said in a statement. <em>"We will go."</em>": a quotation that begins behind the
   * sentence.
   */
  Extent beyond(Candidate c) {
    int end = c.sentence().end();
    for (Quotation q : Quotations.near(quotations, end - 2, end + 3)) {
      int start = q.extent().start();
      boolean next = !q.scare() && start >= end - 2 && start <= end + 3 && start > c.end();
      if (next && text.substring(Math.min(end, start), start).isBlank()) {
        return q.extent();
      }
    }
    return Extent.EMPTY;
  }

  /** Adds the quotations beside the attribution clause, and completes those that are cut. */
  Extent to(Extent syntactic, Candidate c, AttributionClause frame) {
    Extent out = syntactic;
    for (Quotation q : beside(syntactic, frame)) {
      if (q.extent().contains(c.start())) {
        continue;
      }
      Extent shared = syntactic.within(q.extent());
      boolean cut = !shared.trimmed(text).isEmpty();
      if (!cut) {
        for (Extent.Range mark : shared.ranges()) { // the mark of a quotation that is not its own
          out = out.minus(mark.start(), mark.end());
        }
      }
      if (cut || after(q, frame) || before(q, c, frame, syntactic)) {
        out = out.plus(q.extent());
      }
    }
    return out;
  }

  /** The quotations that a clause or its attribution touches. */
  private List<Quotation> beside(Extent syntactic, AttributionClause frame) {
    int start = frame.start() - BEFORE_CLAUSE;
    int end = frame.end() + BEHIND_CLAUSE;
    return syntactic.isEmpty()
        ? Quotations.near(quotations, start, end)
        : Quotations.near(
            quotations, Math.min(start, syntactic.start()), Math.max(end, syntactic.end()));
  }

  /**
   * "…," said Lima. Not where the quotation ended a sentence and the cue has a clause of its own.
   */
  private boolean before(Quotation q, Candidate c, AttributionClause frame, Extent syntactic) {
    int gap = frame.start() - q.extent().end();
    if (q.scare() || gap < 0 || gap > BEFORE_CLAUSE) {
      return false;
    }
    String between = text.substring(q.extent().end(), frame.start());
    boolean apart = between.contains("\n") || stopsBefore(q.extent().end());
    boolean other = q.extent().end() <= c.sentence().start() && !syntactic.isEmpty();
    return LOOSE.matcher(between).matches() && !apart && !other;
  }

  private boolean stopsBefore(int end) {
    int last = end - 1;
    int first = Math.max(0, end - 3);
    while (last >= first && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= first && text.charAt(last) == '.';
  }

  private boolean after(Quotation q, AttributionClause frame) {
    int gap = q.extent().start() - frame.end();
    return gap >= 0
        && gap < BEHIND_CLAUSE
        && LEADING.matcher(text.substring(frame.end(), q.extent().start())).matches();
  }
}
