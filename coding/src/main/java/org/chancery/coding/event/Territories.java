package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.place.PlaceMention;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.MentionKind;

/** To which state a place belongs: a town shelled is that of its state, where the report has it. */
final class Territories {
  private final Scene scene;

  Territories(Scene scene) {
    this.scene = scene;
  }

  /** The state of the place that this token heads, as a mention of it. */
  List<ActorMention> of(int head) {
    for (PlaceMention place : scene.places().in(scene.sentence().index())) {
      Country country = place.place().country();
      if (place.first() <= head && head <= place.last() && country != null) {
        return state(country).map(a -> List.of(mention(a, place))).orElse(List.of());
      }
    }
    return List.of();
  }

  private Optional<Actor> state(Country country) {
    return scene.actors().all().stream()
        .filter(a -> a.kind() == ActorKind.STATE && country.equals(a.country()))
        .findFirst();
  }

  private ActorMention mention(Actor state, PlaceMention place) {
    return new ActorMention(
        state.id(),
        place.sentence(),
        place.first(),
        place.last(),
        place.head(),
        MentionKind.DESCRIPTION,
        true);
  }
}
