package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.context.ContextFinder.Weighed;
import org.chancery.coding.event.Numbers.Counted;
import org.chancery.coding.event.PartyFeatures.Part;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.time.TimeMention;
import org.chancery.language.Sentence;
import org.chancery.record.Id.EventId;
import org.chancery.record.Span;

/** Collects why the fields of one event say what they say. */
final class EventReasons {
  /** The fields that a shift decides. */
  private static final List<String> MEANING = List.of("type", "modes", "cameo", "score", "quad");

  private static final RuleId DECISION = new RuleId("event.decision");
  private static final RuleId PARTIES = new RuleId("event.decision.parties");
  private static final RuleId STATUS = new RuleId("event.status");
  private static final RuleId GENERALISED = new RuleId("event.generalised");

  private final EventId id;
  private final Scene scene;
  private final Span trigger;
  private final List<Reason> all = new ArrayList<>();

  EventReasons(EventId id, Scene scene, Span trigger) {
    this.id = id;
    this.scene = scene;
    this.trigger = trigger;
  }

  List<Reason> all() {
    return List.copyOf(all);
  }

  /** The frame, what shifted it, its status, and who fills its places. */
  EventReasons coding(Told told, ShiftTable shifts) {
    Draft draft = told.draft();
    RuleId frame = draft.reading().match().frame().entry().id();
    all.add(new Reason(id.value(), frame, trigger, scene.sentence().index()));
    shifts
        .rule(draft.reading().shift())
        .ifPresent(r -> MEANING.forEach(field -> add(field, r, trigger)));
    if (draft.reading().match().generalised()) {
      add("type", GENERALISED, trigger);
    }
    add("status", STATUS, trigger);
    if (told.learned()) {
      add("confidence", DECISION, trigger);
    }
    party(draft, Part.ACTOR, draft.actorMentions(), "actors");
    party(draft, Part.RECIPIENT, draft.recipientMentions(), "recipients");
    return this;
  }

  private void party(Draft draft, Part part, List<ActorMention> mentions, String field) {
    RuleId rule =
        draft.learned().contains(part) ? PARTIES : draft.reading().match().frame().entry().id();
    spans(scene, mentions).stream().findFirst().ifPresent(s -> add(field, rule, s));
  }

  /** When, where, how many. */
  EventReasons setting(
      Optional<TimeMention> time,
      Optional<PlaceMention> place,
      Optional<CasualtyFinder.Found> numbers) {
    time.ifPresent(t -> add("date", t.rule(), span(t.first(), t.last())));
    place.ifPresent(p -> add("place", p.rule(), span(p.first(), p.last())));
    numbers.ifPresent(
        n -> {
          Counted first = n.evidence().get(0);
          add("casualties", CasualtyFinder.RULE, span(first.first(), first.last()));
        });
    return this;
  }

  /** About what, each context with the first of its heaviest words. */
  void contexts(List<Weighed> weighed) {
    for (int i = 0; i < weighed.size(); i++) {
      Weighed w = weighed.get(i);
      add("contexts." + i, w.rule(), span(w.first(), w.last()));
    }
  }

  private void add(String field, RuleId rule, Span evidence) {
    all.add(new Reason(id.value() + "." + field, rule, evidence, scene.sentence().index()));
  }

  private Span span(int first, int last) {
    return scene.parsed().span(scene.sentence(), first, last);
  }

  /** Where the mentions stand, in their order. */
  static List<Span> spans(Scene scene, List<ActorMention> mentions) {
    return mentions.stream()
        .map(
            m -> {
              Sentence own = scene.parsed().sentences().get(m.sentence());
              return scene.parsed().span(own, m.first(), m.last());
            })
        .toList();
  }
}
