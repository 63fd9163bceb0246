package org.chancery.ledger.keep;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.Office;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** The rows of the words that support a record's fields. */
final class EvidenceRows {
  private final Offsets offsets;
  private final long report;
  private final Batches out;

  private EvidenceRows(Record record, long report, Batches out) {
    this.offsets = new Offsets(record.report().text());
    this.report = report;
    this.out = out;
  }

  static void add(Record record, long report, Batches out) throws SQLException {
    EvidenceRows rows = new EvidenceRows(record, report, out);
    Dateline dateline = record.report().dateline();
    if (dateline != null) {
      rows.add("report", 0, "dateline", dateline.evidence());
    }
    for (Actor actor : record.actors()) {
      rows.add(actor);
    }
    for (Statement statement : record.statements()) {
      rows.add(statement);
    }
    for (Engagement engagement : record.engagements()) {
      rows.add(engagement);
    }
    for (Event event : record.events()) {
      rows.add(event.id(), "evidence", event.evidence());
      rows.add(event.id(), "date", event.date() == null ? null : event.date().evidence());
      rows.add(event.id(), "place", event.place() == null ? null : event.place().evidence());
    }
  }

  private void add(Actor actor) throws SQLException {
    add(actor.id(), "mentions", actor.mentions().stream().map(Mention::span).toList());
    int n = 0;
    for (Office office : actor.offices()) {
      add(actor.id(), "offices." + n++, office.evidence());
    }
  }

  private void add(Statement statement) throws SQLException {
    add(statement.id(), "source", Stream.ofNullable(statement.source()).toList());
    add(statement.id(), "cue", Stream.ofNullable(statement.cue()).toList());
    add(statement.id(), "content", statement.content());
    add(statement.id(), "date", statement.date() == null ? null : statement.date().evidence());
  }

  private void add(Engagement engagement) throws SQLException {
    Id id = engagement.id();
    add(id, "evidence", engagement.evidence());
    add(id, "date", engagement.date() == null ? null : engagement.date().evidence());
    add(id, "place", engagement.place() == null ? null : engagement.place().evidence());
    add(id, "occasion", engagement.occasion() == null ? null : engagement.occasion().evidence());
    int n = 0;
    for (Topic topic : engagement.topics()) {
      add(id, "topics." + n++, topic.evidence());
    }
  }

  private void add(Id id, String field, @Nullable List<Span> spans) throws SQLException {
    if (spans != null) {
      add(part(id), Rows.number(id), field, spans);
    }
  }

  private static String part(Id id) {
    return switch (id.value().charAt(0)) {
      case 'a' -> "actor";
      case 's' -> "statement";
      case 'g' -> "engagement";
      default -> "event";
    };
  }

  private void add(String part, int number, String field, List<Span> spans) throws SQLException {
    int seq = 0;
    for (Span span : spans) {
      out.add(
          Table.EVIDENCE,
          report,
          part,
          number,
          field,
          seq++,
          offsets.toCodePoint(span.start()),
          offsets.toCodePoint(span.end()));
    }
  }
}
