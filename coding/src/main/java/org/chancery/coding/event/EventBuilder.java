package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.time.TimeMention;
import org.chancery.language.Sentence;
import org.chancery.record.Context;
import org.chancery.record.DateValue;
import org.chancery.record.Event;
import org.chancery.record.Id.EventId;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Gives a draft its form: evidence, date, place, casualties, contexts, statement and reasons. */
final class EventBuilder {
  private static final RuleId STATUS = new RuleId("event.status");
  private static final RuleId GENERALISED = new RuleId("event.generalised");
  private static final int TRIGGER_REACH = 6;
  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside");

  private final ContextFinder contexts;
  private final ShiftTable shifts;

  EventBuilder(ContextFinder contexts, ShiftTable shifts) {
    this.contexts = contexts;
    this.shifts = shifts;
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  FoundEvent build(EventId id, Scene scene, Draft draft) {
    Meaning meaning = draft.meaning();
    Match match = draft.reading().match();
    Optional<DateValue> date = date(scene, match.predicate());
    Event event =
        new Event(
            id,
            meaning.type(),
            meaning.modes(),
            contexts(scene.sentence()),
            meaning.cameo(),
            draft.actors(),
            draft.recipients(),
            new StatusFinder(scene).status(draft.reading(), date),
            date.orElse(null),
            place(scene, match.predicate()),
            CasualtyFinder.find(scene, draft),
            meaning.score(),
            meaning.type().quad(),
            statement(scene, match).orElse(null),
            evidence(scene, draft),
            match.frame().entry().id().value());
    return new FoundEvent(event, scene.sentence().index(), match.token(), match.frame().entry());
  }

  private List<Context> contexts(Sentence sentence) {
    return contexts.find(sentence.tokens());
  }

  private static Span trigger(Scene scene, Match match) {
    Predicate p = match.predicate();
    int first = p.first();
    int last = Math.max(p.token(), p.host());
    if (last - first > TRIGGER_REACH) {
      first = last = p.token();
    }
    if (p.host() < 0 && p.own().particle().isPresent()) {
      int particle = p.sentence().child(p.token(), "compound:prt").orElse(last);
      last = particle - last <= 2 ? Math.max(last, particle) : last;
    }
    return scene.parsed().span(scene.sentence(), first, last);
  }

  private static List<Span> evidence(Scene scene, Draft draft) {
    Set<Span> out = new LinkedHashSet<>();
    out.add(trigger(scene, draft.reading().match()));
    out.addAll(spans(scene, draft.actorMentions()));
    out.addAll(spans(scene, draft.recipientMentions()));
    return List.copyOf(out);
  }

  private static List<Span> spans(Scene scene, List<ActorMention> mentions) {
    return mentions.stream()
        .map(m -> scene.parsed().span(scene.sentence(), m.first(), m.last()))
        .toList();
  }

  /** The time nearest to the trigger among those in its clause. */
  private static Optional<DateValue> date(Scene scene, Predicate predicate) {
    return scene.times().in(scene.sentence().index()).stream()
        .filter(t -> inClause(scene.sentence(), predicate, t.first(), t.last()))
        .min(Comparator.comparingInt(t -> Math.abs(t.first() - predicate.first())))
        .map(TimeMention::date);
  }

  private static @Nullable Place place(Scene scene, Predicate predicate) {
    return scene.places().in(scene.sentence().index()).stream()
        .filter(p -> inClause(scene.sentence(), predicate, p.head(), p.head()))
        .filter(p -> locative(scene.sentence(), p.head()))
        .min(Comparator.comparingInt(p -> Math.abs(p.first() - predicate.first())))
        .map(PlaceMention::place)
        .orElse(null);
  }

  private static boolean locative(Sentence sentence, int head) {
    return sentence.anyChild(head, c -> c.is("case") && LOCATIVE.contains(c.lemma()));
  }

  /** Whether tokens hang on the predicate or its light verb without a clause between. */
  private static boolean inClause(Sentence sentence, Predicate predicate, int first, int last) {
    for (int at = first; at >= 0; at = sentence.token(at).head()) {
      if (at == predicate.token() || at == predicate.host()) {
        return true;
      }
      boolean outside = at < first || at > last;
      if (outside && sentence.token(at).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** The statement whose cue the trigger is, or else the innermost whose content holds it. */
  private static Optional<StatementId> statement(Scene scene, Match match) {
    int index = scene.sentence().index();
    Span trigger = trigger(scene, match);
    for (FoundStatement s : scene.sayings().cuedIn(index)) {
      if (s.cueHead() == match.token()) {
        return Optional.of(s.statement().id());
      }
    }
    FoundStatement innermost = null;
    for (FoundStatement s : scene.sayings().around(trigger)) {
      if (innermost == null || length(s) < length(innermost)) {
        innermost = s;
      }
    }
    return Optional.ofNullable(innermost).map(s -> s.statement().id());
  }

  private static int length(FoundStatement s) {
    int length = 0;
    for (Span span : s.statement().content()) {
      length += span.end() - span.start();
    }
    return length;
  }

  List<Reason> reasons(EventId id, Scene scene, Draft draft) {
    int sentence = scene.sentence().index();
    Match match = draft.reading().match();
    Span trigger = trigger(scene, match);
    RuleId frame = match.frame().entry().id();
    List<Reason> out = new ArrayList<>();
    out.add(new Reason(id.value(), frame, trigger, sentence));
    shifts
        .rule(draft.reading().shift())
        .ifPresent(r -> out.add(new Reason(id.value() + ".type", r, trigger, sentence)));
    if (match.generalised()) {
      out.add(new Reason(id.value() + ".type", GENERALISED, trigger, sentence));
    }
    out.add(new Reason(id.value() + ".status", STATUS, trigger, sentence));
    spans(scene, draft.actorMentions()).stream()
        .findFirst()
        .ifPresent(s -> out.add(new Reason(id.value() + ".actors", frame, s, sentence)));
    spans(scene, draft.recipientMentions()).stream()
        .findFirst()
        .ifPresent(s -> out.add(new Reason(id.value() + ".recipients", frame, s, sentence)));
    return out;
  }
}
