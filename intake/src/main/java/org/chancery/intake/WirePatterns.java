package org.chancery.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parts of a dateline look like. */
final class WirePatterns {
  private static final Set<String> LABELS = WordList.read("labels.txt");

  private static final String SMALL =
      "(?:de|del|la|las|los|el|al|of|and|sur|do|da|dos|di|au|le|les|en|es|upon|der|den)";

  /** WASHINGTON, N'DJAMENA, McALLEN, ST., O'FALLON. */
  private static final String CAPITALS =
      "(?:ST\\.|FT\\.|MT\\.|D\\.C\\.|(?:Mc|Mac|De|La|Le|O['’]|[Aa]l-)?\\p{Lu}[\\p{Lu}'’.-]*\\p{Lu})";

  private static final String CAPITALS_PLACE =
      CAPITALS + "(?:[ -](?:" + SMALL + "[ -])?" + CAPITALS + "){0,4}";

  private static final String TITLE = "(?:St\\.|D\\.C\\.|\\p{Lu}[\\p{L}'’]*\\p{Ll})";
  private static final String TITLE_PLACE =
      TITLE + "(?:[ -](?:" + SMALL + "[ -])?" + TITLE + "){0,3}";

  private static final String REGION_WORD = "\\p{Lu}(?:[\\p{L}.'’]|-(?=\\p{L}))*";

  static final Pattern PLACE_IN_CAPITALS = places(CAPITALS_PLACE);
  static final Pattern PLACE_IN_TITLE_CASE = places(TITLE_PLACE);

  /** The state, province or country after a town: {@code , Germany}, {@code , N.H.}. */
  static final Pattern REGION =
      Pattern.compile(
          ",\\s?(" + REGION_WORD + "(?:\\s(?:of\\s|and\\s|the\\s)?" + REGION_WORD + "){0,4})");

  /** {@code New Delhi [India]}. */
  static final Pattern COUNTRY_IN_BRACKETS = Pattern.compile("\\s?\\[\\p{Lu}[\\p{L} ]{2,30}\\]");

  /** A month or a weekday is no place, whatever its capital. */
  static final Pattern CALENDAR =
      Pattern.compile(
          "(?:" + WrittenDate.MONTH + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?:[,.]\\s*|\\s?\\(|\\s)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s)?",
          Pattern.CASE_INSENSITIVE);

  static final Pattern ENCLOSED =
      Pattern.compile("(?:[,.]?\\s?|--)(?:\\(([^()]{2,40})\\)|/([^/]{2,40})/)");

  static final Pattern BARE = Pattern.compile("(?:,\\s?|\\s)(\\p{L}[\\p{L}-]*(?<!-))");

  /** An agency that no list has: a name, but no party and state as in {@code (R-Texas)}. */
  static final Pattern AGENCY =
      Pattern.compile("(?!\\p{Lu}-\\p{Lu})\\p{L}[\\p{L}.&-]*(?:[ /]\\p{L}[\\p{L}.&-]*){0,3}");

  static final Pattern DASH = Pattern.compile("[.,]?\\s*(-{1,3}|[–—―−‒])\\s*");

  /** What some agencies close with in place of a dash. */
  static final Pattern STOP = Pattern.compile("([.:]?)\\s+");

  /** The beginning of a sentence, as against that of an aside: "Moscow - the capital - ...". */
  static final Pattern SENTENCE = Pattern.compile("[\"'“‘«\\[(]*(?:\\p{Lu}|\\p{N})");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]S\\b");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Ý]");
  private static final int SHORTEST_TOWN = 4;
  private static final int MOST_WORDS = 4;

  private WirePatterns() {}

  private static Pattern places(String one) {
    return Pattern.compile(one + "(?:\\s?/\\s?" + one + "){0,3}(?![\\p{L}\\d])");
  }

  /** Whether no word of it is a label, an occasion or an organization. */
  static boolean isPlace(String name) {
    return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^\\p{L}]+"))
        .noneMatch(LABELS::contains);
  }

  /** Whether a name in capitals is more likely a town than a label, an acronym or a headline. */
  static boolean looksLikeTown(String name) {
    String town = name.split(",", 2)[0];
    int words = town.split("[\\s/]+").length;
    return words <= MOST_WORDS
        && name.split("\\s+").length <= MOST_WORDS + 2
        && VOWEL.matcher(town).find()
        && !POSSESSIVE.matcher(town).find()
        && (words > 1 || town.length() >= SHORTEST_TOWN);
  }
}
