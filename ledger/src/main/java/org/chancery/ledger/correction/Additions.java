package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;

/** Things that a coder did not find, and an analyst did. */
final class Additions {
  private Additions() {}

  /** The record with what it lacks of what was added. */
  static Record to(Record record, List<Correction> corrections) {
    Record with = record;
    for (int i = 0; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      if (c.verdict() == Verdict.ADD
          && !withdrawn(c, corrections.subList(i + 1, corrections.size()))) {
        with = with(with, c).orElse(with);
      }
    }
    return with;
  }

  private static boolean withdrawn(Correction added, List<Correction> later) {
    return later.stream()
        .filter(c -> c.target().equals(added.target()) && c.field() == null)
        .reduce((a, b) -> b)
        .filter(c -> c.verdict() == Verdict.WITHDRAW)
        .isPresent();
  }

  /** Empty where it has it, or names what the record has not. */
  private static Optional<Record> with(Record record, Correction c) {
    Things things = Things.of(record);
    Value value = c.value();
    if (value == null || things.find(c.part(), c.target(), c.anchor()).isPresent()) {
      return Optional.empty();
    }
    return value.in(things, c.part()).map(thing -> append(record, c.part(), thing));
  }

  /** The record with one thing more, under the next free id. */
  static Record append(Record record, Part part, ObjectNode thing) {
    Tree tree = Tree.of(record);
    ObjectNode added = Tree.NODES.objectNode().put("id", nextId(tree, part));
    ObjectNode rest = thing.deepCopy();
    rest.remove("id");
    added.setAll(rest);
    tree.list(part).add(added);
    return tree.record();
  }

  static String nextId(Record record, Part part) {
    return nextId(Tree.of(record), part);
  }

  private static String nextId(Tree tree, Part part) {
    int last = 0;
    for (JsonNode thing : tree.list(part)) {
      last = Math.max(last, Integer.parseInt(thing.path("id").asText().substring(1)));
    }
    return part.letter() + "" + (last + 1);
  }
}
