package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Id;
import org.chancery.record.Office;
import org.chancery.record.Offsets;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A record in the form of the gold data of whole reports: actors by name instead of id, words
 * instead of spans, with the offset of the first ("at").
 */
final class GoldReport {
  private final Record record;
  private final Offsets offsets;

  private GoldReport(Record record) {
    this.record = record;
    this.offsets = new Offsets(record.report().text());
  }

  /** The gold object, on many lines. */
  static String of(Record record) {
    GoldReport gold = new GoldReport(record);
    return gold.json().toPrettyString() + "\n";
  }

  private ObjectNode json() {
    Report report = record.report();
    ObjectNode out = Tree.NODES.objectNode().put("id", report.id());
    put(out, "ref", report.ref());
    put(out, "title", report.title());
    put(out, "source", report.source());
    put(out, "published", report.published());
    put(out, "url", report.url());
    out.put("text", report.text());
    ArrayNode actors = out.putArray("actors");
    ArrayNode engagements = out.putArray("engagements");
    record.engagements().forEach(g -> engagements.add(engagement(g)));
    ArrayNode statements = out.putArray("statements");
    record.statements().stream()
        .filter(
            s -> s.speaker() != null || s.source() != null) // others nobody is known to have said
        .forEach(s -> statements.add(statement(s)));
    ArrayNode events = out.putArray("events");
    record.events().forEach(e -> events.add(event(e)));
    record.actors().forEach(a -> actors.add(actor(a)));
    return out;
  }

  private static void put(ObjectNode to, String field, @Nullable String value) {
    if (value != null) {
      to.put(field, value);
    }
  }

  private ObjectNode actor(Actor a) {
    ObjectNode out = Tree.NODES.objectNode();
    out.put(a.name() == null ? "description" : "name", a.label());
    out.put("kind", a.kind().code());
    put(out, "country", a.country() == null ? null : a.country().code());
    ArrayNode sectors = out.putArray("sectors");
    a.sectors().stream().map(Sector::code).forEach(sectors::add);
    ArrayNode offices = out.putArray("offices");
    for (Office o : a.offices()) {
      ObjectNode office = offices.addObject().put("title", o.title());
      put(office, "of", o.of());
      office.put("role", o.role().code());
      Stream.of("acting", "former")
          .filter(f -> f.equals("acting") ? o.acting() : o.former())
          .forEach(f -> office.put(f, true));
    }
    return out;
  }

  private ArrayNode names(List<? extends Id> actors) {
    ArrayNode out = Tree.NODES.arrayNode();
    actors.forEach(a -> out.add(name(a)));
    return out;
  }

  private String name(Id id) {
    return record.actor((Id.ActorId) id).label();
  }

  private ObjectNode engagement(Engagement g) {
    ObjectNode out = Tree.NODES.objectNode().put("kind", g.kind().code());
    out.set("participants", names(g.participants().stream().map(Participant::actor).toList()));
    when(out, g.date(), g.place());
    ArrayNode topics = out.putArray("topics");
    g.topics().forEach(t -> topics.add(t.text()));
    put(out, "status", g.status() == null ? null : g.status().code());
    return at(out.put("quote", g.evidence().get(0).text()), g.evidence().get(0));
  }

  private ObjectNode statement(Statement s) {
    ObjectNode out = Tree.NODES.objectNode();
    put(out, "speaker", s.speaker() == null ? text(s.source()) : name(s.speaker()));
    put(out, "source", text(s.source()));
    put(out, "cue", text(s.cue()));
    ArrayNode content = out.putArray("content");
    s.content().forEach(c -> content.add(c.text()));
    out.put("mode", s.mode().code()).put("act", s.act().code());
    out.set("addressees", names(s.addressees()));
    out.set("about", names(s.about().stream().map(Stance::actor).toList()));
    return at(out, s.content().get(0));
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.text();
  }

  private ObjectNode event(Event e) {
    ObjectNode out = Tree.NODES.objectNode().put("type", e.type().name());
    ArrayNode modes = out.putArray("modes");
    e.modes().stream().map(EventMode::code).forEach(modes::add);
    ArrayNode contexts = out.putArray("contexts");
    e.contexts().forEach(c -> contexts.add(c.code()));
    out.set("actors", names(e.actors()));
    out.set("recipients", names(e.recipients()));
    out.put("status", e.status().code()).put("cameo", e.cameo());
    when(out, e.date(), e.place());
    out.put("quote", e.trigger().text()).put("trigger", e.trigger().text());
    return at(out, e.trigger());
  }

  private static void when(ObjectNode out, @Nullable DateValue date, @Nullable Place place) {
    if (date != null) {
      out.put("date", date.end() == null ? date.value() : date.value() + "/" + date.end());
    }
    if (place != null) {
      Country country = place.country();
      out.put("place", place.name());
      put(out, "country", country == null ? null : country.code());
    }
  }

  private ObjectNode at(ObjectNode to, Span first) {
    return to.put("at", offsets.toCodePoint(first.start()));
  }
}
