package org.chancery.coding.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.MentionKind;
import org.chancery.record.OfficeRole;
import org.chancery.record.Span;

/** Whom "I" and "we" mean in a statement: its speaker, or the state whose spokesperson speaks. */
final class Speakers {
  private static final Set<String> FIRST =
      Set.of("i", "we", "us", "me", "our", "my", "ours", "ourselves");

  private static final Set<String> SINGULAR = Set.of("i", "me", "my");

  private final Scene scene;

  Speakers(Scene scene) {
    this.scene = scene;
  }

  static boolean firstPerson(Token token) {
    return FIRST.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The pronoun as a mention of the one it means. */
  List<ActorMention> of(int pronoun) {
    Span span = scene.parsed().span(scene.sentence(), pronoun, pronoun);
    return scene.sayings().around(span).stream()
        .map(FoundStatement::statement)
        .filter(s -> s.speaker() != null)
        .min(Comparator.comparingInt(s -> s.content().get(0).text().length()))
        .flatMap(s -> Optional.ofNullable(s.speaker()))
        .or(() -> resolved(pronoun))
        .map(speaker -> List.of(mention(meant(speaker, pronoun), pronoun)))
        .orElse(List.of());
  }

  /** In "we urge them to wait" the pronoun stands outside of what is urged. */
  private Optional<ActorId> resolved(int pronoun) {
    return scene
        .actors()
        .headedBy(scene.sentence().index(), pronoun)
        .map(ActorMention::actor)
        .filter(a -> scene.actors().members(a).size() == 1);
  }

  private ActorId meant(ActorId speaker, int pronoun) {
    Actor actor = scene.actors().get(speaker);
    boolean one = SINGULAR.contains(scene.sentence().lower(pronoun));
    boolean spokesperson =
        actor.offices().stream().anyMatch(o -> o.role() == OfficeRole.SPOKESPERSON);
    return one || !spokesperson ? speaker : state(actor).orElse(speaker);
  }

  private Optional<ActorId> state(Actor actor) {
    return scene.actors().all().stream()
        .filter(a -> a.kind() == ActorKind.STATE)
        .filter(a -> a.country() != null && a.country().equals(actor.country()))
        .map(Actor::id)
        .findFirst();
  }

  private ActorMention mention(ActorId actor, int at) {
    return new ActorMention(
        actor, scene.sentence().index(), at, at, at, MentionKind.PRONOUN, false);
  }
}
