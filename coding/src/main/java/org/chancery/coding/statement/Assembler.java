package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.DateValue;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of what was decided: speaker, act, addressees, stance, date, and the reasons.
 */
final class Assembler {
  private final ParsedReport parsed;
  private final Times times;
  private final List<Quotation> quotations;
  private final ActFinder acts;
  private final ContextFinder contexts;
  private final Sides sides;
  private final Speakers speakers;
  private final Addressees addressees;
  private final Abouts abouts;
  private final Map<Draft, StatementId> ids = new IdentityHashMap<>();
  private final List<FoundStatement> found = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  Assembler(
      ParsedReport parsed,
      Actors actors,
      Times times,
      List<Quotation> quotations,
      ActFinder acts,
      ContextFinder contexts) {
    this.parsed = parsed;
    this.times = times;
    this.quotations = quotations;
    this.acts = acts;
    this.contexts = contexts;
    this.sides = new Sides(actors);
    this.speakers = new Speakers(actors);
    this.addressees = new Addressees(actors);
    this.abouts = new Abouts(parsed, actors);
  }

  /**
   * The statements. Nested ones are left out where the inner source is the outer speaker's own
   * side: they have set the outer act instead. So is what was not said.
   */
  Statements assemble(List<Decoder.Decision> decisions) {
    List<Draft> all = decisions.stream().map(Decoder.Decision::draft).toList();
    List<Draft> turns = turns(all);
    DraftsByCue byCue = new DraftsByCue(all);
    List<Decoder.Decision> kept =
        decisions.stream()
            .filter(d -> d.outer() == null || !sides.own(d.outer(), d.draft()))
            .filter(d -> !acts.unsaid(parsed, d.draft(), sides))
            .toList();
    kept.forEach(d -> ids.put(d.draft(), StatementId.of(ids.size() + 1)));
    for (Decoder.Decision d : kept) {
      List<Draft> inner = byCue.in(d.draft().content()).stream().map(all::get).toList();
      add(d, turnOf(d.draft(), turns), acts.find(parsed, d.draft(), inner, sides));
    }
    return new Statements(new Repetitions(parsed, reasons).link(found), reasons);
  }

  /** The drafts of speech behind a label. */
  private static List<Draft> turns(List<Draft> all) {
    return all.stream().filter(t -> t.candidate().cue().kind() == Cue.Kind.LABEL).toList();
  }

  /** The turn of a transcript in which a performative of its own stands. */
  private static @Nullable Draft turnOf(Draft d, List<Draft> turns) {
    int paragraph = d.candidate().sentence().paragraph();
    for (Draft t : turns) {
      if (t != d && t.candidate().sentence().paragraph() == paragraph) {
        return t;
      }
    }
    return null;
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private void add(Decoder.Decision decision, @Nullable Draft turn, Act act) {
    Draft d = decision.draft();
    @Nullable Draft outer = decision.outer();
    Candidate c = d.candidate();
    Optional<ActorId> speaker = speakers.of(d, outer == null ? turn : outer);
    List<ActorId> to = addressees.of(d);
    List<ActorId> concerned = new ArrayList<>(addressees.concerned(d));
    concerned.addAll(to);
    List<Span> content = d.content().trimmed(parsed.text()).spans(parsed.text());
    Statement statement =
        new Statement(
            ids.get(d),
            speaker.orElse(null),
            d.source().map(np -> parsed.report().span(np.start(), np.end())).orElse(null),
            c.cue().kind() == Cue.Kind.NONE ? null : cue(d),
            content,
            Modes.of(parsed.text(), d.content(), quotations),
            to,
            abouts.of(d, act.act(), speaker, concerned, sides),
            act.act(),
            contexts.find(parsed, content),
            outer == null ? null : ids.get(outer),
            null,
            date(d).orElse(null),
            null);
    found.add(
        new FoundStatement(
            statement,
            c.sentence().index(),
            c.cue().kind() == Cue.Kind.NONE ? -1 : c.head(),
            c.cue().entry().id()));
    explain(statement, d, act);
  }

  private Span cue(Draft d) {
    return parsed.report().span(d.cueStart(), d.cueEnd());
  }

  /** The time of the cue's clause: "said <em>on Friday</em> that …". */
  private Optional<DateValue> date(Draft d) {
    Candidate c = d.candidate();
    Sentence s = c.sentence();
    return times.in(s.index()).stream()
        .filter(t -> !d.content().contains(s.token(t.first()).start()) && dates(s, t, c.head()))
        .map(TimeMention::date)
        .findFirst();
  }

  private static boolean dates(Sentence s, TimeMention t, int cue) {
    for (int i = t.first(); i <= t.last(); i++) {
      if (s.token(i).head() == cue) {
        return true;
      }
    }
    return false;
  }

  /** What the models marked, from its beginning to its end. */
  private Optional<Span> marked(Draft d, Function<Marks, Extent> part) {
    return d.marks()
        .map(part)
        .filter(e -> !e.isEmpty())
        .map(e -> parsed.report().span(e.start(), e.end()));
  }

  private static Extent first(Extent e) {
    return e.isEmpty() ? e : Extent.of(e.ranges().get(0).start(), e.ranges().get(0).end());
  }

  private void explain(Statement statement, Draft d, Act act) {
    String id = statement.id().value();
    int sentence = d.candidate().sentence().index();
    RuleId cue = d.candidate().cue().entry().id();
    reasons.add(new Reason(id, cue, cue(d), sentence));
    reasons.add(new Reason(id + ".act", act.rule(), act.evidence(), act.sentence()));
    d.source()
        .ifPresent(
            np -> {
              Span source = parsed.report().span(np.start(), np.end());
              RuleId rule = Explanations.source(d, np);
              reasons.add(
                  new Reason(
                      id + ".source", rule, marked(d, Marks::source).orElse(source), sentence));
              if (statement.speaker() != null) {
                reasons.add(new Reason(id + ".speaker", rule, source, sentence));
              }
            });
    Span content = marked(d, m -> first(m.content())).orElse(statement.content().get(0));
    reasons.add(
        new Reason(id + ".content", Explanations.content(d, quotations), content, sentence));
  }
}
