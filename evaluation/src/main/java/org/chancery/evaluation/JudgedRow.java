package org.chancery.evaluation;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a decision of events learns from: something that the rules propose, judged by gold data.
 *
 * @param fold of the text it stands in, from 0; empty for texts of our own, on which nothing is
 *     measured
 * @param features as the decision knows them
 * @param right whether the gold data have it
 * @param weight how much the judgement counts
 */
record JudgedRow(OptionalInt fold, List<String> features, boolean right, double weight) {
  JudgedRow {
    features = List.copyOf(features);
  }
}
