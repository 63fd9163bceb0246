package org.chancery.ledger.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Actor;
import org.chancery.record.Event;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** The acts of a record: of every event each actor with each recipient, and statements. */
final class Acts {
  private final Record record;
  private final Map<Id, String> gids;
  private final Wanted wanted;
  private final List<Act> acts = new ArrayList<>();

  private Acts(Record record, Wanted wanted) {
    this.record = record;
    this.gids = GlobalIds.of(record);
    this.wanted = wanted;
  }

  static List<Act> of(Record record, Wanted wanted) {
    Acts acts = new Acts(record, wanted);
    record.events().stream().filter(e -> wanted.has(record, e)).forEach(acts::add);
    if (wanted.statements()) {
      record.statements().forEach(acts::add);
    }
    return acts.acts;
  }

  private void add(Event event) {
    List<Id.ActorId> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
    boolean paired = false;
    for (Id.ActorId actor : event.actors()) {
      for (Id.ActorId other : others) {
        if (!actor.equals(other)) {
          add(event, actor, other);
          paired = true;
        }
      }
    }
    if (!paired) {
      event.actors().stream().findFirst().ifPresent(a -> add(event, a, null));
      if (event.actors().isEmpty()) {
        event.recipients().forEach(r -> add(event, null, r));
      }
    }
  }

  private void add(Event e, Id.@Nullable ActorId actor, Id.@Nullable ActorId other) {
    String cameo = Act.specific(e.cameo());
    When when = When.of(e.date(), record.report());
    add(e.id(), cameo, when, e.place(), actor, other, e.trigger().start());
  }

  private void add(Statement s) {
    Id.ActorId speaker = s.speaker();
    Optional<String> cameo = cameo(s.act());
    if (speaker == null || cameo.isEmpty() || s.repeats() != null || performs(s)) {
      return;
    }
    When when = When.of(s.date(), record.report());
    int start = s.content().get(0).start();
    List<Id.ActorId> addressees =
        s.addressees().stream().distinct().filter(a -> !a.equals(speaker)).toList();
    addressees.forEach(a -> add(s.id(), cameo.get(), when, null, speaker, a, start));
    if (addressees.isEmpty()) {
      add(s.id(), cameo.get(), when, null, speaker, null, start);
    }
  }

  /** Whether an event is already the act that the statement is: a threat, a promise. */
  private boolean performs(Statement s) {
    return record.events().stream()
        .filter(e -> s.id().equals(e.statement()))
        .anyMatch(
            e ->
                e.actors().contains(s.speaker())
                    || (s.cue() != null && e.trigger().overlaps(s.cue())));
  }

  /**
   * CAMEO's code of a speech act that PLOVER has no event for. Of other acts, such as a threat, the
   * coder makes events where it is sure of them.
   */
  private static Optional<String> cameo(SpeechAct act) {
    return switch (act) {
      case ASSERT, DENY, ACKNOWLEDGE, REPORT, HOPE, REGRET, ANNOUNCE -> Optional.of("010");
      case CONDOLE -> Optional.of("018");
      case AGREE -> Optional.of("019");
      case REQUEST, PROPOSE -> Optional.of("020");
      default -> Optional.empty();
    };
  }

  private void add(
      Id id,
      String cameo,
      When when,
      org.chancery.record.@Nullable Place place,
      Id.@Nullable ActorId actor,
      Id.@Nullable ActorId other,
      int start) {
    Actor source = actor == null ? null : record.actor(actor);
    Actor target = other == null ? null : record.actor(other);
    if (wanted.has(source) || wanted.has(target)) {
      long number = Act.number(gid(id), gid(actor), gid(other));
      acts.add(new Act(record, number, cameo, when, place, source, target, start));
    }
  }

  private String gid(@Nullable Id id) {
    String gid = id == null ? null : gids.get(id);
    return gid == null ? "-" : gid;
  }
}
