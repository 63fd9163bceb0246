package org.chancery.ledger.correction;

import java.util.List;

/**
 * Something in a record that can be judged.
 *
 * @param id its id in the record
 * @param gid its global id
 * @param core as {@link Anchor} has it
 * @param rest as well
 * @param words the words of the core, for people
 * @param label what people call it: an actor's name
 */
record Thing(
    String id,
    Part part,
    String gid,
    List<Anchor.Reach> core,
    List<Anchor.Reach> rest,
    String words,
    String label) {
  Thing {
    core = List.copyOf(core);
    rest = List.copyOf(rest);
  }
}
