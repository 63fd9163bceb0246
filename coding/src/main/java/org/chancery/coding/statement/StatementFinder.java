package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.attribution.CueSpan;
import org.chancery.coding.attribution.Tagger;
import org.chancery.coding.attribution.View;
import org.chancery.coding.attribution.Weighing;
import org.chancery.coding.attribution.WordClasses;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.time.Times;
import org.chancery.language.Loading;
import org.chancery.language.ParsedReport;
import org.chancery.record.Span;

/** Finds the statements of a report. Immutable and thread-safe. */
public final class StatementFinder {
  private final Optional<Loading<Tagger>> models;
  private final Cues cues;
  private final Loading<WordClasses> classes = Loading.start("word classes", WordClasses::standard);
  private final Drafts drafts;
  private final Labels labels;
  private final FreeSpeech freeSpeech;
  private final ActFinder acts;
  private final ContextFinder contexts;
  private final Decoder decoder = new Decoder();

  /** A finder in which rules and models meet. */
  public StatementFinder(Lexicon lexicon) {
    this(lexicon, Optional.of(Loading.start("attribution", Tagger::standard)));
  }

  /** A finder without models: what the models are trained on. */
  public static StatementFinder byRuleAlone(Lexicon lexicon) {
    return new StatementFinder(lexicon, Optional.empty());
  }

  private StatementFinder(Lexicon lexicon, Optional<Loading<Tagger>> models) {
    this.models = models;
    this.cues = new Cues(lexicon);
    drafts = new Drafts(cues);
    labels = new Labels(cues);
    freeSpeech = new FreeSpeech(cues);
    acts = new ActFinder(new ActWords(lexicon), cues);
    contexts = new ContextFinder(lexicon);
  }

  public Statements find(ParsedReport parsed, Actors actors, Times times) {
    List<Quotation> quotations = Quotations.of(parsed);
    List<Decoder.Decision> decisions = weigh(parsed, quotations, decide(parsed, quotations));
    return new Assembler(parsed, actors, times, quotations, acts, contexts).assemble(decisions);
  }

  /** The rules' decisions, weighed by the models where there are any. */
  private List<Decoder.Decision> weigh(
      ParsedReport parsed, List<Quotation> quotations, List<Decoder.Decision> byRule) {
    if (models.isEmpty()) {
      return byRule;
    }
    Views views = new Views(parsed, quotations, byRule, classes.get());
    List<Draft> found =
        Participles.apart(
            new ModelDrafts(models.get().get(), cues, parsed, quotations).find(views, byRule));
    Continuations continuations = new Continuations(parsed, quotations);
    List<Draft> extended = continuations.extend(found, decoder.decode(found));
    return decoder.decode(continuations.spoken(extended)).stream()
        .filter(StatementFinder::meant)
        .toList();
  }

  /** The models look for what stands by itself: what is nested is for the rules to find. */
  private static boolean meant(Decoder.Decision d) {
    return d.outer() == null || d.draft().candidate().cue().kind() != Cue.Kind.MODEL;
  }

  /** The report's sentences as the models of attribution see them. */
  public List<View> views(ParsedReport parsed) {
    List<Quotation> quotations = Quotations.of(parsed);
    Views views = new Views(parsed, quotations, decide(parsed, quotations), classes.get());
    return parsed.sentences().stream().map(views::of).toList();
  }

  /**
   * Why the models take a statement's words for what they do; empty where there are no models, or
   * the words stand in another sentence than the cue.
   *
   * @param cue the statement's cue
   * @param role {@code cue}, {@code source} or {@code content}
   * @param words the words asked for
   */
  public Optional<Weighing> weighing(ParsedReport parsed, Span cue, String role, Span words) {
    for (View v : models.isPresent() ? views(parsed) : List.<View>of()) {
      OptionalInt first = v.sentence().at(cue.start());
      OptionalInt last = v.sentence().at(cue.end() - 1);
      OptionalInt token = v.sentence().at(words.start());
      if (first.isPresent() && last.isPresent() && token.isPresent()) {
        CueSpan span = CueSpan.of(v, first.getAsInt(), last.getAsInt());
        return Optional.of(
            role.equals("cue")
                ? models.get().get().whyCue(v, first.getAsInt())
                : models.get().get().whyRole(v, span, token.getAsInt(), role.equals("source")));
      }
    }
    return Optional.empty();
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
