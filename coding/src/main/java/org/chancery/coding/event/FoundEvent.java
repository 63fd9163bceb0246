package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.lexicon.Entry;
import org.chancery.record.Event;

/**
 * An event with its place in the parse.
 *
 * @param sentence index of the trigger's sentence
 * @param trigger the token that heads the trigger
 * @param frame the lexicon entry that coded it; its key {@code engagement} says what kind of
 *     engagement the event is, where it is one (also a planned, cancelled or denied one)
 * @param features by which the decision took it for an event; none where rules alone decided
 */
public record FoundEvent(
    Event event, int sentence, int trigger, Entry frame, List<String> features) {
  public FoundEvent {
    features = List.copyOf(features);
  }
}
