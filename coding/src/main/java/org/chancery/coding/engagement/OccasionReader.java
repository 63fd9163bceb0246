package org.chancery.coding.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Occasion;

/**
 * The conference around an engagement: "on the sidelines of the X", "during the X Summit", "ahead
 * of the X Forum". A name needs a capital, and outside "sidelines of" a word such as "summit".
 */
final class OccasionReader {
  private static final Set<String> INSIDE = Set.of("during", "at", "attending", "in");
  private static final Set<String> BEFORE_NAME =
      Set.of("the", "a", "an", "this", "year", "'s", "annual", "’s");
  private static final Set<String> JOINING = Set.of("of", "on", "for", "and", "the", "'s");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

  private final Set<String> edges;
  private final Set<String> gatherings;

  OccasionReader(Lexicon lexicon) {
    edges = StatusReader.values(lexicon, EngagementRules.OCCASION, "edges");
    gatherings = StatusReader.values(lexicon, EngagementRules.OCCASION, "gatherings");
  }

  /** The occasion that a sentence names. */
  Optional<Occasion> read(ParsedReport parsed, Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean of = word(s, i + 1).equals("of");
      boolean ahead = of && word(s, i).equals("ahead");
      boolean edge = of && edges.contains(s.token(i).lemma());
      if (edge || ahead || INSIDE.contains(word(s, i))) {
        Optional<Occasion> found = named(parsed, s, i + (edge || ahead ? 2 : 1), edge);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String word(Sentence s, int i) {
    return i < s.size() ? s.lower(i) : "";
  }

  private Optional<Occasion> named(ParsedReport parsed, Sentence s, int from, boolean edge) {
    int first = from;
    while (first < s.size() && BEFORE_NAME.contains(word(s, first))) {
      first++;
    }
    int last = first - 1;
    boolean gathering = false;
    for (int i = first; i < s.size() && partOfName(s, i, first); i++) {
      if (!joins(s, i)) {
        last = i;
      }
      gathering |= gatherings.contains(s.token(i).lemma().toLowerCase(Locale.ROOT));
    }
    boolean capital = last >= first && Character.isUpperCase(s.token(first).text().charAt(0));
    if (!capital || !gathering && !edge) {
      return Optional.empty();
    }
    return Optional.of(
        new Occasion(parsed.span(s, first, last).text(), List.of(parsed.span(s, first, last))));
  }

  private boolean partOfName(Sentence s, int i, int first) {
    Token t = s.token(i);
    boolean number = t.tag().equals("CD") || t.tag().equals("HYPH");
    boolean common = i > first && gatherings.contains(t.lemma());
    boolean numbered = ORDINAL.matcher(t.text()).matches();
    return t.isProperNoun()
        || t.tag().equals("JJ") && Character.isUpperCase(t.text().charAt(0))
        || number && i > first
        || numbered
        || common
        || i > first && joins(s, i) && i + 1 < s.size() && s.token(i + 1).isProperNoun();
  }

  private static boolean joins(Sentence s, int i) {
    return JOINING.contains(s.lower(i));
  }
}
