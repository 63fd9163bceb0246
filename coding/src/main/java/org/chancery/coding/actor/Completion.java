package org.chancery.coding.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what a phrase says of its actor what it leaves unsaid: first what the office files know,
 * then whose minister stands beside it, then what the words around it tell. A state of which the
 * office is known to be another's is never taken.
 */
final class Completion {
  private static final Set<String> JOINING = Set.of("and", ",", ", and");

  private final Cast cast;
  private final Home home;
  private final Knowledge knowledge;
  private final List<Phrase> paragraph;
  private final Function<Phrase, List<Phrase>> sentenceOf;

  /**
   * @param paragraph the phrases of the paragraph before the one in hand; it grows
   * @param sentenceOf the phrases of a phrase's sentence
   */
  Completion(
      Cast cast,
      Home home,
      Knowledge knowledge,
      List<Phrase> paragraph,
      Function<Phrase, List<Phrase>> sentenceOf) {
    this.cast = cast;
    this.home = home;
    this.knowledge = knowledge;
    this.paragraph = paragraph;
    this.sentenceOf = sentenceOf;
  }

  /** The state whose government published the report. */
  @Nullable Country publisher() {
    return home.publisher();
  }

  /** The phrases of a phrase's sentence. */
  List<Phrase> around(Phrase p) {
    return sentenceOf.apply(p);
  }

  /**
   * @param also further descriptions of the same actor
   */
  void complete(Phrase p, List<Phrase> also, Profile profile, Figure figure) {
    knowledge.complete(p, profile, figure);
    boolean first = figure.mentions.isEmpty() || p.type == Type.PERSON;
    if (figure.country == null && first) {
      shared(p, profile);
      also.forEach(a -> home(a, profile));
      home(p, profile);
    }
    ofBodies(p, profile);
  }

  /** A president who cannot be the state's is that of a body of which the report says no more. */
  private void ofBodies(Phrase p, Profile profile) {
    Country country = profile.country;
    profile.headsOfBodies(h -> country != null && !open(p, profile, country));
  }

  /** What is around a phrase says of which state it is. */
  void home(Phrase p, Profile profile) {
    if (profile.country == null) {
      administration(p, profile);
    }
    if (profile.country == null) {
      home.complete(p, profile, paragraph, sentenceOf.apply(p), c -> open(p, profile, c));
    }
  }

  /** "The Clinton administration": of the state that its head leads. */
  private void administration(Phrase p, Profile profile) {
    Match match = p.match;
    if (match == null || profile.kind != ActorKind.STATE || match.first() == p.first) {
      return;
    }
    int last = match.first() - 1;
    Post post = p.sentence.token(last).isProperNoun() ? knowledge.ledBy(p.text(last, last)) : null;
    if (post != null && post.country() != null) {
      profile.country(
          post.country(), new Because(post.tenure().rule(), p.sentence.index(), last, last));
    }
  }

  /** Whether the phrase's office may be one of this state. */
  private boolean open(Phrase p, Profile profile, Country country) {
    return !knowledge.excludes(p, profile.offices, country)
        && !cast.taken(profile.offices, country, p);
  }

  /**
   * "Ukraine's foreign minister, A, and defence minister, B": both are Ukraine's. Not so heads of
   * state and government, who meet those of others.
   */
  private void shared(Phrase p, Profile profile) {
    Phrase before = null;
    for (Phrase q : sentenceOf.apply(p)) {
      if (q.last < p.start && q.type == Type.PERSON) {
        before = q;
      }
    }
    if (before == null || before.figure == null || profile.country != null) {
      return;
    }
    Figure other = before.figure;
    String gap = Phrase.words(p.sentence, before.last + 1, p.start);
    boolean joined = JOINING.contains(gap) && minister(profile) && !p.definite && !p.indefinite;
    boolean colleague = other.offices.stream().anyMatch(h -> h.role().inCabinet() && !h.former());
    if (joined && colleague && other.country != null && !other.country.international()) {
      profile.country(other.country, Because.of(Rules.SHARED, before));
    }
  }

  private static boolean minister(Profile profile) {
    return profile.offices.stream()
        .anyMatch(h -> h.role().inCabinet() && h.of() == null && !h.former());
  }
}
