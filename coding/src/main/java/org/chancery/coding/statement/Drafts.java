package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;

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
      int done = -1;
      for (Candidate c : cueFinder.find(s)) {
        if (c.anchor() == done) {
          continue;
        }
        Optional<Draft> draft = draft(c, contents, parsed.text());
        if (draft.isPresent()) {
          out.add(draft.get());
          done = c.anchor();
        }
      }
    }
    return out;
  }

  private Optional<Draft> draft(Candidate c, ContentFinder contents, String text) {
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
                    withoutSource(k.extent(), source.get()).trimmed(text),
                    k.take(),
                    k.cueLast()))
        .filter(d -> !d.content().isEmpty());
  }

  private static Extent withoutSource(Extent content, NounPhrase source) {
    return content.minus(source.start(), source.end());
  }
}
