package org.chancery.coding.actor;

import java.util.List;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** What a word or phrase of the lexicon means for actors. */
sealed interface Term {
  /** The entry that says so. */
  RuleId rule();

  List<Sector> sectors();

  /** How a phrase names a state. */
  enum StateUse {
    NAME,
    ADJECTIVE,
    PEOPLE,
    /** A capital or a house of government. */
    SEAT
  }

  /**
   * A state, or a region coded to one.
   *
   * @param name the name that records use
   * @param adjective its first adjective, for the names of its institutions
   * @param region whether it is an actor apart from the state of its code
   */
  record StateTerm(
      RuleId rule,
      StateUse use,
      String name,
      String adjective,
      Country country,
      List<Sector> sectors,
      boolean region)
      implements Term {}

  /** Where an organization has its headquarters. */
  record Seat(String city, Country country) {}

  /**
   * An organization by name.
   *
   * @param seat where the lexicon says so
   */
  record BodyTerm(
      RuleId rule,
      String name,
      @Nullable Country country,
      List<Sector> sectors,
      @Nullable Seat seat)
      implements Term {}

  /** What kind of actor a role word makes. */
  enum RoleKind {
    PERSON,
    COLLECTIVE,
    ORG,
    STATE,
    MEANS
  }

  /** What a role word says of the gender of its bearer. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /**
   * A title, a word for people in a role, a word for an institution.
   *
   * @param words the form that matched, in lower case
   * @param role the office it is, where it is one
   * @param title whether it may stand before a name
   * @param follows whether it takes the sectors of the body it belongs to
   * @param relative whether its country is not that of its possessor
   * @param domestic whether it is of the only state that its sentence names, failing others
   * @param path how WordNet leads from the words to the entry, where the entry does not name them
   */
  record RoleTerm(
      RuleId rule,
      String words,
      RoleKind kind,
      List<Sector> sectors,
      @Nullable OfficeRole role,
      boolean title,
      boolean follows,
      boolean relative,
      boolean domestic,
      Gender gender,
      @Nullable String path)
      implements Term {

    /** The same for one of the words that it holds for. */
    RoleTerm with(String word, @Nullable String derivation) {
      return new RoleTerm(
          rule, word, kind, sectors, role, title, follows, relative, domestic, gender, derivation);
    }

    /** The same as another office. */
    RoleTerm as(OfficeRole office) {
      return new RoleTerm(
          rule, words, kind, sectors, office, title, follows, relative, domestic, gender, path);
    }

    /** Whether WordNet leads to the word: a common noun that nobody has looked at one by one. */
    boolean derived() {
      return path != null;
    }
  }
}
