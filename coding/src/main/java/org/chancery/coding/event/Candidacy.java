package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.actor.ActorMention;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Span;

/**
 * A mention that might be a party of what the rules propose.
 *
 * @param trigger of the proposal
 * @param type that the rules give it
 * @param acting whether as its actor, else as its recipient
 * @param mention where it stands, and whom it names
 * @param features what a {@link Decision} looks at
 */
public record Candidacy(
    Span trigger,
    EventType type,
    boolean acting,
    Span mention,
    ActorId actor,
    List<String> features) {
  public Candidacy {
    features = List.copyOf(features);
  }

  static Candidacy of(Scene scene, Draft draft, PartyFeatures.Part part, ActorMention mention) {
    int trigger = draft.reading().match().token();
    return new Candidacy(
        scene.parsed().span(scene.sentence(), trigger, trigger),
        draft.meaning().type(),
        part == PartyFeatures.Part.ACTOR,
        scene.parsed().span(scene.sentence(), mention.first(), mention.last()),
        mention.actor(),
        PartyFeatures.of(scene, draft, part, mention));
  }
}
