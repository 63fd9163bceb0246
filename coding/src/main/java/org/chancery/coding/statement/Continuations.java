package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;

/**
 * Speech that goes on behind the sentence of its cue: <em>"We tried," he said. "They left."</em>
 * The quotation that follows without a cue of its own belongs to the statement before it.
 */
final class Continuations {
  private final ParsedReport parsed;
  private final List<Quotation> quotations;

  Continuations(ParsedReport parsed, List<Quotation> quotations) {
    this.parsed = parsed;
    this.quotations = quotations;
  }

  /** All drafts, the standing ones of {@code decisions} with the quotations that continue them. */
  List<Draft> extend(List<Draft> drafts, List<Decoder.Decision> decisions) {
    List<Draft> outer =
        decisions.stream().filter(d -> d.outer() == null).map(Decoder.Decision::draft).toList();
    List<Draft> out = new ArrayList<>(drafts);
    Set<Quotation> taken = taken(drafts);
    for (Quotation q : quotations) {
      if (!q.scare() && !taken.contains(q)) {
        before(q, outer).ifPresent(d -> replace(out, d, q));
      }
    }
    return out;
  }

  /** The quotations that a draft has to do with already. */
  private Set<Quotation> taken(List<Draft> drafts) {
    Set<Quotation> out = new HashSet<>();
    for (Draft d : drafts) {
      for (Quotation q : Quotations.near(quotations, d.content().start(), d.content().end())) {
        if (touches(d, q)) {
          out.add(q);
        }
      }
    }
    return out;
  }

  private static void replace(List<Draft> drafts, Draft of, Quotation q) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).candidate() == of.candidate()
          && drafts.get(i).content().start() == of.content().start()) {
        drafts.set(i, drafts.get(i).with(drafts.get(i).content().plus(q.extent())));
      }
    }
  }

  private static boolean touches(Draft d, Quotation q) {
    for (Extent.Range r : q.extent().ranges()) {
      if (d.content().overlaps(r.start(), r.end())) {
        return !q.extent().contains(d.cueStart());
      }
    }
    return false;
  }

  /** The statement whose sentence the quotation follows in the same paragraph. */
  private Optional<Draft> before(Quotation q, List<Draft> outer) {
    int at = q.extent().start();
    Optional<Sentence> previous = lastBefore(at);
    if (previous.isEmpty() || at - lastWord(previous.get()) > 8) {
      return Optional.empty();
    }
    return outer.stream()
        .filter(d -> d.take().kind() == Take.Kind.CLAUSE && !labelled(d))
        .filter(d -> reaches(d, previous.get()))
        .filter(d -> !nextParagraph(previous.get(), at) || quoted(d))
        .reduce((a, b) -> quoted(a) && !quoted(b) ? a : b);
  }

  /** The last sentence whose last word ends before an offset: among those that begin before it. */
  private Optional<Sentence> lastBefore(int at) {
    List<Sentence> begun = parsed.sentencesBefore(at);
    for (int i = begun.size() - 1; i >= 0; i--) {
      if (lastWord(begun.get(i)) <= at) {
        return Optional.of(begun.get(i));
      }
    }
    return Optional.empty();
  }

  /** A label or a signature stands with one quotation; the next has its own. */
  private static boolean labelled(Draft d) {
    return d.candidate().cue().kind() == Cue.Kind.LABEL;
  }

  /** Whether the statement's cue, or the speech that continues it, stands in the sentence. */
  private static boolean reaches(Draft d, Sentence s) {
    boolean cue = d.candidate().sentence().index() == s.index();
    return cue || s.end() - 2 <= d.content().end() && d.content().end() <= s.end() + 2;
  }

  private boolean nextParagraph(Sentence previous, int at) {
    return parsed.text().substring(lastWord(previous), at).contains("\n");
  }

  /** Whether the speech so far was quoted: only then does a quotation go on in a new paragraph. */
  private boolean quoted(Draft d) {
    return Quotations.contain(quotations, d.content().start());
  }

  /** The end of the last word: the splitter may leave the next quotation's mark behind it. */
  private static int lastWord(Sentence s) {
    int last = s.size() - 1;
    while (last > 0 && s.token(last).isPunctuation()) {
      last--;
    }
    return s.token(last).end();
  }

  /**
   * Without the drafts inside quotations that nobody is known to have spoken: their "I" and "we"
   * name no source.
   */
  List<Draft> spoken(List<Draft> drafts) {
    Set<Quotation> taken = taken(drafts);
    return drafts.stream().filter(d -> !unspoken(d.cueStart(), taken)).toList();
  }

  private boolean unspoken(int cue, Set<Quotation> taken) {
    for (Quotation q : Quotations.near(quotations, cue, cue)) {
      if (!q.scare() && q.extent().contains(cue) && !taken.contains(q)) {
        return true;
      }
    }
    return false;
  }
}
