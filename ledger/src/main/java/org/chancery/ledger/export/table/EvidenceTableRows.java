package org.chancery.ledger.export.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.DateValue;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.Offsets;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** The words that support a record's fields, with their offsets in code points. */
final class EvidenceTableRows {
  private final Offsets offsets;
  private final String report;
  private final Map<Id, String> gids;
  private final TableSink out;

  private EvidenceTableRows(Record record, Map<Id, String> gids, TableSink out) {
    this.offsets = new Offsets(record.report().text());
    this.report = record.report().id();
    this.gids = gids;
    this.out = out;
  }

  static void add(Record record, Map<Id, String> gids, TableSink out) {
    EvidenceTableRows rows = new EvidenceTableRows(record, gids, out);
    Dateline dateline = record.report().dateline();
    if (dateline != null) {
      rows.add("report", rows.report, "dateline", dateline.evidence());
    }
    record.actors().forEach(rows::add);
    record.statements().forEach(rows::add);
    record.engagements().forEach(rows::add);
    record.events().forEach(rows::add);
  }

  private void add(Actor actor) {
    String gid = gids.get(actor.id());
    int seq = 0;
    for (Mention mention : actor.mentions()) {
      add("actor", gid, "mentions", seq++, mention.span(), mention.kind().code());
    }
    for (int i = 0; i < actor.offices().size(); i++) {
      add("actor", gid, "offices." + i, actor.offices().get(i).evidence());
    }
  }

  private void add(Statement s) {
    String gid = gids.get(s.id());
    add("statement", gid, "source", Stream.ofNullable(s.source()).toList());
    add("statement", gid, "cue", Stream.ofNullable(s.cue()).toList());
    add("statement", gid, "content", s.content());
    add("statement", gid, "date", of(s.date()));
  }

  private void add(Engagement g) {
    String gid = gids.get(g.id());
    add("engagement", gid, "evidence", g.evidence());
    add("engagement", gid, "date", of(g.date()));
    add("engagement", gid, "place", of(g.place()));
    add("engagement", gid, "occasion", g.occasion() == null ? List.of() : g.occasion().evidence());
    for (int i = 0; i < g.topics().size(); i++) {
      add("engagement", gid, "topics." + i, g.topics().get(i).evidence());
    }
  }

  private void add(Event e) {
    String gid = gids.get(e.id());
    add("event", gid, "evidence", e.evidence());
    add("event", gid, "date", of(e.date()));
    add("event", gid, "place", of(e.place()));
  }

  private static List<Span> of(@Nullable DateValue date) {
    return date == null ? List.of() : date.evidence();
  }

  private static List<Span> of(@Nullable Place place) {
    return place == null ? List.of() : place.evidence();
  }

  private void add(String part, @Nullable String item, String field, List<Span> spans) {
    int seq = 0;
    for (Span span : spans) {
      add(part, item, field, seq++, span, null);
    }
  }

  private void add(
      String part, @Nullable String item, String field, int seq, Span span, @Nullable String kind) {
    out.add(
        TidyTable.EVIDENCE,
        report,
        part,
        item,
        field,
        seq,
        offsets.toCodePoint(span.start()),
        offsets.toCodePoint(span.end()),
        kind,
        span.text());
  }
}
