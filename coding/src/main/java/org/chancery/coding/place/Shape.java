package org.chancery.coding.place;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.clause.CalendarWords;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** What the words around a name say of its being a place. */
final class Shape {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "outside",
          "inside",
          "across",
          "around",
          "into",
          "within",
          "throughout",
          "off",
          "toward",
          "towards",
          "over",
          "through",
          "via",
          "along");
  private static final Set<String> VISITED =
      Set.of(
          "visit", "tour", "leave", "reach", "enter", "cross", "attack", "strike", "shell", "bomb",
          "hit", "seize", "capture");
  private static final Set<String> TIMES = CalendarWords.and("may");

  /** "The town of X" is a place, whatever its name was taken for. */
  private static final Set<String> AREAS =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "region",
          "district",
          "governorate",
          "enclave",
          "island",
          "port",
          "capital",
          "suburb",
          "neighbourhood",
          "neighborhood",
          "hamlet",
          "oblast",
          "peninsula",
          "valley",
          "municipality");

  /** What stands in no name. */
  private static final Set<String> BARRED =
      Set.of(",", ";", ":", "(", ")", "\"", "“", "”", "/", "--");

  /** What may stand between a preposition and a place, and parts of countries. */
  private static final Set<String> BEFORE_PLACE =
      Set.of(
          "the",
          "The",
          "central",
          "nearby",
          "downtown",
          "southern",
          "northern",
          "eastern",
          "western",
          "neighbouring",
          "neighboring");

  private static final Pattern DIRECTION = Pattern.compile("(?:north|south)-?\\w+");
  private static final Pattern HOUSE_NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Set<String> BEFORE_OUTER = Set.of("in", "the", "central");
  private static final Pattern PART = Pattern.compile("(?:north|south|east|west)\\w*");
  private static final Set<String> NAME_PARTICLES =
      Set.of("of", "the", "-", "'s", "’s", "de", "del", "al", "el");

  private Shape() {}

  /**
   * One past the last token to which a name that begins here may reach: it begins with a capital
   * and has no punctuation within. The token itself where no name begins.
   */
  static int nameEnd(Sentence s, int first, int longest) {
    int end = first;
    if (capital(s.token(first)) && !TIMES.contains(s.lower(first))) {
      int most = Math.min(s.size(), first + longest);
      while (end < most && !barred(s.token(end).text())) {
        end++;
      }
    }
    return end;
  }

  private static boolean barred(String text) {
    return !Character.isLetterOrDigit(text.charAt(0)) && BARRED.contains(text);
  }

  /** Whether a name may end with this token: it has a capital. */
  static boolean closes(Sentence s, int last) {
    String text = s.token(last).text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean capital(Token t) {
    return Character.isUpperCase(t.text().charAt(0));
  }

  /** Whether the name stands for a place where it is, not for a person or part of another name. */
  static boolean placed(Sentence s, int first, int last) {
    if (partOfName(s, first, last)
        || partOf(s, first, last, "PERSON")
        || partOf(s, first, last, "ORGANIZATION")) {
      return false;
    }
    return located(s, head(s, first, last)) || whereabouts(s, first, last);
  }

  /** Whether the sentence says that something is there; else a country may be an actor. */
  static boolean whereabouts(Sentence s, int first, int last) {
    int head = head(s, first, last);
    boolean person = s.token(head).entity().equals("PERSON");
    return locative(s, first) || !person && visited(s, head);
  }

  /** A longer run of the same entity around it: "University of Chicago", "Michael Jordan". */
  private static boolean partOf(Sentence s, int first, int last, String entity) {
    boolean before = first > 0 && s.token(first - 1).entity().equals(entity);
    boolean after = last + 1 < s.size() && s.token(last + 1).entity().equals(entity);
    return s.token(first).entity().equals(entity) && (before || after);
  }

  /** "Paris Agreement", "New Tripoli": a capital neighbour in the same noun. */
  private static boolean partOfName(Sentence s, int first, int last) {
    boolean after =
        last + 1 < s.size()
            && s.token(last + 1).isProperNoun()
            && s.token(last).head() > last
            && s.token(last).is("compound")
            && !located(s, last + 1);
    boolean before =
        first > 0
            && s.token(first - 1).isProperNoun()
            && s.token(first - 1).is("compound")
            && s.token(first - 1).head() >= first
            && s.token(first - 1).head() <= last
            && capital(s.token(first - 1));
    return after || before;
  }

  static boolean located(Sentence s, int i) {
    return s.token(i).entity().equals("LOCATION");
  }

  /** Whether a preposition of place stands before the name, an article or direction between. */
  static boolean locative(Sentence s, int first) {
    int i = first - 1;
    while (i > 0 && beforePlace(s.token(i).text())) {
      i--;
    }
    return areaOf(s, i) || i >= 0 && LOCATIVE.contains(s.lower(i));
  }

  /** Whether this is the last word of "the city of". */
  static boolean areaOf(Sentence s, int i) {
    return i > 0 && s.lower(i).equals("of") && AREAS.contains(s.token(i - 1).lemma());
  }

  private static boolean beforePlace(String word) {
    return BEFORE_PLACE.contains(word)
        || DIRECTION.matcher(word).matches()
        || HOUSE_NUMBER.matcher(word).matches();
  }

  private static boolean visited(Sentence s, int head) {
    Token t = s.token(head);
    return t.is("obj") && t.head() >= 0 && VISITED.contains(s.token(t.head()).lemma());
  }

  /** Where a name that contains the one before it would start: after a comma; -1 for nowhere. */
  static int afterComma(Sentence s, int at) {
    if (at + 1 >= s.size() || !s.token(at).text().equals(",")) {
      return -1;
    }
    int i = at + 1;
    while (i + 1 < s.size() && beforeOuter(s.token(i).text())) {
      i++;
    }
    return i;
  }

  private static boolean beforeOuter(String word) {
    return BEFORE_OUTER.contains(word) || PART.matcher(word).matches();
  }

  /** The last token of the run of proper nouns that starts here, and only here; -1 for none. */
  static int nameRun(Sentence s, int i) {
    if (!s.token(i).isProperNoun() || i > 0 && s.token(i - 1).isProperNoun()) {
      return -1;
    }
    int last = i;
    for (int at = i + 1; at < s.size(); at++) {
      if (s.token(at).isProperNoun()) {
        last = at;
      } else if (!NAME_PARTICLES.contains(s.token(at).text())) {
        break;
      }
    }
    return last;
  }

  /** The token of a range that the rest of the sentence governs. */
  static int head(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = s.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }
}
