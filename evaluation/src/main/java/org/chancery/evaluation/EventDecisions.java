package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Coder;
import org.chancery.coding.event.Decision;

/** Trains the decision of events on gold data, whole or without one fold. */
final class EventDecisions {
  static final LogisticTrainer.Settings SETTINGS =
      new LogisticTrainer.Settings(
          200,
          0.1,
          Double.parseDouble(System.getProperty("penalty", "1")),
          Integer.getInteger("atleast", 3));

  private EventDecisions() {}

  static Decision train(List<EventRow> rows, List<String> provenance) {
    return new Decision(provenance, new LogisticTrainer(SETTINGS).train(rows));
  }

  /** A coder for each fold, whose decision has not seen the texts of that fold. */
  static List<Coder> crossValidated(Bench bench, Coder coder) {
    List<EventRow> rows = EventRows.all(bench, coder.deciding(Optional.empty()));
    List<Coder> out = new ArrayList<>();
    for (int fold = 0; fold < EventRows.FOLDS; fold++) {
      int held = fold;
      List<EventRow> others = rows.stream().filter(r -> r.fold() != held).toList();
      out.add(coder.deciding(Optional.of(train(others, List.of("all but fold " + fold)))));
    }
    return out;
  }
}
