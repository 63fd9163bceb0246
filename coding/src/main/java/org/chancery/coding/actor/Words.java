package org.chancery.coding.actor;

import java.util.Set;

/** Closed classes of words that show how a phrase is meant. */
final class Words {
  static final Set<String> FORMER =
      Set.of("former", "ex", "ex-", "late", "ousted", "deposed", "retired", "onetime", "erstwhile");

  static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "provisional", "transitional");

  static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "junior");

  static final Set<String> MALE = Set.of("mr", "mr.", "sir", "lord", "don", "señor");

  static final Set<String> FEMALE =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madam", "madame");

  static final Set<String> HONORIFIC =
      Set.of("dr", "dr.", "prof.", "rev.", "hon.", "h.e.", "excellency");

  /** "His Majesty", "Her Royal Highness": no title, and nobody's. */
  static final Set<String> REVERENCE =
      Set.of("majesty", "highness", "royal", "excellency", "holiness", "honour", "honor", "grace");

  static final Set<String> SPONSORED =
      Set.of(
          "backed",
          "supported",
          "aligned",
          "allied",
          "funded",
          "sponsored",
          "trained",
          "brokered",
          "mediated",
          "imposed",
          "armed",
          "linked",
          "designated",
          "recognized",
          "inspired");

  static final Set<String> PLURAL_WORDS =
      Set.of("staff", "personnel", "people", "public", "crew", "police", "servicemen", "gunmen");

  static final Set<String> OCCASIONS =
      Set.of(
          "conference",
          "summit",
          "meeting",
          "games",
          "cup",
          "war",
          "agreement",
          "accord",
          "accords",
          "treaty",
          "act",
          "convention",
          "crisis",
          "protocol",
          "charter",
          "plan",
          "initiative",
          "dialogue",
          "festival",
          "forum",
          "pact",
          "declaration",
          "communique",
          "resolution",
          "talks",
          "constitution",
          "law",
          "bill",
          "day",
          "prize",
          "award",
          "channel",
          "airport",
          "sea",
          "river",
          "strait",
          "island",
          "islands",
          "province",
          "district",
          "highway",
          "road",
          "street",
          "square",
          "bridge",
          "mountain",
          "valley",
          "region",
          "peninsula");

  static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  private Words() {}
}
