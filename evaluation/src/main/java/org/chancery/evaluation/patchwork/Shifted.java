package org.chancery.evaluation.patchwork;

import java.util.List;
import java.util.Map;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.Occasion;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The things of a record as they are when other text stands before them.
 *
 * @param chars how much text
 * @param actors how many actors stand before, and so on
 * @param countries the country to be put in the place of one
 */
record Shifted(
    int chars,
    int actors,
    int statements,
    int engagements,
    int events,
    Map<Country, Country> countries) {

  Actor of(Actor a) {
    Country country = a.country();
    return new Actor(
        actor(a.id()),
        a.kind(),
        a.name(),
        country == null ? null : countries.getOrDefault(country, country),
        a.sectors(),
        a.offices().stream().map(this::of).toList(),
        a.mentions().stream()
            .map(m -> new Mention(m.start() + chars, m.end() + chars, m.text(), m.kind()))
            .toList(),
        a.sameAs());
  }

  private Office of(Office o) {
    return new Office(
        o.title(), o.of(), o.role(), o.acting(), o.former(), o.listedIn(), spans(o.evidence()));
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  Statement of(Statement s) {
    return new Statement(
        Id.StatementId.of(number(s.id()) + statements),
        s.speaker() == null ? null : actor(s.speaker()),
        span(s.source()),
        span(s.cue()),
        spans(s.content()),
        s.mode(),
        actors(s.addressees()),
        s.about().stream().map(b -> new Stance(actor(b.actor()), b.stance())).toList(),
        s.act(),
        s.contexts(),
        s.partOf() == null ? null : Id.StatementId.of(number(s.partOf()) + statements),
        s.repeats() == null ? null : Id.StatementId.of(number(s.repeats()) + statements),
        of(s.date()),
        s.engagement() == null ? null : Id.EngagementId.of(number(s.engagement()) + engagements));
  }

  Engagement of(Engagement g) {
    Occasion o = g.occasion();
    return new Engagement(
        Id.EngagementId.of(number(g.id()) + engagements),
        g.kind(),
        g.participants().stream()
            .map(p -> new Participant(actor(p.actor()), p.office(), p.role()))
            .toList(),
        of(g.date()),
        of(g.place()),
        o == null ? null : new Occasion(o.name(), spans(o.evidence())),
        g.topics().stream()
            .map(t -> new Topic(t.text(), t.contexts(), spans(t.evidence())))
            .toList(),
        g.status(),
        g.statements().stream().map(s -> Id.StatementId.of(number(s) + statements)).toList(),
        g.events().stream().map(e -> Id.EventId.of(number(e) + events)).toList(),
        spans(g.evidence()));
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  Event of(Event e) {
    return new Event(
        Id.EventId.of(number(e.id()) + events),
        e.type(),
        e.modes(),
        e.contexts(),
        e.cameo(),
        actors(e.actors()),
        actors(e.recipients()),
        e.status(),
        of(e.date()),
        of(e.place()),
        e.casualties(),
        e.score(),
        e.quad(),
        e.statement() == null ? null : Id.StatementId.of(number(e.statement()) + statements),
        spans(e.evidence()),
        e.rule(),
        e.confidence());
  }

  private @Nullable DateValue of(@Nullable DateValue d) {
    return d == null ? null : new DateValue(d.value(), d.end(), spans(d.evidence()));
  }

  private @Nullable Place of(@Nullable Place p) {
    return p == null
        ? null
        : new Place(
            p.name(), p.country(), p.latitude(), p.longitude(), p.geonames(), spans(p.evidence()));
  }

  private Id.ActorId actor(Id.ActorId id) {
    return Id.ActorId.of(number(id) + actors);
  }

  private List<Id.ActorId> actors(List<Id.ActorId> ids) {
    return ids.stream().map(this::actor).toList();
  }

  private @Nullable Span span(@Nullable Span s) {
    return s == null ? null : new Span(s.start() + chars, s.end() + chars, s.text());
  }

  private List<Span> spans(List<Span> spans) {
    return spans.stream().map(s -> new Span(s.start() + chars, s.end() + chars, s.text())).toList();
  }

  private static int number(Id id) {
    return Integer.parseInt(id.value().substring(1));
  }
}
