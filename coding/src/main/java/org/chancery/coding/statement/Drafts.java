package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * From candidates to drafts: source and content for each cue, the first that fits for each word.
 */
final class Drafts {
  private final CueFinder cueFinder;
  private final SourceFinder sourceFinder = new SourceFinder();

  Drafts(Cues cues) {
    this.cueFinder = new CueFinder(cues);
  }

  List<Draft> find(ParsedReport parsed, List<Quotation> quotations) {
    ContentFinder contents = new ContentFinder(parsed.text(), quotations);
    List<Draft> out = new ArrayList<>();
    for (Sentence s : parsed.sentences()) {
      out.addAll(withoutParts(find(s, contents, parsed.text(), quotations)));
    }
    return out;
  }

  private List<Draft> find(
      Sentence s, ContentFinder contents, String text, List<Quotation> quotations) {
    List<Draft> out = new ArrayList<>();
    int done = -1;
    for (Candidate c : cueFinder.find(s)) {
      if (c.anchor() == done) {
        continue;
      }
      Optional<Draft> draft = draft(c, contents, text, quotations);
      if (draft.isPresent()) {
        out.add(draft.get());
        done = c.anchor();
      }
    }
    return out;
  }

  /**
   * Of cues of a sentence of which one is a part of the other ("express", "express hope"), the
   * whole.
   */
  private static List<Draft> withoutParts(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      if (!isPart(d, drafts)) {
        out.add(d);
      }
    }
    return out;
  }

  private static boolean isPart(Draft d, List<Draft> all) {
    for (Draft whole : all) {
      boolean within = whole.cueStart() <= d.cueStart() && d.cueEnd() <= whole.cueEnd();
      if (within && whole.cueEnd() - whole.cueStart() > d.cueEnd() - d.cueStart()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(
      Candidate c, ContentFinder contents, String text, List<Quotation> quotations) {
    Optional<NounPhrase> source = sourceFinder.find(c);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return contents
        .find(c, source)
        .map(
            k ->
                new Draft(
                    c,
                    source,
                    clean(k.extent(), c, source.get(), quotations).trimmed(text),
                    k.core(),
                    k.take(),
                    k.cueLast()))
        .filter(d -> !d.content().isEmpty());
  }

  /** A content has no part in its source, and none outside the quotation that its cue is in. */
  private static Extent clean(
      Extent content, Candidate c, NounPhrase source, List<Quotation> quotations) {
    Extent out = withoutThat(content.minus(source.start(), source.end()), c.sentence());
    for (Quotation q : Quotations.near(quotations, c.start(), c.start())) {
      if (q.extent().contains(c.start())) {
        return out.within(q.extent());
      }
    }
    return out;
  }

  /** "that" introduces a content and is no part of it. */
  static Extent withoutThat(Extent content, Sentence s) {
    Extent out = content;
    for (Token t : s.tokens()) {
      boolean that = t.tag().equals("IN") && t.lemma().equalsIgnoreCase("that");
      if (that && leads(t, content)) {
        out = out.minus(t.start(), t.end());
      }
    }
    return out;
  }

  private static boolean leads(Token t, Extent content) {
    for (Extent.Range r : content.ranges()) {
      int behind = t.start() - r.start();
      if (0 <= behind && behind < 2) {
        return true;
      }
    }
    return false;
  }
}
