package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.record.OfficeRole;

/**
 * Persons who share a surname: what a phrase says of gender and office tells them apart, so that
 * nobody takes over the office or the name of another.
 */
final class Namesakes {
  /** Offices that are not held together with that of a head of state. */
  private static final Set<OfficeRole> LESSER =
      EnumSet.of(
          OfficeRole.MINISTER,
          OfficeRole.LEGISLATOR,
          OfficeRole.AMBASSADOR,
          OfficeRole.ENVOY,
          OfficeRole.SPOKESPERSON,
          OfficeRole.MILITARY_COMMANDER);

  private Namesakes() {}

  /** How well a name fits that of a person, in the scale of {@link Names#fit}. */
  static int fit(List<String> words, List<String> known, Figure f, Profile profile) {
    int now = Math.max(Names.fit(words, known), Names.fit(known, words) >= 2 ? 2 : 0);
    if (now == 0 && Names.variant(words, known)) {
      now = 2;
    }
    boolean partial = words.size() != known.size();
    boolean fuller = words.size() > known.size();
    return partial && apart(f, profile) || fuller && another(f, profile) ? 0 : now;
  }

  /** Whether the person is known to hold another kind of office than the phrase speaks of. */
  private static boolean apart(Figure f, Profile profile) {
    if (f.offices.isEmpty() || profile.offices.isEmpty() || inOffice(f, profile)) {
      return false;
    }
    return heads(profile.offices) && lesser(f.offices)
        || heads(f.offices) && lesser(profile.offices);
  }

  /** "President Pruett", then "activist Lucy Pruett": who is described as something else. */
  private static boolean another(Figure f, Profile profile) {
    return !f.offices.isEmpty()
        && profile.offices.isEmpty()
        && !profile.sectors.isEmpty()
        && profile.sectors.stream().noneMatch(f.sectors::contains);
  }

  private static boolean heads(List<Held> offices) {
    return offices.stream().anyMatch(h -> h.role() == OfficeRole.HEAD_OF_STATE && !h.former());
  }

  private static boolean lesser(List<Held> offices) {
    return offices.stream().allMatch(h -> LESSER.contains(h.role()) && !h.former());
  }

  /** Whether the person holds an office by the word that the phrase uses. */
  static boolean inOffice(Figure f, Profile profile) {
    return profile.offices.stream()
        .anyMatch(
            o ->
                f.offices.stream()
                    .anyMatch(
                        h -> HeldOffices.noun(h.words()).equals(HeldOffices.noun(o.words()))));
  }

  /** Whether a full name further on may be that of the person whom a phrase names in part. */
  static boolean mayBe(Phrase full, Phrase part) {
    boolean genders = full.gender != Gender.UNKNOWN && part.gender != Gender.UNKNOWN;
    if (genders && full.gender != part.gender) {
      return false;
    }
    boolean titled = !full.titles.isEmpty() && !part.titles.isEmpty();
    return !titled || full.titles.stream().anyMatch(t -> among(part.titles, t));
  }

  private static boolean among(List<Title> titles, Title title) {
    return titles.stream()
        .anyMatch(
            t -> HeldOffices.noun(t.term().words()).equals(HeldOffices.noun(title.term().words())));
  }

  /** The phrases that name somebody in full, in text order. */
  static List<Phrase> fullNames(List<List<Phrase>> phrases) {
    List<Phrase> out = new ArrayList<>();
    for (List<Phrase> sentence : phrases) {
      for (Phrase p : sentence) {
        if (fullName(p) && !relative(p, sentence)) {
          out.add(p);
        }
      }
    }
    return out;
  }

  /** "His daughter, Lucy Pruett": not the Pruett of whom the report spoke before. */
  private static boolean relative(Phrase p, List<Phrase> sentence) {
    return sentence.stream().anyMatch(q -> q.same == p && q.pronoun >= 0);
  }

  static boolean fullName(Phrase p) {
    return p.type == Type.PERSON && Names.words(p.name()).size() > 1;
  }
}
