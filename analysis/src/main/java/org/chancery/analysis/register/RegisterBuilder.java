package org.chancery.analysis.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.MentionKind;
import org.chancery.record.Record;

/**
 * Makes a {@link Register} of records that are given one after the other. Not safe for several
 * threads at once.
 *
 * <p><b>Memory.</b> No record is kept. For each name, country and office there are: a count for
 * each day and standing, the titles and sources with counts, and of the evidence of each standing
 * the first {@value #KEPT} and the last {@value #KEPT}. For each report there are sixteen bytes of
 * its id, so that the same report given twice counts once: the first record of it is taken.
 */
public final class RegisterBuilder {
  /** Evidences kept of each end of a standing; the others are only counted. */
  public static final int KEPT = 5;

  private final Map<Bearer, BearerTally> bearers = new HashMap<>();
  private final Bodies bodies = new Bodies();
  private final SeenReports seen = new SeenReports();
  private int reports;

  /**
   * Takes what a record says of offices.
   *
   * @return false where its report was given before: nothing changes then
   */
  public boolean add(Record record) {
    if (!seen.add(record.report().id())) {
      return false;
    }
    reports++;
    ReportedOffices offices = ReportedOffices.of(record);
    for (ReportedOffices.Held held : offices.joined()) {
      add(held, offices.evidence(held));
    }
    for (Actor actor : record.actors()) {
      if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANIZATION) {
        body(actor);
      }
    }
    return true;
  }

  private void add(ReportedOffices.Held held, List<Evidence> evidence) {
    BearerTally bearer = bearers.computeIfAbsent(held.bearer(), b -> new BearerTally());
    Tally tally = bearer.post(held.post());
    boolean stated = !evidence.isEmpty();
    if (stated) {
      tally.stated(evidence);
    }
    if (held.listed()) {
      tally.listed();
    }
    held.names().forEach(bearer.written()::add);
    held.titles(stated).forEach(tally.titles(stated)::add);
    held.ofs().forEach(tally.ofs()::add);
    held.sectors().forEach(tally::sectors);
  }

  private void body(Actor actor) {
    String name = actor.name();
    if (name != null) {
      bodies.named(name, actor.kind() == ActorKind.STATE ? actor.country() : null);
      actor.mentions().stream()
          .filter(m -> m.kind() == MentionKind.NAME)
          .forEach(m -> bodies.called(m.text(), name));
    }
  }

  /** The register of what was given so far. */
  public Register build() {
    List<Tenure> tenures = Tenures.of(Persons.of(new TreeMap<>(bearers)), bodies);
    return new Register(reports, tenures, Conflicts.of(tenures), bodies);
  }
}
