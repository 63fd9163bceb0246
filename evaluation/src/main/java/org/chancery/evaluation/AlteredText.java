package org.chancery.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as a second agency would print it: altered by chance, in the ways of {@link Alteration}.
 * The agencies are invented.
 *
 * @param how the alterations that were done
 */
record AlteredText(Set<Alteration> how, String title, String text, String source, LocalDate day) {
  private static final List<String> AGENCIES =
      List.of("Meridian Wire", "Nordlys News", "Levant Dispatch", "Pacific Bulletin");
  private static final List<String> CITIES =
      List.of("LONDON", "CAIRO", "OSLO", "SINGAPORE", "MEXICO CITY", "NAIROBI");
  private static final List<String> CLOSINGS =
      List.of(
          "%s is an independent agency with correspondents in forty capitals. Its reports may be"
              + " quoted with mention of the source.",
          "Officials did not immediately respond to a request by %s for further comment.");
  private static final List<String> OTHER_WORDS =
      Arrays.asList(
          ("also further said noted earlier underlined ongoing key current wider talks officials"
                  + " added major joint close full recent important strong several new steps ways"
                  + " effort work issue across among within toward amid while although")
              .split(" "));
  private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("MMM d", Locale.US);
  private static final double SENTENCES = 0.5;

  AlteredText {
    how = Collections.unmodifiableSet(EnumSet.copyOf(how));
  }

  /** One to four alterations of a text, drawn by {@code chance}. */
  static AlteredText of(String title, String text, LocalDate published, Random chance) {
    List<Alteration> all = new ArrayList<>(List.of(Alteration.values()));
    Collections.shuffle(all, chance);
    Set<Alteration> how = EnumSet.copyOf(all.subList(0, 1 + chance.nextInt(4)));
    List<String> parts = parts(text);
    if (how.contains(Alteration.MOVED)) {
      move(parts, chance);
    }
    if (how.contains(Alteration.CUT)) {
      parts = cut(parts, chance);
    }
    if (how.contains(Alteration.WORDS)) {
      double share = 0.05 + 0.05 * chance.nextDouble();
      parts = parts.stream().map(p -> otherWords(p, share, chance)).toList();
    }
    LocalDate day = published.plusDays(chance.nextInt(3));
    String agency = pick(AGENCIES, chance);
    String body = String.join("\n\n", parts);
    return new AlteredText(
        how,
        how.contains(Alteration.HEADLINE) ? headline(parts.get(0), chance) : title,
        how.contains(Alteration.AGENCY) ? filed(body, agency, day, chance) : body,
        agency,
        day);
  }

  /** Paragraphs; where there is but one, its sentences. */
  private static List<String> parts(String text) {
    List<String> paragraphs = split(text, "\\n\\s*\\n");
    return paragraphs.size() > 1 ? paragraphs : split(text, "(?<=[.!?]”?)\\s+(?=[“A-Z])");
  }

  private static List<String> split(String text, String at) {
    return Arrays.stream(text.split(at))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void move(List<String> parts, Random chance) {
    if (parts.size() > 1) {
      String moved = parts.remove(chance.nextInt(parts.size()));
      parts.add(chance.nextInt(parts.size() + 1), moved);
    }
  }

  /** Leaves out the end, or parts anywhere, as long as half of the words are kept. */
  private static List<String> cut(List<String> parts, Random chance) {
    List<String> kept = new ArrayList<>(sentences(parts));
    int all = words(kept);
    boolean end = chance.nextBoolean();
    double keep = SENTENCES + 0.4 * chance.nextDouble();
    while (kept.size() > 1) {
      int at = end ? kept.size() - 1 : chance.nextInt(kept.size());
      String out = kept.get(at);
      if (words(kept) - words(List.of(out)) < keep * all) {
        break;
      }
      kept.remove(at);
    }
    return kept;
  }

  private static List<String> sentences(List<String> parts) {
    return parts.stream().flatMap(p -> split(p, "(?<=[.!?]”?)\\s+(?=[“A-Z])").stream()).toList();
  }

  private static int words(List<String> parts) {
    return parts.stream().mapToInt(p -> p.split("\\s+").length).sum();
  }

  private static String otherWords(String part, double share, Random chance) {
    return Arrays.stream(part.split(" "))
        .map(w -> chance.nextDouble() < share ? pick(OTHER_WORDS, chance) : w)
        .collect(Collectors.joining(" "));
  }

  /** Of the words of the text, as agencies make them, with a word of its own before. */
  private static String headline(String lead, Random chance) {
    List<String> words = new ArrayList<>(Arrays.asList(lead.split("\\s+")));
    int from = Math.min(chance.nextInt(4), words.size() - 1);
    int to = Math.min(words.size(), from + 6 + chance.nextInt(5));
    String some = String.join(" ", words.subList(from, to)).replaceAll("[.,;:]+$", "");
    return pick(List.of("Update: ", "In brief: ", "Washington says ", "White House: "), chance)
        + some;
  }

  private static String filed(String body, String agency, LocalDate day, Random chance) {
    String dateline = pick(CITIES, chance) + ", " + FILED.format(day) + " (" + agency + ") — ";
    String closing = String.format(pick(CLOSINGS, chance), agency);
    String credit = "(Reporting by the " + agency + " desk; editing by the night desk)";
    return dateline + body + "\n\n" + closing + "\n\n" + credit;
  }

  private static String pick(List<String> from, Random chance) {
    return from.get(chance.nextInt(from.size()));
  }
}
