package org.chancery.evaluation;

import java.util.List;

/**
 * What a decision of events learns from: one proposal of the rules, judged by gold data.
 *
 * @param fold of the text it stands in, from 0
 * @param features of the proposal
 * @param event whether the gold data have it
 * @param weight how much the judgement counts
 */
record EventRow(int fold, List<String> features, boolean event, double weight) {
  EventRow {
    features = List.copyOf(features);
  }
}
