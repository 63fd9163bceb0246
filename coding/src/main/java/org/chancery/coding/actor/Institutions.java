package org.chancery.coding.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Term.RoleTerm;

/** One form for the names of ministries, however a report turns them. */
final class Institutions {
  private static final Map<String, String> FIELDS =
      Map.of(
          "foreign", "Foreign Affairs",
          "external affairs", "External Affairs",
          "defense", "Defence",
          "national defence", "Defence",
          "national defense", "Defence");

  /** Words of which a state has one: with the state they are a name. */
  private static final Set<String> UNIQUE =
      Set.of(
          "army",
          "navy",
          "air force",
          "military",
          "armed forces",
          "coast guard",
          "national guard",
          "police",
          "riot police",
          "federal police",
          "national police",
          "border police",
          "parliament",
          "senate",
          "house of representatives",
          "national assembly",
          "congress",
          "supreme court",
          "constitutional court",
          "high court",
          "presidency",
          "presidential office",
          "prime minister's office",
          "president's office",
          "cabinet",
          "central bank",
          "treasury",
          "foreign ministry",
          "ministry of foreign affairs",
          "defence ministry",
          "defense ministry",
          "interior ministry",
          "ministry",
          "department",
          "intelligence service",
          "secret service",
          "intelligence agency",
          "embassy",
          "general staff",
          "judiciary",
          "election commission");

  private Institutions() {}

  /** Whether the institution needs only its state to be known by name. */
  static boolean unique(Phrase phrase, RoleTerm role) {
    boolean bare = role.words().equals("ministry") || role.words().equals("department");
    boolean field =
        phrase.of != null && phrase.of.stateTerm() == null
            || phrase.titles.stream().anyMatch(t -> t.first() < t.last());
    return ministry(role) && (field || !bare) || !bare && UNIQUE.contains(role.words());
  }

  /** Whether what follows "of" is the field of its work and not a body that it belongs to. */
  static boolean ministry(RoleTerm role) {
    return role.words().contains("ministry") || role.words().contains("department");
  }

  /** "Ministry of Foreign Affairs" for "foreign ministry", "army" for "army". */
  static String name(Phrase phrase, RoleTerm role) {
    String words = words(phrase, role);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ministry of ")) {
      return "Ministry of " + field(words.substring("ministry of ".length()));
    }
    if (lower.endsWith(" ministry")) {
      return "Ministry of " + field(words.substring(0, words.length() - " ministry".length()));
    }
    return lower;
  }

  private static String words(Phrase phrase, RoleTerm role) {
    String words = role.words();
    for (Title t : phrase.titles) {
      if (t.last() == phrase.core) {
        words = phrase.text(t.first(), t.last());
      }
    }
    boolean bare = words.equalsIgnoreCase("ministry") || words.equalsIgnoreCase("department");
    if (bare && phrase.of != null && phrase.of.stateTerm() == null) {
      words = words + " of " + phrase.of.text().replaceFirst("^the ", "");
    }
    return words;
  }

  private static String field(String words) {
    String known = FIELDS.get(words.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean small = word.equals("and") || word.equals("of") || word.isEmpty();
      out.append(out.isEmpty() ? "" : " ");
      out.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }
}
