package org.chancery.coding.statement;

import java.util.EnumSet;
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
import org.chancery.record.OfficeRole;

/**
 * Who speaks for whom: the speaker's own side is the speaker, the state or organization that the
 * speaker acts for, and "I" and "we" in the speaker's mouth.
 */
final class Sides {
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "our", "my");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");

  private static final Set<OfficeRole> GOVERNING =
      EnumSet.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.HEAD_OF_GOVERNMENT,
          OfficeRole.FOREIGN_MINISTER,
          OfficeRole.DEFENCE_MINISTER,
          OfficeRole.MINISTER,
          OfficeRole.AMBASSADOR,
          OfficeRole.SPOKESPERSON);

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
    return THIRD.contains(word) && agrees(outer, word) || owned(s, token);
  }

  /** "his army", "our people". */
  boolean owned(Sentence s, int token) {
    return s.anyChild(token, p -> p.is("nmod:poss") && OWNERS.contains(s.lower(p.index())));
  }

  /**
   * Whether a state is the likely side of a named member of a government of whom the report does
   * not say which: "Chad stands by its word, President Lima said".
   */
  boolean presumed(Draft outer, Sentence s, int token) {
    Optional<Actor> speaker = speaker(outer).map(actors::get);
    return speaker.isPresent()
        && speaker.get().country() == null
        && speaker.get().name() != null
        && speaker.get().offices().stream().anyMatch(o -> GOVERNING.contains(o.role()))
        && state(s, token);
  }

  /** Whether a word heads the name of a state. */
  boolean state(Sentence s, int token) {
    return actors
        .of(s.index(), token)
        .map(m -> actors.get(m.actor()).kind() == ActorKind.STATE)
        .orElse(false);
  }

  /** "he", "they": of third persons where the speaker speaks himself. */
  boolean third(Sentence s, int token) {
    return THIRD.contains(s.lower(token));
  }

  private boolean agrees(Draft outer, String pronoun) {
    if (outer.source().isEmpty() || pronoun.equals("it") && person(outer)) {
      return false;
    }
    NounPhrase np = outer.source().get();
    boolean plural = np.sentence().token(np.head()).tag().endsWith("S"); // NNS, NNPS
    if (plural && !pronoun.equals("they")) {
      return false;
    }
    String source = np.sentence().lower(np.head());
    return !THIRD.contains(source) || source.equals(pronoun);
  }

  private boolean person(Draft d) {
    return speaker(d).map(a -> actors.get(a).kind() == ActorKind.PERSON).orElse(false);
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
