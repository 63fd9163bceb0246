package org.chancery.evaluation;

import java.util.List;

/**
 * What a decision of events learns from: something that the rules propose, judged by gold data.
 *
 * @param fold of the text it stands in, from 0
 * @param features as the decision knows them
 * @param right whether the gold data have it
 * @param weight how much the judgement counts
 */
record JudgedRow(int fold, List<String> features, boolean right, double weight) {
  JudgedRow {
    features = List.copyOf(features);
  }
}
