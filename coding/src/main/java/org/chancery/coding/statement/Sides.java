package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;

/**
 * Who speaks for whom: the speaker's own side is the speaker, the state or organization that the
 * speaker acts for, and "I" and "we" in the speaker's mouth.
 */
final class Sides {
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "our", "my");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");

  private final Actors actors;

  Sides(Actors actors) {
    this.actors = actors;
  }

  /** Whether the source of {@code inner} is of the side that speaks in {@code outer}. */
  boolean own(Draft outer, Draft inner) {
    return inner.source().isPresent()
        && own(outer, inner.candidate().sentence(), inner.source().get().head());
  }

  /** Whether a noun or pronoun in the content of {@code outer} names the speaker's own side. */
  boolean own(Draft outer, Sentence s, int token) {
    Token t = s.token(token);
    String word = s.lower(token);
    if (FIRST.contains(word)) {
      return true;
    }
    Optional<ActorId> speaker = speaker(outer);
    Optional<ActorId> named = actors.of(s.index(), token).map(ActorMention::actor);
    if (speaker.isPresent() && named.isPresent()) {
      if (speaker.equals(named) || represents(speaker.get(), named.get())) {
        return true;
      }
      if (t.isProperNoun()) {
        return false;
      }
    }
    boolean owned =
        s.anyChild(token, p -> p.is("nmod:poss") && OWNERS.contains(s.lower(p.index())));
    return THIRD.contains(word) && agrees(outer, word) || owned;
  }

  private static boolean agrees(Draft outer, String pronoun) {
    if (outer.source().isEmpty()) {
      return false;
    }
    NounPhrase np = outer.source().get();
    String source = np.sentence().lower(np.head());
    return !THIRD.contains(source) || source.equals(pronoun);
  }

  Optional<ActorId> speaker(Draft d) {
    return d.source()
        .flatMap(np -> actors.of(np.sentence().index(), np.head()))
        .map(ActorMention::actor);
  }

  /** Whether the speaker acts for the state or organization named, or is a group that it is in. */
  boolean represents(ActorId speaker, ActorId named) {
    List<ActorId> members = actors.members(speaker);
    if (members.contains(named)) {
      return true;
    }
    Actor a = actors.get(speaker);
    Actor b = actors.get(named);
    boolean body = b.kind() == ActorKind.STATE || b.kind() == ActorKind.ORGANIZATION;
    boolean office =
        b.name() != null && a.offices().stream().anyMatch(o -> b.name().equals(o.of()));
    boolean state =
        b.kind() == ActorKind.STATE && a.country() != null && a.country().equals(b.country());
    return body && (office || state);
  }
}
