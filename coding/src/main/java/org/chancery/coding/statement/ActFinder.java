package org.chancery.coding.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Token;
import org.chancery.record.SpeechAct;

/**
 * Decides the speech act: the cue does if it means one, and its negation or words of the content
 * may turn it; after neutral cues the content does, by its first clause that is more than an
 * assertion.
 */
final class ActFinder {
  private static final Set<SpeechAct> OTHERS =
      EnumSet.of(
          SpeechAct.REQUEST,
          SpeechAct.DEMAND,
          SpeechAct.PROPOSE,
          SpeechAct.OFFER,
          SpeechAct.ANNOUNCE);

  private final ActWords words;
  private final Cues cues;

  ActFinder(ActWords words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  Act find(ParsedReport parsed, Draft d, List<Draft> all, Sides sides) {
    Candidate c = d.candidate();
    Optional<SpeechAct> meant = meant(d);
    Act cue =
        new Act(
            meant.orElse(SpeechAct.ASSERT),
            c.cue().entry().id(),
            parsed.report().span(d.cueStart(), d.cueEnd()),
            c.sentence().index());
    List<ActClause> content = ActClause.of(parsed, d, sides);
    Optional<Act> opposite = negated(d, content, cue);
    return opposite
        .or(
            () ->
                meant.isPresent()
                    ? turned(parsed, content, meant)
                    : byContent(parsed, d, content, all, sides))
        .orElse(cue);
  }

  /** Whether a cue is denied or withheld so that nothing is stated: "did not say". */
  boolean unsaid(ParsedReport parsed, Draft d, Sides sides) {
    List<ActClause> content = ActClause.of(parsed, d, sides);
    SpeechAct meant = meant(d).orElse(SpeechAct.ASSERT);
    boolean denied =
        CueNegation.of(d)
            && words.negated(d, content, meant).map(r -> r.act().isEmpty()).orElse(false);
    return denied || words.unsaid(content, meant);
  }

  private Optional<Act> negated(Draft d, List<ActClause> content, Act cue) {
    return CueNegation.of(d)
        ? words
            .negated(d, content, cue.act())
            .flatMap(r -> r.act().map(a -> new Act(a, r.id(), cue.evidence(), cue.sentence())))
        : Optional.empty();
  }

  /** What the cue itself means, which may depend on how it takes its content. */
  private static Optional<SpeechAct> meant(Draft d) {
    SpeechAct act = d.candidate().cue().actFor().get(d.take());
    return act != null ? Optional.of(act) : d.candidate().cue().act();
  }

  /** Another act that the content makes of what the cue means. */
  private Optional<Act> turned(
      ParsedReport parsed, List<ActClause> content, Optional<SpeechAct> meant) {
    for (ActClause clause : content) {
      Optional<Act> turned = words.act(parsed, clause, meant);
      if (turned.isPresent()) {
        return turned;
      }
    }
    return Optional.empty();
  }

  private Optional<Act> byContent(
      ParsedReport parsed, Draft d, List<ActClause> content, List<Draft> all, Sides sides) {
    for (ActClause clause : content) {
      Optional<Act> act =
          own(parsed, d, clause, all, sides, false)
              .or(() -> topic(d) ? Optional.empty() : words.act(parsed, clause, Optional.empty()))
              .or(() -> performed(parsed, d, clause))
              .or(() -> own(parsed, d, clause, all, sides, true));
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** What is only spoken of ("discussed the illegal raid") is not said. */
  private static boolean topic(Draft d) {
    Take.Kind take = d.take().kind();
    return take == Take.Kind.OBJECT || take == Take.Kind.PREPOSITION;
  }

  /**
   * An attitude of the speaker's own side inside the content: "said that Peru hopes …"; where it is
   * denied, other rules go first.
   */
  private Optional<Act> own(
      ParsedReport parsed,
      Draft d,
      ActClause clause,
      List<Draft> all,
      Sides sides,
      boolean denied) {
    for (Draft inner : all) {
      if (d.holds(inner)
          && CueNegation.of(inner) == denied
          && meant(inner).filter(a -> a != SpeechAct.ASSERT).isPresent()
          && sides.own(d, inner)
          && carries(clause, inner.candidate())
          && (denied ? turnedRound(parsed, inner, sides) : !later(clause, meant(inner)))) {
        return Optional.of(find(parsed, inner, List.of(), sides));
      }
    }
    return Optional.empty();
  }

  /** Whether the negation of a cue makes another act of it. */
  private boolean turnedRound(ParsedReport parsed, Draft d, Sides sides) {
    List<ActClause> content = ActClause.of(parsed, d, sides);
    return meant(d)
        .flatMap(a -> words.negated(d, content, a))
        .map(r -> r.act().isPresent())
        .orElse(false);
  }

  /** Who will ask, order or offer has not done so yet. */
  private static boolean later(ActClause clause, Optional<SpeechAct> act) {
    return act.isPresent() && OTHERS.contains(act.get()) && clause.is(ClauseCondition.FUTURE);
  }

  /** Whether the inner cue is the predicate of a clause of the outer content. */
  private static boolean carries(ActClause clause, Candidate inner) {
    int predicate = clause.predicate().index();
    return clause.sentence() == inner.sentence()
        && (predicate == inner.head() || predicate == inner.anchor());
  }

  private static String head(Draft d) {
    return d.candidate().sentence().token(d.candidate().head()).lemma();
  }

  /**
   * What the predicate itself performs, by the cues of its word class: "said Peru stands by Chile",
   * "reaffirmed Peru's commitment".
   */
  private Optional<Act> performed(ParsedReport parsed, Draft d, ActClause clause) {
    Token p = clause.predicate();
    boolean noun = p.isNoun() && clause.nominal() && cues.listed("light", head(d));
    boolean verb = p.isVerb() && clause.is(ClauseCondition.OWN) && clause.present();
    if (!noun && !verb) {
      return Optional.empty();
    }
    Cue.Kind kind = noun ? Cue.Kind.NOUN : Cue.Kind.VERB;
    for (Cues.Word word : cues.startingWith(kind, p.lemma().toLowerCase(Locale.ROOT))) {
      Optional<SpeechAct> act = word.cue().act().filter(a -> a != SpeechAct.REPORT);
      if (act.isPresent() && CueFinder.lastOf(clause.sentence(), p.index(), word.lemmas()) >= 0) {
        RuleId rule = word.cue().entry().id();
        int sentence = clause.sentence().index();
        return Optional.of(
            new Act(
                act.get(), rule, parsed.span(clause.sentence(), p.index(), p.index()), sentence));
      }
    }
    return Optional.empty();
  }
}
