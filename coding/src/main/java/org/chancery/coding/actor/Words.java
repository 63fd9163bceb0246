package org.chancery.coding.actor;

import java.util.Set;
import org.chancery.language.Sentence;

/** Closed classes of words that show how a phrase is meant. */
final class Words {
  static final Set<String> FORMER =
      Set.of("former", "ex", "ex-", "late", "ousted", "deposed", "retired", "onetime", "erstwhile");

  static final Set<String> ACTING =
      Set.of("acting", "interim", "caretaker", "provisional", "transitional");

  /** Named for an office, and not in it yet. */
  static final Set<String> INCOMING = Set.of("incoming", "future", "prospective", "designated");

  static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "junior");

  static final Set<String> MALE =
      Set.of("mr", "mr.", "sir", "lord", "don", "señor", "sheikh", "shaikh");

  static final Set<String> FEMALE =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madam", "madame", "sheikha");

  static final Set<String> HONORIFIC =
      Set.of(
          "dr",
          "dr.",
          "prof.",
          "rev.",
          "reverend",
          "hon.",
          "honorable",
          "honourable",
          "h.e.",
          "excellency");

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
          "inspired",
          "led",
          "owned",
          "installed",
          "appointed",
          "friendly",
          "controlled",
          "hosted",
          "supplied",
          "chaired",
          "proxied");

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
          "peninsula",
          "framework",
          "strategy",
          "roadmap",
          "corridor");

  /** What a headline puts after a name: "Ruth Owino Meeting with Ghana". */
  static final Set<String> ENCOUNTERS =
      Set.of(
          "meeting",
          "meetings",
          "summit",
          "call",
          "calls",
          "visit",
          "trip",
          "travel",
          "remarks",
          "conversation",
          "bilateral",
          "roundtable",
          "event",
          "speech",
          "briefing",
          "interview",
          "statement",
          "talks",
          "dinner",
          "lunch",
          "reception");

  /** A relation of states, "the Major Defense Partnership", where a name alone is a body's. */
  private static final Set<String> RELATIONS =
      Set.of("defense", "defence", "strategic", "comprehensive", "security", "economic", "trade");

  /** Whether a name that ends in these words is that of an occasion or agreement. */
  static boolean occasion(String before, String last) {
    return OCCASIONS.contains(last) || last.equals("partnership") && RELATIONS.contains(before);
  }

  /** What stands before the name of a ship. */
  static final Set<String> SHIPS =
      Set.of("HMS", "USS", "USNS", "USCGC", "HMCS", "HMAS", "HMNZS", "INS", "RFS", "MV", "SS");

  static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  /** "Iran-backed": what follows the word is not its own. */
  static boolean sponsors(Sentence sentence, int last) {
    return last + 2 < sentence.size()
        && sentence.token(last + 1).text().equals("-")
        && SPONSORED.contains(sentence.lower(last + 2));
  }

  private Words() {}
}
