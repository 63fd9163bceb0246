package org.chancery.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.context.ContextFinder.Weighed;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.time.TimeMention;
import org.chancery.record.DateValue;
import org.chancery.record.Event;
import org.chancery.record.Id.EventId;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Span;

/** Gives a draft its form: evidence, date, place, casualties, contexts and statement. */
final class EventBuilder {
  private static final int TRIGGER_REACH = 6;

  private final ContextFinder contexts;
  private final ShiftTable shifts;

  EventBuilder(ContextFinder contexts, ShiftTable shifts) {
    this.contexts = contexts;
    this.shifts = shifts;
  }

  /** An event, and why its fields say what they say. */
  record Built(FoundEvent event, List<Reason> reasons) {}

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  Built build(EventId id, Told told) {
    Scene scene = told.scene();
    Draft draft = told.draft();
    Meaning meaning = draft.meaning();
    Match match = draft.reading().match();
    Setting setting = new Setting(scene, match.predicate());
    Optional<TimeMention> time = setting.time();
    Optional<DateValue> date = time.map(TimeMention::date);
    Optional<PlaceMention> place = setting.place(meaning);
    Optional<CasualtyFinder.Found> numbers = CasualtyFinder.find(scene, draft);
    List<Weighed> weighed = contexts.weigh(scene.sentence().tokens());
    Event event =
        new Event(
            id,
            meaning.type(),
            meaning.modes(),
            weighed.stream().map(Weighed::context).toList(),
            meaning.cameo(),
            draft.actors(),
            draft.recipients(),
            new StatusFinder(scene).status(draft.reading(), date),
            date.orElse(null),
            place.map(PlaceMention::place).orElse(null),
            numbers.map(CasualtyFinder.Found::casualties).orElse(null),
            meaning.score(),
            meaning.type().quad(),
            statement(scene, match).orElse(null),
            evidence(scene, draft),
            match.frame().entry().id().value(),
            told.learned() ? hundredths(told.probability()) : null);
    EventReasons reasons = new EventReasons(id, scene, trigger(scene, match));
    reasons.coding(told, shifts).setting(time, place, numbers).contexts(weighed);
    return new Built(found(event, told), reasons.all());
  }

  private static FoundEvent found(Event event, Told told) {
    Match match = told.draft().reading().match();
    return new FoundEvent(
        event,
        told.scene().sentence().index(),
        match.token(),
        match.frame().entry(),
        told.features());
  }

  /** What a probability is good for. */
  private static double hundredths(double probability) {
    return Math.round(probability * 100) / 100.0;
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
    out.addAll(EventReasons.spans(scene, draft.actorMentions()));
    out.addAll(EventReasons.spans(scene, draft.recipientMentions()));
    return List.copyOf(out);
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
}
