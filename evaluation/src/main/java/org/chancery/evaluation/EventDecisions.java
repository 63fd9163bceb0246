package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Coder;
import org.chancery.coding.event.Decision;
import org.chancery.coding.event.Weights;

/** Trains the decision of events on gold data, whole or without one fold. */
final class EventDecisions {
  static final LogisticTrainer.Settings EVENTS =
      new LogisticTrainer.Settings(
          200, 0.1, Double.parseDouble(System.getProperty("penalty", "1")), 3);
  static final LogisticTrainer.Settings PARTIES =
      new LogisticTrainer.Settings(
          200, 0.1, Double.parseDouble(System.getProperty("ppenalty", "1")), 3);

  /** Takes every proposal for an event. */
  private static final Weights ALL = new Weights(List.of(), Map.of(Weights.BIAS, 9.0));

  private EventDecisions() {}

  /**
   * Learns first who the parties are, then, with those parties, what is an event.
   *
   * @param rules a coder without a decision
   * @param held the fold to leave out, -1 for none
   */
  static Decision train(Bench bench, Coder rules, List<JudgedRow> parties, int held) {
    Weights who = weights(PARTIES, parties, held);
    Coder coder = rules.deciding(Optional.of(new Decision(ALL, who)));
    return new Decision(weights(EVENTS, EventRows.of(bench, coder).events(), held), who);
  }

  private static Weights weights(
      LogisticTrainer.Settings settings, List<JudgedRow> rows, int held) {
    List<JudgedRow> others = rows.stream().filter(r -> r.fold() != held).toList();
    return new Weights(List.of(), new LogisticTrainer(settings).train(others));
  }

  /** A coder for each fold, whose decision has not seen the texts of that fold. */
  static List<Coder> crossValidated(Bench bench, Coder coder) {
    Coder rules = coder.deciding(Optional.empty());
    List<JudgedRow> parties = EventRows.of(bench, rules).parties();
    List<Coder> out = new ArrayList<>();
    for (int fold = 0; fold < EventRows.FOLDS; fold++) {
      out.add(rules.deciding(Optional.of(train(bench, rules, parties, fold))));
    }
    return out;
  }
}
