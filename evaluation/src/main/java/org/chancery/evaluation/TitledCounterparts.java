package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;

/**
 * Reads from the title of a readout whom it was with, where the title gives office, name and
 * country or organization: "… Call with Prime Minister X of Y", "… Meeting with Y's President X".
 * Titles of domestic meetings name no such person and fall out of themselves.
 */
final class TitledCounterparts {

  /**
   * Somebody whom a title names.
   *
   * @param name without honorifics; perhaps a surname alone
   * @param office as in the title
   * @param country code of the state or organization
   */
  record Counterpart(String name, String office, String country) {}

  private static final String OFFICE =
      "(?:(?:Deputy |Vice |First Deputy |Acting |Interim |Caretaker )?(?:President-[Ee]lect"
          + "|President|Prime Minister|Chancellor|Premier|Taoiseach|Tánaiste|King|Queen|Emir|Amir"
          + "|Sultan(?: of Oman)?|Crown Prince|Prince|Foreign Minister|Foreign Secretary"
          + "|Defen[cs]e Minister|Minister of Foreign Affairs|Minister of Defen[cs]e"
          + "|Minister for Foreign Affairs|Minister of External Affairs|External Affairs Minister"
          + "|National Security Advis[eo]r|Secretary[- ]General|Director[- ]General"
          + "|High Representative|Ambassador|Defen[cs]e Secretary|Cabinet Secretary|Speaker))";
  private static final String HONORIFIC =
      "(?:His Majesty |Her Majesty |His Royal Highness |His Highness |Her Highness |Dr\\. |Sheikh"
          + " |H\\.E\\. |General |Mr\\. )*";
  private static final String WORD = "(?:\\p{Lu}[\\p{L}.’'-]*|al|bin|bint|von|der|van|de|da|e|la)";
  private static final String NAME = "(" + WORD + "(?: " + WORD + "){0,6})";

  private static final Pattern OF =
      Pattern.compile(HONORIFIC + "(" + OFFICE + ") " + HONORIFIC + NAME + " of (?:the )?(.*)");
  private static final Pattern BEFORE =
      Pattern.compile("(.*?)(?:’s|'s)? " + HONORIFIC + "(" + OFFICE + ") " + HONORIFIC + NAME);

  private static final Pattern WITH = Pattern.compile(".*?\\b[Ww]ith (.*)");
  private static final Pattern BETWEEN =
      Pattern.compile(",? and (?=[A-Z])|, (?=[A-Z])| as well as ");
  private static final Pattern AFTER =
      Pattern.compile(" (?:on|in|about|at|to|ahead|following|Following|after|before|regarding) .*");

  private final Map<String, String> codes = new HashMap<>();

  TitledCounterparts(Lexicon lexicon) {
    for (Entry e : lexicon.entries("states.lex")) {
      add(e, "names", "code");
      add(e, "name", "code");
      add(e, "adjective", "code");
      cldr(e.value("code").orElse(""));
    }
    for (Entry e : lexicon.entries("organizations.lex")) {
      add(e, "names", "code");
      add(e, "name", "code");
    }
  }

  private void add(Entry entry, String key, String code) {
    for (String name : entry.values(key)) {
      entry.value(code).ifPresent(c -> codes.putIfAbsent(name, c));
    }
  }

  private void cldr(String code) {
    for (String alpha2 : java.util.Locale.getISOCountries()) {
      var locale = new java.util.Locale.Builder().setRegion(alpha2).build();
      if (locale.getISO3Country().equals(code)) {
        codes.putIfAbsent(locale.getDisplayCountry(java.util.Locale.ENGLISH), code);
      }
    }
  }

  /** The code of a state or organization by one of its names or adjectives. */
  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /** Those whom a title names with office and country. */
  List<Counterpart> in(String title) {
    Matcher with = WITH.matcher(title.replace('\u00a0', ' '));
    List<Counterpart> out = new ArrayList<>();
    if (with.matches()) {
      for (String part : BETWEEN.split(with.group(1))) {
        counterpart(AFTER.matcher(part.strip()).replaceAll(""), out);
      }
    }
    return out;
  }

  private void counterpart(String part, List<Counterpart> out) {
    Matcher of = OF.matcher(part);
    if (of.matches()) {
      add(of.group(2), of.group(1), of.group(3), out);
      return;
    }
    Matcher before = BEFORE.matcher(part);
    if (before.matches()) {
      add(before.group(3), before.group(2), before.group(1), out);
    }
  }

  private void add(String name, String office, String of, List<Counterpart> out) {
    String code = codes.get(of.strip());
    if (code != null && !Set.of("USA").contains(code)) {
      out.add(new Counterpart(name, office, code));
    }
  }
}
