package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.evaluation.TitledEngagement.Party;
import org.chancery.record.EngagementKind;

/**
 * Reads titles of readouts, "Readout of A's Call with B of C", by their form alone: it shares only
 * the names of countries with the coder that it judges.
 */
final class TitleReader {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:Joint )?Readout (?:of|(?:from|by) [^’]*? (?:of|on)) (?:the )?(.*?)(?:’s|'s|’|')?"
              + " ((?:(?:Virtual|Video|Phone|Telephone|Bilateral|Trilateral|Secure|Expanded)[ -])*)"
              + "(Calls?|Conversations?|Meetings?|Lunch|Dinner|Breakfast|Pull[ -]Aside) [Ww]ith (.*)");

  private static final Pattern BETWEEN =
      Pattern.compile(",? and (?=(?:the )?\\p{Lu})|, (?=\\p{Lu})| as well as ");
  private static final Pattern AFTER =
      Pattern.compile(
          " (?:on|in|about|at|ahead|[Ff]ollowing|after|before|regarding|during|aboard) .*");

  /** Words of offices and styles; what is left of a phrase is a name. */
  private static final Set<String> OFFICE =
      Set.of(
          ("President President-Elect President-elect Presidents Prime Minister Ministers Deputy Vice"
                  + " First Second Foreign Affairs External Secretary General Secretary-General"
                  + " Director Director-General Chancellor King Queen Majesty His Her Highness Royal"
                  + " Crown Prince Princess Emir Amir Sultan Sheikh Dr. Mr. Speaker National Security"
                  + " Advisor Adviser Advisors Council Commission Chief of Staff Head Ambassador"
                  + " Special Representative High Defense Defence Trade Department Office Chairman"
                  + " Chair Chairperson Politburo Member Party Leader Leaders Opposition Presumptive"
                  + " Taoiseach Cabinet Holiness Pope Finance Economic Interior Home Intelligence"
                  + " Strategic Principal Senior Premier Envoy Representatives Counterpart"
                  + " Counterparts Officials Families Members Partners Allies Delegation Republic"
                  + " Kingdom State Acting Interim Elect Designate Presidential Transitional The the"
                  + " Executive Diplomatic Federal Bureau International Commissioner Coordinating Coordinator"
                  + " Humanitarian Reconstruction Refugees Assembly Liaison Committee Communist"
                  + " Organization Development Economy Employment Maritime Investment Vice-President"
                  + " Homeland Assistant for and House White Managing Personal Central Authority")
              .split(" "));

  /** Offices that nobody at home holds. */
  private static final Set<String> ABROAD =
      Set.of(
          "Prime",
          "Chancellor",
          "King",
          "Queen",
          "Majesty",
          "Crown",
          "Emir",
          "Amir",
          "Sultan",
          "Sheikh",
          "Taoiseach",
          "Pope",
          "Holiness",
          "Minister",
          "Politburo",
          "Secretary-General",
          "Premier",
          "Foreign");

  /** Words for several who are not named. */
  private static final Set<String> MANY =
      Set.of(
          "Presidents",
          "Advisors",
          "Ministers",
          "Leaders",
          "Representatives",
          "Counterparts",
          "Officials",
          "Families",
          "Members",
          "Partners",
          "Allies",
          "Ambassadors",
          "Institutions",
          "Observers",
          "Organizations",
          "Agency",
          "Cabinet",
          "Officers",
          "Executives",
          "Survivors");

  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "bint", "ibn", "von", "der", "van", "de", "da", "e", "la", "el", "y");

  private final TitledCounterparts countries;

  TitleReader(Lexicon lexicon) {
    countries = new TitledCounterparts(lexicon);
  }

  TitledEngagement read(String title) {
    Matcher form = FORM.matcher(title.replace('\u00a0', ' ').strip());
    if (!form.matches()) {
      return new TitledEngagement(Set.of(), List.of(), List.of());
    }
    List<Party> with = new ArrayList<>();
    String last = AFTER.matcher(form.group(4)).replaceAll("");
    for (String part : BETWEEN.split(last.replace("Trinidad and Tobago", "Trinidad & Tobago"))) {
      Party party = party(part.strip());
      if (!party.name().isEmpty()) {
        with.add(party);
      }
    }
    return new TitledEngagement(
        kinds(form.group(2), form.group(3)), principals(form.group(1)), with);
  }

  private List<Party> principals(String text) {
    List<Party> out = new ArrayList<>();
    for (String part : BETWEEN.split(text)) {
      if (!part.isBlank()
          && !part.contains("Officials")
          && !part.strip().equals("Jr.")
          && !part.startsWith("White House")) {
        out.add(party(part.strip()));
      }
    }
    return out;
  }

  private static Set<EngagementKind> kinds(String how, String word) {
    Set<EngagementKind> out = EnumSet.noneOf(EngagementKind.class);
    boolean call = word.startsWith("Call") || word.startsWith("Conversation");
    out.add(call ? EngagementKind.CALL : EngagementKind.MEETING);
    if (how.contains("Virtual") || how.contains("Video")) {
      out.add(EngagementKind.CALL);
      out.add(EngagementKind.MEETING);
    }
    return out;
  }

  /** "Prime Minister X of Y", "Y's President X", "Y President X". */
  private Party party(String phrase) {
    String[] words =
        phrase
            .replace("People’s", "Peoples") // else "Republic of China" is another
            .replaceAll("(’s|'s|’)(?= |$)", "")
            .replace(",", "")
            .split(" ");
    List<String> name = new ArrayList<>();
    String country = "";
    boolean abroad = false;
    boolean many = false;
    for (int i = 0; i < words.length; i++) {
      abroad |= ABROAD.contains(words[i]) && !phrase.startsWith("Vice");
      int length = country(words, i);
      if (length > 0) {
        String code = code(join(words, i, length)).orElse("");
        country = country.isEmpty() ? code : country;
        i += length - 1;
        continue;
      }
      many |= MANY.contains(words[i]);
      if (!OFFICE.contains(words[i]) && named(words[i], name)) {
        name.add(words[i]);
      }
    }
    boolean foreign = abroad || !country.isEmpty() && !country.equals("USA");
    return new Party(phrase, many ? List.of() : name, country, foreign);
  }

  private Optional<String> code(String name) {
    return countries.code(name.replace("Peoples", "People’s")).or(() -> china(name));
  }

  private static Optional<String> china(String name) {
    return name.equals("Peoples Republic of China") ? Optional.of("CHN") : Optional.empty();
  }

  private static boolean named(String word, List<String> before) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || word.startsWith("el-")
            || !before.isEmpty() && PARTICLES.contains(word.toLowerCase(java.util.Locale.ROOT)));
  }

  /** How many words from here on name a country; 0 where none do. */
  private int country(String[] words, int from) {
    for (int n = Math.min(6, words.length - from); n > 0; n--) {
      if (code(join(words, from, n)).isPresent()) {
        return n;
      }
    }
    return 0;
  }

  private static String join(String[] words, int from, int n) {
    return String.join(" ", List.of(words).subList(from, from + n));
  }
}
