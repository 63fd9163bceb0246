package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.event.Events;
import org.chancery.coding.event.FoundEvent;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.record.Engagement;
import org.chancery.record.EventStatus;
import org.chancery.record.Id.EngagementId;
import org.chancery.record.Id.EventId;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Occasion;
import org.chancery.record.Span;

/**
 * Finds the engagements of a report: every mention is read by itself, mentions of one engagement
 * are merged, and what was said there is added. Immutable and thread-safe.
 */
public final class EngagementFinder {
  private final SightingReader reader;
  private final SaidThere saidThere;
  private final Session session;
  private final Set<String> telling;

  public EngagementFinder(Lexicon lexicon) {
    reader = new SightingReader(lexicon);
    saidThere = new SaidThere(lexicon);
    session = new Session(lexicon);
    telling = StatusReader.words(lexicon, EngagementRules.TOLD_OF);
  }

  public Engagements find(
      ParsedReport parsed,
      Actors actors,
      Statements statements,
      Events events,
      Times times,
      Places places) {
    Likeness likeness = new Likeness(actors);
    List<Sighting> sightings =
        reader.read(new Scene(parsed, actors, events, times, places, telling));
    List<Draft> drafts = new Merger(likeness).merge(sightings);
    drafts.forEach(d -> session.join(d, statements, actors));
    List<Engagement> out = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    Set<EventId> retold = Retellings.of(drafts, events);
    for (Draft draft : drafts) {
      EngagementId id = EngagementId.of(out.size() + 1);
      List<FoundStatement> said = saidThere.at(draft, parsed, statements, times, likeness, drafts);
      out.add(engagement(id, draft, said, events, retold));
      reasons.addAll(reasons(id, draft, said, parsed));
    }
    return new Engagements(out, retold, reasons);
  }

  @SuppressWarnings("NullAway") // does not see that components of another module may be null
  private static Engagement engagement(
      EngagementId id, Draft draft, List<FoundStatement> said, Events events, Set<EventId> retold) {
    List<StatementId> statements = said.stream().map(s -> s.statement().id()).toList();
    return new Engagement(
        id,
        draft.kind(),
        draft.participants(),
        draft.time().map(TimeMention::date).orElse(null),
        draft.place().orElse(null),
        draft.sightings().stream().flatMap(s -> s.occasion().stream()).findFirst().orElse(null),
        draft.topics(),
        draft.status().orElse(null),
        statements,
        done(draft, statements, events).stream().filter(e -> !retold.contains(e)).toList(),
        List.copyOf(evidence(draft)));
  }

  private static TreeSet<Span> evidence(Draft draft) {
    TreeSet<Span> out = new TreeSet<>();
    draft.sightings().forEach(s -> s.evidence().stream().limit(1).forEach(out::add));
    return out;
  }

  /** The events that it is, and those performed by what was said there. */
  private static List<EventId> done(Draft draft, List<StatementId> said, Events events) {
    List<EventId> own = draft.sightings().stream().flatMap(s -> s.event().stream()).toList();
    List<EventId> out = new ArrayList<>();
    for (FoundEvent found : events.all()) {
      EventId id = found.event().id();
      StatementId statement = found.event().statement();
      boolean itself = own.contains(id);
      boolean there =
          statement != null
              && said.contains(statement)
              && found.event().status() == EventStatus.ACTUAL;
      if (itself || there) {
        out.add(id);
      }
    }
    return out;
  }

  private static List<Reason> reasons(
      EngagementId id, Draft draft, List<FoundStatement> said, ParsedReport parsed) {
    String g = id.value();
    List<Reason> out = new ArrayList<>();
    Sighting first = draft.first();
    Span trigger = first.evidence().get(0);
    out.add(new Reason(g, first.rule(), trigger, first.sentence()));
    out.add(reason(g + ".participants", EngagementRules.PARTICIPANTS, trigger, first));
    out.add(reason(g + ".status", EngagementRules.STATUS, trigger, first));
    draft
        .visit()
        .ifPresent(
            v -> out.add(reason(g + ".place", EngagementRules.ON_VISIT, span(v), v.first())));
    draft
        .time()
        .ifPresent(
            t ->
                out.add(
                    new Reason(g + ".date", t.rule(), t.date().evidence().get(0), t.sentence())));
    draft.sightings().stream()
        .flatMap(s -> s.placeMention().stream())
        .findFirst()
        .ifPresent(
            p ->
                out.add(
                    new Reason(g + ".place", p.rule(), p.place().evidence().get(0), p.sentence())));
    for (Sighting s : draft.sightings()) {
      s.occasion()
          .ifPresent(o -> out.add(reason(g + ".occasion", EngagementRules.OCCASION, span(o), s)));
      s.topics().stream()
          .findFirst()
          .ifPresent(
              t -> out.add(reason(g + ".topics", EngagementRules.TOPIC, t.evidence().get(0), s)));
    }
    said.stream()
        .findFirst()
        .ifPresent(
            s ->
                out.add(
                    new Reason(
                        g + ".statements",
                        EngagementRules.SAID_THERE,
                        s.statement().content().get(0),
                        s.sentence())));
    return out;
  }

  private static Reason reason(String field, RuleId rule, Span span, Sighting s) {
    return new Reason(field, rule, span, s.sentence());
  }

  private static Span span(Draft draft) {
    return draft.first().evidence().get(0);
  }

  private static Span span(Occasion o) {
    return o.evidence().get(0);
  }
}
