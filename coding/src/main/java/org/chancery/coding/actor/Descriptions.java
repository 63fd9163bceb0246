package org.chancery.coding.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/** Which actor a definite description takes up: "the minister", "the ministry". */
final class Descriptions {
  private final Cast cast;
  private final List<Sentence> report;
  private final Encounters encounters;
  private final @Nullable Country publisher;

  /**
   * @param publisher the state whose government published the report: its president is "the
   *     President" there
   */
  Descriptions(Cast cast, List<Sentence> report, @Nullable Country publisher) {
    this.cast = cast;
    this.report = report;
    this.encounters = new Encounters(cast);
    this.publisher = publisher;
  }

  /**
   * Of those whose office or role it names: whose very words it has, who met somebody last, who is
   * of the publisher's state, who was seen last; in this order.
   *
   * @param around the phrases of its sentence
   */
  @Nullable Figure takenUp(
      Phrase phrase, Profile profile, Set<ActorKind> kinds, List<Phrase> around) {
    RoleTerm role = phrase.role();
    if (role == null) {
      return null;
    }
    List<Figure> fitting =
        cast.figures().stream()
            .filter(f -> kinds.contains(f.kind) && !f.mentions.isEmpty())
            .filter(f -> agrees(f, phrase, profile) && fits(f, role, profile))
            .filter(f -> !otherwiseNamed(f, phrase, around))
            .toList();
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? null : fitting.get(0);
    }
    Figure met = encounters.latest(report, phrase.sentence, phrase.start);
    Comparator<Figure> better =
        Comparator.comparing((Figure f) -> exact(f, role))
            .thenComparing(f -> met != null && met.members.contains(f))
            .thenComparing(f -> publisher != null && publisher.equals(f.country))
            .thenComparingInt(f -> f.lastSeen().sentence());
    Figure best = fitting.get(0);
    for (Figure f : fitting) {
      best = better.compare(f, best) >= 0 ? f : best;
    }
    return best;
  }

  private static boolean agrees(Figure f, Phrase phrase, Profile profile) {
    boolean country =
        profile.country == null || f.country == null || profile.country.equals(f.country);
    boolean gender =
        phrase.gender == Gender.UNKNOWN || f.gender == Gender.UNKNOWN || phrase.gender == f.gender;
    return country && gender && (f.name == null || phrase.type == Type.ROLE);
  }

  private static boolean fits(Figure f, RoleTerm role, Profile profile) {
    return exact(f, role)
        || f.offices.stream().anyMatch(h -> HeldOffices.noun(h.words()).equals(role.words()))
        || sameOffice(f, role, profile);
  }

  /** Whether the report has these very words of somebody: of a vice president not "president". */
  private static boolean exact(Figure f, RoleTerm role) {
    return f.words.contains(role.words())
        || f.offices.stream().anyMatch(h -> h.words().equals(role.words()));
  }

  /** Whether it is the same office by another word: "Chinese FM" for "Chinese Foreign Minister". */
  private static boolean sameOffice(Figure f, RoleTerm role, Profile profile) {
    OfficeRole office = role.role();
    return office != null
        && office.oneInState()
        && profile.country != null
        && profile.country.equals(f.country)
        && f.offices.stream().anyMatch(h -> is(h, office));
  }

  private static boolean is(Held held, OfficeRole office) {
    return held.role() == office && !held.former();
  }

  /** "The president thanked President Lima": whom its clause names beside it is somebody else. */
  private static boolean otherwiseNamed(Figure f, Phrase phrase, List<Phrase> around) {
    if (f.name == null) {
      return false;
    }
    for (Phrase q : around) {
      boolean beside = q != phrase && q.same != phrase && q.named() && beside(phrase, q);
      if (beside && Names.fit(Names.words(q.name()), Names.words(f.name)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two phrases hang on one verb, or on each other in a list. */
  private static boolean beside(Phrase a, Phrase b) {
    Sentence s = a.sentence;
    Token first = s.token(a.head);
    Token second = s.token(b.head);
    boolean verb = first.head() >= 0 && s.token(first.head()).isVerb();
    boolean list = first.is("conj") && first.head() == b.head;
    boolean listed = second.is("conj") && second.head() == a.head;
    return list || listed || verb && first.head() == second.head();
  }
}
