package org.chancery.ledger.keep;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.store.RowIds;
import org.chancery.ledger.words.Words;
import org.chancery.record.Actor;
import org.chancery.record.Context;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Id;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Place;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** The rows of one record: who appears, who met, who said what. Events are {@link EventRows}. */
final class Rows {
  private final Prepared prepared;
  private final long report;
  private final Batches out;

  private Rows(Prepared prepared, long report, Batches out) {
    this.prepared = prepared;
    this.report = report;
    this.out = out;
  }

  /**
   * Adds all rows of a record.
   *
   * @param report the id of the report's row
   * @param coder the id of the coder's row
   */
  static void add(Prepared prepared, long report, long coder, Batches out) throws SQLException {
    Rows rows = new Rows(prepared, report, out);
    out.add(Table.RECORD, report, coder, prepared.document());
    FullText.add(report, prepared, out);
    for (Actor actor : prepared.record().actors()) {
      rows.add(actor);
    }
    for (Engagement engagement : prepared.record().engagements()) {
      rows.add(engagement);
    }
    List<Statement> statements = prepared.record().statements();
    for (int i = 0; i < statements.size(); i++) {
      rows.add(statements.get(i), i);
    }
    EventRows.add(prepared, report, out);
    EvidenceRows.add(prepared.record(), report, out);
  }

  /** The id of the row of one of a report's things. */
  static long id(long report, Id id) {
    return RowIds.of(report, number(id));
  }

  static int number(Id id) {
    return Integer.parseInt(id.value().substring(1));
  }

  private @Nullable Long idOrNull(@Nullable Id id) {
    return id == null ? null : id(report, id);
  }

  private Report told() {
    return prepared.record().report();
  }

  private void add(Actor actor) throws SQLException {
    long id = id(report, actor.id());
    out.add(
        Table.ACTOR,
        id,
        report,
        prepared.gid(actor.id()),
        actor.kind().code(),
        actor.name(),
        actor.label(),
        Words.folded(actor.label()),
        actor.country() == null ? null : actor.country().code());
    int seq = 0;
    for (Sector sector : actor.sectors()) {
      out.add(Table.ACTOR_SECTOR, id, seq++, sector.name());
    }
    seq = 0;
    for (Office o : actor.offices()) {
      out.add(
          Table.OFFICE,
          id,
          seq++,
          o.title(),
          o.of(),
          o.role().code(),
          o.acting() ? 1 : 0,
          o.former() ? 1 : 0,
          o.listedIn());
    }
  }

  private void add(Engagement engagement) throws SQLException {
    long id = id(report, engagement.id());
    DateValue date = engagement.date();
    Place place = engagement.place();
    out.add(
        Table.ENGAGEMENT,
        id,
        report,
        prepared.gid(engagement.id()),
        engagement.kind().code(),
        engagement.status() == null ? null : engagement.status().code(),
        date == null ? null : date.value(),
        date == null ? null : date.end(),
        Days.of(date, told()),
        place == null ? null : place.name(),
        place == null || place.country() == null ? null : place.country().code(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geonames(),
        engagement.occasion() == null ? null : engagement.occasion().name());
    int seq = 0;
    for (Participant p : engagement.participants()) {
      out.add(Table.PARTICIPANT, id, seq++, id(report, p.actor()), p.office(), p.role().code());
    }
    seq = 0;
    for (Topic topic : engagement.topics()) {
      String contexts =
          topic.contexts().stream().map(Context::code).collect(Collectors.joining(" "));
      out.add(Table.TOPIC, id, seq++, topic.text(), contexts);
    }
  }

  private void add(Statement statement, int index) throws SQLException {
    long id = id(report, statement.id());
    DateValue date = statement.date();
    out.add(
        Table.STATEMENT,
        id,
        report,
        prepared.gid(statement.id()),
        idOrNull(statement.speaker()),
        statement.act().code(),
        statement.mode().code(),
        statement.cue() == null ? null : statement.cue().text(),
        prepared.content(index),
        date == null ? null : date.value(),
        date == null ? null : date.end(),
        Days.of(date, told()),
        idOrNull(statement.engagement()),
        idOrNull(statement.partOf()),
        idOrNull(statement.repeats()));
    int seq = 0;
    for (Id.ActorId addressee : statement.addressees()) {
      out.add(Table.ADDRESSEE, id, seq++, id(report, addressee));
    }
    seq = 0;
    for (Stance stance : statement.about()) {
      out.add(Table.ABOUT, id, seq++, id(report, stance.actor()), stance.stance());
    }
    seq = 0;
    for (Context context : statement.contexts()) {
      out.add(Table.STATEMENT_CONTEXT, id, seq++, context.code());
    }
  }
}
