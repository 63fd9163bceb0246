package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the statements of a report. Immutable and thread-safe. */
public final class StatementFinder {
  private final Drafts drafts;
  private final Labels labels;
  private final Decoder decoder = new Decoder();

  public StatementFinder(Lexicon lexicon) {
    Cues cues = new Cues(lexicon);
    drafts = new Drafts(cues);
    labels = new Labels(cues);
  }

  public Statements find(ParsedReport parsed, Actors actors, Times times) {
    List<Quotation> quotations = Quotations.of(parsed);
    List<Decoder.Decision> decisions = decide(parsed, quotations);
    Map<Draft, StatementId> ids = new IdentityHashMap<>();
    decisions.forEach(d -> ids.put(d.draft(), StatementId.of(ids.size() + 1)));
    List<FoundStatement> out = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Decoder.Decision d : decisions) {
      FoundStatement found = found(parsed, actors, quotations, d, ids);
      out.add(found);
      reasons.add(reason(parsed, found, d.draft()));
    }
    return new Statements(out, reasons);
  }

  private List<Decoder.Decision> decide(ParsedReport parsed, List<Quotation> quotations) {
    List<Draft> found = new ArrayList<>(drafts.find(parsed, quotations));
    found.addAll(labels.find(parsed, quotations));
    Continuations continuations = new Continuations(parsed, quotations);
    List<Draft> apart = Insertions.cut(RunOns.cut(Participles.apart(found)));
    List<Draft> extended = continuations.extend(apart, decoder.decode(apart));
    return decoder.decode(continuations.spoken(extended));
  }

  private static Reason reason(ParsedReport parsed, FoundStatement found, Draft draft) {
    Span cue = parsed.report().span(draft.cueStart(), draft.cueEnd());
    return new Reason(found.statement().id().value(), found.rule(), cue, found.sentence());
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private static FoundStatement found(
      ParsedReport parsed,
      Actors actors,
      List<Quotation> quotations,
      Decoder.Decision decision,
      Map<Draft, StatementId> ids) {
    Draft draft = decision.draft();
    Candidate c = draft.candidate();
    int sentence = c.sentence().index();
    Optional<NounPhrase> source = draft.source();
    @Nullable Draft outer = decision.outer();
    Statement statement =
        new Statement(
            ids.get(draft),
            source
                .flatMap(np -> actors.of(sentence, np.head()))
                .map(ActorMention::actor)
                .orElse(null),
            source.map(np -> parsed.report().span(np.start(), np.end())).orElse(null),
            parsed.report().span(draft.cueStart(), draft.cueEnd()),
            draft.content().trimmed(parsed.text()).spans(parsed.text()),
            Modes.of(parsed.text(), draft.content(), quotations),
            List.of(),
            List.of(),
            c.cue().act().orElse(SpeechAct.ASSERT),
            List.of(),
            outer == null ? null : ids.get(outer),
            null,
            null);
    return new FoundStatement(statement, sentence, c.head(), c.cue().entry().id());
  }
}
