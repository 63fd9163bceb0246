package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The British spelling of an American word, and the other way round. */
final class Spellings {
  private static final Pattern OUR =
      Pattern.compile(
          "(dis|mis)?(hon|lab|neighb|fav|harb|behavi|endeav|rum|col|hum|arm|savi|vig|fl)ou?r"
              + "(s|ed|ing|able|ably|ite|ites|hood|ly|y|al|er|ers)?");
  private static final Pattern ENCE = Pattern.compile("(def|off|lic|pret)en[cs]e(s|d|less)?");
  private static final Pattern IZE =
      Pattern.compile(".{3,}[iy][sz](e|es|ed|ing|er|ers|ation|ations)");
  private static final Pattern CENTRE =
      Pattern.compile("(cent|theat|met|kilomet|lit|fib|sab)(re|er)(s|d|ed)?");
  private static final Pattern DOUBLE =
      Pattern.compile(
          "(cancel|travel|label|model|signal|fuel|channel|counsel|level|total|marshal)l?"
              + "(ed|ing|er|ers|or|ors)");
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("programme", "program"),
          List.of("programmes", "programs"),
          List.of("adviser", "advisor"),
          List.of("advisers", "advisors"),
          List.of("grey", "gray"),
          List.of("judgement", "judgment"),
          List.of("judgements", "judgments"),
          List.of("aluminium", "aluminum"),
          List.of("enrolment", "enrollment"),
          List.of("fulfil", "fulfill"),
          List.of("skilful", "skillful"),
          List.of("manoeuvre", "maneuver"),
          List.of("manoeuvres", "maneuvers"),
          List.of("plough", "plow"),
          List.of("paediatric", "pediatric"),
          List.of("ageing", "aging"));

  private Spellings() {}

  /** The other spellings; none where both write it alike. */
  static List<String> of(String word) {
    List<String> others = new ArrayList<>();
    if (OUR.matcher(word).matches()) {
      others.add(
          word.contains("our")
              ? word.replaceFirst("our", "or")
              : word.replaceFirst("(?<=[bhlnvimu])or", "our"));
    }
    if (ENCE.matcher(word).matches()) {
      others.add(word.replaceFirst("en[cs]e", word.contains("ence") ? "ense" : "ence"));
    }
    if (IZE.matcher(word).matches()) {
      others.add(swapped(word));
    }
    if (CENTRE.matcher(word).matches()) {
      others.add(centre(word));
    }
    if (DOUBLE.matcher(word).matches()) {
      others.add(
          word.contains("ll")
              ? word.replaceFirst("ll", "l")
              : word.replaceFirst("l(?=[eio][dnr])", "ll"));
    }
    for (List<String> pair : PAIRS) {
      if (pair.contains(word)) {
        others.add(pair.get(pair.get(0).equals(word) ? 1 : 0));
      }
    }
    return others;
  }

  private static String centre(String word) {
    if (word.matches(".*re[sd]?")) {
      return word.replaceFirst("re([sd]?)$", word.endsWith("red") ? "ered" : "er$1");
    }
    return word.endsWith("ered")
        ? word.replaceFirst("ered$", "red")
        : word.replaceFirst("er(s?)$", "re$1");
  }

  /** With the last s or z before its ending the other one. */
  private static String swapped(String word) {
    int at = -1;
    for (String ending : List.of("ations", "ation", "ing", "ers", "er", "es", "ed", "e")) {
      if (at < 0 && word.endsWith(ending)) {
        at = word.length() - ending.length() - 1;
      }
    }
    char other = word.charAt(at) == 's' ? 'z' : 's';
    return word.substring(0, at) + other + word.substring(at + 1);
  }
}
