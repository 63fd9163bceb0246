package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;

/** Finds the statements of a report. Immutable and thread-safe. */
public final class StatementFinder {
  private final Drafts drafts;
  private final Labels labels;
  private final FreeSpeech freeSpeech;
  private final ActFinder acts;
  private final ContextFinder contexts;
  private final Decoder decoder = new Decoder();

  public StatementFinder(Lexicon lexicon) {
    Cues cues = new Cues(lexicon);
    drafts = new Drafts(cues);
    labels = new Labels(cues);
    freeSpeech = new FreeSpeech(cues);
    acts = new ActFinder(new ActWords(lexicon), cues);
    contexts = new ContextFinder(lexicon);
  }

  public Statements find(ParsedReport parsed, Actors actors, Times times) {
    List<Quotation> quotations = Quotations.of(parsed);
    List<Decoder.Decision> decisions = decide(parsed, quotations);
    return new Assembler(parsed, actors, times, quotations, acts, contexts).assemble(decisions);
  }

  private List<Decoder.Decision> decide(ParsedReport parsed, List<Quotation> quotations) {
    List<Draft> found = new ArrayList<>(drafts.find(parsed, quotations));
    found.addAll(labels.find(parsed, quotations, found));
    Continuations continuations = new Continuations(parsed, quotations);
    List<Draft> apart = Insertions.cut(RunOns.cut(Participles.apart(found)));
    List<Draft> extended = continuations.extend(apart, decoder.decode(apart));
    List<Draft> spoken = new ArrayList<>(continuations.spoken(extended));
    spoken.addAll(freeSpeech.find(parsed, decoder.decode(spoken)));
    return decoder.decode(spoken);
  }
}
