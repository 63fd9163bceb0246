package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** What was corrected, beside what stands coded now. */
public final class CorrectionLog {
  private CorrectionLog() {}

  /**
   * A correction as it works on the record that stands.
   *
   * @param id of the thing in that record; {@code null} where it has none
   * @param coded the field's value there, as coded; {@code null} of a whole thing, or where there
   *     is none
   * @param standing whether no later correction is of the same
   * @param detached why it cannot be applied; {@code null} where it can, or need not
   */
  public record Line(
      Correction correction,
      @Nullable String id,
      @Nullable Value coded,
      boolean standing,
      @Nullable String detached) {

    /** Whether it is kept, but changes nothing because its thing is not there. */
    public boolean isDetached() {
      return detached != null;
    }

    /** One object, with all that is known of it. */
    public String json() {
      Map<String, Object> out = new LinkedHashMap<>(correction.fields());
      out.put("standing", standing);
      put(out, "id_now", id);
      put(out, "coded_now", coded == null ? null : coded.json());
      put(out, "detached", detached);
      return RecordJson.line(out);
    }

    private static void put(Map<String, Object> to, String name, @Nullable Object value) {
      if (value != null) {
        to.put(name, value);
      }
    }
  }

  /** Of one report, in the order in which they were made. */
  public static List<Line> of(Ledger ledger, String report) {
    return lines(new KeptRecords(ledger), report, new Corrections(ledger).of(report));
  }

  /** Of a record, given the corrections of its report. */
  public static List<Line> of(Record record, List<Correction> corrections) {
    Applied applied = Applied.of(record, corrections);
    Things things = Things.of(applied.base());
    Tree tree = Tree.of(applied.base());
    List<Line> lines = new ArrayList<>();
    for (Applied.Link link : applied.links()) {
      lines.add(
          new Line(
              link.correction(),
              link.id(),
              coded(link, tree, things).orElse(null),
              link.standing(),
              link.detached()));
    }
    return lines;
  }

  private static Optional<Value> coded(Applied.Link link, Tree tree, Things things) {
    Correction c = link.correction();
    if (link.id() == null || c.field() == null) {
      return Optional.empty();
    }
    Optional<ObjectNode> thing = tree.thing(c.part(), link.id());
    return Field.of(c.part(), c.field())
        .flatMap(
            f -> {
              Optional<JsonNode> value = thing.map(t -> Tree.value(t, f));
              return value.map(v -> Value.of(f, v, things));
            });
  }

  /** Of a ledger, those that are asked for. */
  public static List<Line> of(Ledger ledger, Corrections.Filter filter) {
    Corrections corrections = new Corrections(ledger);
    KeptRecords kept = new KeptRecords(ledger);
    List<Line> out = new ArrayList<>();
    corrections.list(filter).stream()
        .map(Correction::report)
        .distinct()
        .forEach(
            report ->
                lines(kept, report, corrections.of(report)).stream()
                    .filter(l -> asked(l.correction(), filter))
                    .forEach(out::add));
    return out;
  }

  private static boolean asked(Correction c, Corrections.Filter filter) {
    return (filter.author() == null || filter.author().equals(c.author()))
        && (filter.field() == null || filter.field().equals(c.field()));
  }

  private static List<Line> lines(KeptRecords kept, String report, List<Correction> corrections) {
    return kept.of(report)
        .map(json -> of(RecordJson.read(json), corrections))
        .orElseGet(
            () ->
                corrections.stream()
                    .map(c -> new Line(c, null, null, true, "the ledger has no such report"))
                    .toList());
  }

  /** How many of a ledger's corrections are kept, but change nothing. */
  public static long detached(Ledger ledger) {
    return of(ledger, Corrections.Filter.ALL).stream().filter(Line::isDetached).count();
  }
}
