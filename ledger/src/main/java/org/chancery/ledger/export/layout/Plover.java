package org.chancery.ledger.export.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Casualties;
import org.chancery.record.Context;
import org.chancery.record.DateValue;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Offsets;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** PLOVER's own JSON, one event a line, with the names that its codebook gives to fields. */
public final class Plover implements Layout {
  private static final String IDENTIFIER = "https://www.wikidata.org/wiki/";

  private static final List<String> FILLED =
      List.of(
          "id",
          "date",
          "enddate",
          "actor",
          "recipient",
          "event",
          "event_loc",
          "event_text",
          "quad_code",
          "event_scale",
          "mode",
          "context",
          "size",
          "status",
          "link",
          "text_info",
          "cite_info",
          "coder");
  private static final List<String> UNFILLED =
      List.of("has_event", "time", "endtime", "text", "coded_date", "coded_time", "comment");

  @Override
  public List<String> columns() {
    return Stream.concat(FILLED.stream(), UNFILLED.stream()).toList();
  }

  @Override
  public List<String> unfilled() {
    return UNFILLED;
  }

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public void lines(Record record, Wanted wanted, Consumer<String> lines) {
    Offsets offsets = new Offsets(record.report().text());
    Told.of(record, wanted).forEach(t -> lines.accept(RecordJson.line(event(t, offsets))));
  }

  private static Map<String, Object> event(Told told, Offsets offsets) {
    Event event = told.event();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", told.gid());
    put(object, "date", told.when().day() == null ? null : told.when().day().toString());
    put(object, "enddate", end(event.date()));
    object.put("actor", told.actors().stream().map(a -> entity(a, event)).toList());
    object.put("recipient", told.recipients().stream().map(a -> entity(a, event)).toList());
    object.put("event", List.of(event.type().name()));
    put(object, "event_loc", event.place() == null ? null : location(event.place()));
    object.put("event_text", List.of(event.trigger().text()));
    object.put("quad_code", event.quad().number());
    object.put("event_scale", event.score());
    object.put("mode", event.modes().stream().map(EventMode::code).toList());
    object.put("context", event.contexts().stream().map(Context::code).toList());
    put(object, "size", event.casualties() == null ? null : size(event.casualties()));
    object.put("status", event.status().code());
    put(object, "link", link(told));
    object.put("text_info", trigger(event, offsets));
    object.put("cite_info", cited(told.record().report()));
    object.put("coder", "Chancery " + told.record().coder().version());
    return object;
  }

  private static Map<String, Object> trigger(Event event, Offsets offsets) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("start", offsets.toCodePoint(event.trigger().start()));
    object.put("end", offsets.toCodePoint(event.trigger().end()));
    return object;
  }

  private static void put(Map<String, Object> object, String name, @Nullable Object value) {
    if (value != null) {
      object.put(name, value);
    }
  }

  private static @Nullable String end(@Nullable DateValue date) {
    String end = date == null ? null : date.end();
    return end == null || end.length() < 10 ? null : end;
  }

  private static Map<String, Object> entity(Actor actor, Event event) {
    Map<String, Object> object = new LinkedHashMap<>();
    put(object, "code", actor.country() == null ? null : actor.country().code());
    String sectors =
        actor.sectors().stream().limit(2).map(Sector::code).collect(Collectors.joining());
    put(object, "sector", sectors.isEmpty() ? null : sectors);
    object.put("entity_text", Naming.words(actor, event.evidence()));
    String wikidata = actor.sameAs().get("wikidata");
    put(object, "identifier_id", wikidata == null ? null : IDENTIFIER + wikidata);
    put(object, "identifier_text", actor.name());
    put(object, "office", actor.offices().isEmpty() ? null : actor.offices().get(0).title());
    return object;
  }

  private static Map<String, Object> location(Place place) {
    Map<String, Object> object = new LinkedHashMap<>();
    put(object, "extracted_place", Places.words(place));
    object.put("resolved_place", place.name());
    String geonames = place.geonames();
    boolean number = geonames != null && geonames.matches("\\d{1,9}");
    put(object, "geonameid", number ? Integer.valueOf(geonames) : geonames);
    put(object, "lat", place.latitude());
    put(object, "lon", place.longitude());
    put(object, "city", Places.city(place));
    put(object, "country_code", Places.country(place));
    return object;
  }

  private static Map<String, Object> size(Casualties hurt) {
    Map<String, Object> object = new LinkedHashMap<>();
    put(object, "dead", hurt.dead());
    put(object, "injured", hurt.injured());
    put(object, "arrested", hurt.arrested());
    put(object, "size", hurt.size());
    return object;
  }

  /** The engagement at which it happened ties events together. */
  private static @Nullable String link(Told told) {
    return told.record().engagements().stream()
        .filter(g -> g.events().contains(told.event().id()))
        .map(g -> told.gids().get(g.id()))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> cited(Report report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("citation", report.id());
    put(object, "url", report.url());
    put(object, "title", report.title());
    object.put("language", report.language());
    put(object, "publication", report.source());
    object.put("codebook", "PLOVER 2.0");
    return object;
  }
}
