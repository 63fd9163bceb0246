package org.chancery.coding.place;

import java.util.Locale;
import java.util.Set;
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

  private Shape() {}

  /** Whether these tokens can be a name at all: capitals at both ends, no punctuation within. */
  static boolean nameLike(Sentence s, int first, int last) {
    Token a = s.token(first);
    Token b = s.token(last);
    boolean capitals = capital(a) && b.text().chars().anyMatch(Character::isUpperCase);
    if (!capitals || TIMES.contains(a.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (s.token(i).text().matches("[,;:()\"“”/]|--")) {
        return false;
      }
    }
    return true;
  }

  private static boolean capital(Token t) {
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
    while (i > 0
        && s.token(i)
            .text()
            .matches(
                "the|The|central|nearby|downtown|southern|northern"
                    + "|eastern|western|neighbou?ring|north-?\\w+|south-?\\w+")) {
      i--;
    }
    return i >= 0 && LOCATIVE.contains(s.token(i).text().toLowerCase(Locale.ROOT));
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
    while (i + 1 < s.size()
        && s.token(i).text().matches("in|the|central|(?:north|south|east|west)\\w*")) {
      i++;
    }
    return i;
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
      } else if (!s.token(at).text().matches("of|the|-|'s|’s|de|del|al|el")) {
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
