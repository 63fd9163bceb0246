package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chancery.coding.attribution.Proposal;
import org.chancery.coding.attribution.View;
import org.chancery.coding.attribution.WordClasses;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The sentences of a report as the models see them, with what the rules propose in each. */
final class Views {
  private final ParsedReport parsed;
  private final List<Quotation> quotations;
  private final List<Decoder.Decision> decisions;
  private final DraftsBySentence places;
  private final WordClasses classes;

  Views(
      ParsedReport parsed,
      List<Quotation> quotations,
      List<Decoder.Decision> decisions,
      WordClasses classes) {
    this.classes = classes;
    this.parsed = parsed;
    this.quotations = quotations;
    this.decisions = decisions;
    this.places = new DraftsBySentence(decisions.stream().map(Decoder.Decision::draft).toList());
  }

  View of(Sentence s) {
    List<Proposal> proposals = new ArrayList<>();
    for (int i : places.in(s)) {
      Decoder.Decision d = decisions.get(i);
      if (d.draft().candidate().cue().kind() != Cue.Kind.NONE) {
        proposals.add(proposal(s, d));
      }
    }
    boolean title = parsed.paragraphOf(s).kind() == ParagraphKind.TITLE;
    return new View(s, proposals, quotation(s), title, classes);
  }

  private static Proposal proposal(Sentence s, Decoder.Decision decision) {
    Draft d = decision.draft();
    Candidate c = d.candidate();
    BitSet content = new BitSet();
    for (Token t : s.tokens()) {
      content.set(t.index(), d.content().contains(t.start()));
    }
    BitSet source = new BitSet();
    d.source()
        .filter(np -> np.sentence() == s)
        .ifPresent(np -> source.set(np.first(), np.last() + 1));
    String take = d.take().kind() + d.take().preposition();
    String rule = c.cue().entry().id().value();
    boolean outer = decision.outer() == null;
    return new Proposal(c.first(), d.cueLast(), c.head(), rule, take, outer, source, content);
  }

  private int[] quotation(Sentence s) {
    int[] out = new int[s.size()];
    Arrays.fill(out, -1);
    for (Quotation q : Quotations.near(quotations, s.start(), s.end())) {
      for (Token t : s.tokens()) {
        if (!q.scare() && q.extent().contains(t.start())) {
          out[t.index()] = q.extent().start();
        }
      }
    }
    return out;
  }
}
