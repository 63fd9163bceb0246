package org.chancery.coding.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.event.Events;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.place.Places;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.EngagementKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;
import org.chancery.record.Sector;

/**
 * What the earlier stages found, and how it hangs on a word.
 *
 * @param telling verbs whose subjects speak of an engagement and need not be at it
 */
record Scene(
    ParsedReport parsed,
    Actors actors,
    Events events,
    Times times,
    Places places,
    Set<String> telling) {
  private static final Set<String> BOUNDS =
      Set.of("by", "until", "till", "since", "before", "after");

  Optional<ActorId> actor(Sentence s, int token) {
    return actors.of(s.index(), token).map(ActorMention::actor);
  }

  boolean headline(Sentence s) {
    return parsed.paragraphOf(s).kind() == ParagraphKind.TITLE || s.index() == 0 && shortLine(s);
  }

  /** Intake may not know which line is the title. */
  private boolean shortLine(Sentence s) {
    return parsed.paragraphOf(s).kind() == ParagraphKind.HEADING;
  }

  /** The time in the word's own clause; a noun's may hang on the verb over it. */
  Optional<TimeMention> time(Sentence s, int token) {
    Optional<TimeMention> own = times.of(s, token).filter(t -> !bound(s, t));
    return own.or(() -> below(s, token))
        .or(() -> opening(s, token))
        .or(
            () ->
                s.token(token).isNoun()
                    ? verbOver(s, token).flatMap(v -> times.of(s, v)).filter(t -> !bound(s, t))
                    : Optional.empty());
  }

  /** "<em>Today</em>, the two met": in front of the sentence, wherever the tree hangs it. */
  private Optional<TimeMention> opening(Sentence s, int token) {
    boolean main =
        s.token(token).isVerb() && (s.root() == token || s.token(token).head() == s.root());
    return main
        ? times.in(s.index()).stream()
            .filter(t -> t.first() <= 1 && !bound(s, t) && !attributive(s, t.head()))
            .filter(t -> t.last() + 1 < s.size() && s.token(t.last() + 1).text().equals(","))
            .findFirst()
        : Optional.empty();
  }

  /** "a visit planned <em>for next week</em>", "the letter, dated <em>Oct. 8</em>". */
  private Optional<TimeMention> below(Sentence s, int noun) {
    return s.token(noun).isNoun()
        ? s.children(noun, "acl").stream()
            .filter(t -> !t.is("acl:relcl"))
            .flatMap(t -> times.of(s, t.index()).filter(m -> !bound(s, m)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "by March", "since May": a bound, not the day. */
  static boolean bound(Sentence s, TimeMention t) {
    return t.first() > 0 && BOUNDS.contains(s.token(t.first() - 1).lemma());
  }

  /** The place in the word's own clause; a visit's is where it goes. */
  Optional<PlaceMention> place(Sentence s, int token, EngagementKind kind) {
    Optional<PlaceMention> at = places.of(s, token);
    if (kind == EngagementKind.VISIT) {
      return places.towards(s, token).or(() -> at).or(() -> visited(s, token));
    }
    return at.or(
        () ->
            s.token(token).isNoun()
                ? verbOver(s, token).flatMap(v -> places.of(s, v))
                : Optional.empty());
  }

  /** "visited Lima". */
  private Optional<PlaceMention> visited(Sentence s, int trigger) {
    return places.in(s.index()).stream()
        .filter(p -> s.token(p.head()).is("obj") && s.token(p.head()).head() == trigger)
        .findFirst();
  }

  /**
   * Whether these can meet: persons, states and bodies, and groups that act for somebody. Refugees
   * are hosted, but that is no meeting; a visit's host is a state or a person.
   */
  boolean plausible(List<Participant> parties, EngagementKind kind) {
    return parties.stream()
        .allMatch(
            p -> {
              Actor a = actors.get(p.actor());
              boolean crowd = a.kind() == ActorKind.GROUP && idle(a);
              boolean host = kind == EngagementKind.VISIT && p.role() == ParticipantRole.HOST;
              return !crowd && !(host && a.kind() == ActorKind.GROUP);
            });
  }

  private static boolean idle(Actor group) {
    return group.sectors().stream().anyMatch(s -> s == Sector.REF || s == Sector.CVL)
        || group.sectors().isEmpty() && group.country() == null;
  }

  /** Whether a time only tells one noun from others: "the June 3 summit". */
  static boolean attributive(Sentence s, int head) {
    return s.token(head).is("compound") || s.token(head).is("nummod");
  }

  static Optional<Integer> verbOver(Sentence s, int token) {
    for (int at = s.token(token).head(); at >= 0; at = s.token(at).head()) {
      if (s.token(at).isVerb() || s.child(at, "aux").isPresent()) { // "will chair", tagged a noun
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
