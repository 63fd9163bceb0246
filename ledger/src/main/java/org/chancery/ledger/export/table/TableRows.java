package org.chancery.ledger.export.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.record.Actor;
import org.chancery.record.Context;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Occasion;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** A record's rows, table by table, in the record's order. */
public final class TableRows {
  private final Record record;
  private final Map<Id, String> gids;
  private final String report;
  private final TableSink out;

  private TableRows(Record record, TableSink out) {
    this.record = record;
    this.gids = GlobalIds.of(record);
    this.report = record.report().id();
    this.out = out;
  }

  /**
   * Adds all rows of the record.
   *
   * @param coder what its coder is known by
   */
  public static void add(Record record, String coder, TableSink out) {
    TableRows rows = new TableRows(record, out);
    rows.addReport(coder);
    record.actors().forEach(rows::add);
    record.statements().forEach(rows::add);
    record.engagements().forEach(rows::add);
    EventTableRows.add(record, rows.gids, out);
    EvidenceTableRows.add(record, rows.gids, out);
  }

  private @Nullable String gid(@Nullable Id id) {
    return id == null ? null : gids.get(id);
  }

  private void addReport(String coder) {
    Report r = record.report();
    Dateline dateline = r.dateline();
    LocalDate day = r.day().orElse(null);
    out.add(
        TidyTable.REPORTS,
        report,
        r.ref(),
        r.source(),
        r.url(),
        r.title(),
        r.published(),
        day,
        r.language(),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.date(),
        dateline == null ? null : dateline.agency(),
        coder,
        record.coder().version(),
        r.text());
  }

  private void add(Actor actor) {
    String sameAs =
        actor.sameAs().entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" "));
    out.add(
        TidyTable.ACTORS,
        gid(actor.id()),
        report,
        actor.id().value(),
        actor.kind().code(),
        actor.name(),
        actor.label(),
        Cells.country(actor.country()),
        actor.sectors().isEmpty() ? null : actor.sectors().get(0).code(),
        Cells.codes(actor.sectors(), Sector::code),
        sameAs.isEmpty() ? null : sameAs);
    int seq = 0;
    for (Office o : actor.offices()) {
      out.add(
          TidyTable.OFFICES,
          gid(actor.id()),
          report,
          seq++,
          o.title(),
          o.of(),
          o.role().code(),
          o.acting(),
          o.former(),
          o.listedIn());
    }
  }

  private void add(Statement s) {
    String gid = gid(s.id());
    out.add(
        TidyTable.STATEMENTS,
        gid,
        report,
        s.id().value(),
        gid(s.speaker()),
        s.source() == null ? null : s.source().text(),
        s.cue() == null ? null : s.cue().text(),
        s.content().stream().map(Span::text).collect(Collectors.joining(" … ")),
        s.act().code(),
        s.mode().code(),
        Cells.codes(s.contexts(), Context::code),
        Cells.from(s.date()),
        Cells.to(s.date()),
        Cells.day(s.date()),
        gid(s.engagement()),
        gid(s.partOf()),
        gid(s.repeats()));
    int seq = 0;
    for (Id.ActorId addressee : s.addressees()) {
      out.add(TidyTable.ADDRESSEES, gid, report, seq++, gid(addressee));
    }
    seq = 0;
    for (Stance stance : s.about()) {
      out.add(TidyTable.ABOUT, gid, report, seq++, gid(stance.actor()), stance.stance());
    }
  }

  private void add(Engagement g) {
    Place place = g.place();
    Occasion occasion = g.occasion();
    out.add(
        TidyTable.ENGAGEMENTS,
        gid(g.id()),
        report,
        g.id().value(),
        g.kind().code(),
        g.status() == null ? null : g.status().code(),
        Cells.from(g.date()),
        Cells.to(g.date()),
        Cells.day(g.date()),
        place == null ? null : place.name(),
        place == null ? null : Cells.country(place.country()),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geonames(),
        occasion == null ? null : occasion.name());
    addLists(g, gid(g.id()));
  }

  private void addLists(Engagement g, @Nullable String gid) {
    int seq = 0;
    for (Participant p : g.participants()) {
      out.add(
          TidyTable.PARTICIPANTS, gid, report, seq++, gid(p.actor()), p.office(), p.role().code());
    }
    seq = 0;
    for (Topic t : g.topics()) {
      String contexts = Cells.codes(t.contexts(), Context::code);
      out.add(TidyTable.TOPICS, gid, report, seq++, t.text(), contexts);
    }
    seq = 0;
    for (Id.StatementId statement : g.statements()) {
      out.add(TidyTable.ENGAGEMENT_STATEMENTS, gid, report, seq++, gid(statement));
    }
    seq = 0;
    for (Id.EventId event : g.events()) {
      out.add(TidyTable.ENGAGEMENT_EVENTS, gid, report, seq++, gid(event));
    }
  }
}
