package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Corrections as they work on a record.
 *
 * @param base the record with the things that analysts added, as yet uncorrected
 * @param record the record corrected
 * @param links what became of each correction, in their order
 */
record Applied(Record base, Record record, List<Link> links) {

  /**
   * A correction, and the thing in the record that it is of.
   *
   * @param id that thing's id; {@code null} where it is not found
   * @param standing whether no later correction is of the same
   * @param detached why it cannot be applied; {@code null} where it can
   */
  record Link(
      Correction correction, @Nullable String id, boolean standing, @Nullable String detached) {}

  Applied {
    links = List.copyOf(links);
  }

  /** Applies corrections of the record's report, given in the order in which they were made. */
  static Applied of(Record record, List<Correction> corrections) {
    Record base = Additions.to(record, corrections);
    Things things = Things.of(base);
    List<@Nullable String> ids = new ArrayList<>();
    Map<String, Integer> last = new LinkedHashMap<>();
    for (int i = 0; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      String id = id(things, c);
      ids.add(id);
      last.put((id == null ? c.target() : id) + "." + c.field(), i);
    }
    Tree tree = Tree.of(base);
    Edits edits = new Edits(tree, things);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      String id = ids.get(i);
      boolean standing = last.containsValue(i);
      links.add(new Link(c, id, standing, standing ? apply(edits, c, id) : null));
    }
    edits.finish();
    return new Applied(base, tree.record(), links);
  }

  private static @Nullable String apply(Edits edits, Correction c, @Nullable String id) {
    if (c.verdict() == Verdict.WITHDRAW) {
      return null; // there is nothing that it would change
    }
    return id == null
        ? "the record has no such " + c.part().code()
        : edits.apply(c, id).orElse(null);
  }

  private static @Nullable String id(Things things, Correction c) {
    return c.part() == Part.REPORT
        ? c.named()
        : things.find(c.part(), c.target(), c.anchor()).map(Thing::id).orElse(null);
  }

  /** The value of a field as it was coded; JSON's null where the record has none. */
  static JsonNode value(Record record, Part part, String id, Field field) {
    Optional<ObjectNode> thing = Tree.of(record).thing(part, id);
    return thing.isPresent() ? Tree.value(thing.get(), field) : Tree.NODES.nullNode();
  }
}
