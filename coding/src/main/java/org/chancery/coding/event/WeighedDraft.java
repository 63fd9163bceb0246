package org.chancery.coding.event;

import java.util.List;

/**
 * A draft with what speaks for it.
 *
 * @param features of the draft, as the decision knows them
 * @param probability that it is an event to record; 1 where rules alone decide
 */
record WeighedDraft(Scene scene, Draft draft, List<String> features, double probability) {}
