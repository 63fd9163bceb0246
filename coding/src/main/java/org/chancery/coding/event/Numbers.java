package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.record.Count;

/**
 * Numbers of people as reports write them: "1,200", "thirty-four", "three million", "20 to 30",
 * "dozens", "hundreds of thousands", "at least 40". What is only an upper bound ("up to 40") is no
 * number; approximations ("some 40") are taken as written.
 */
final class Numbers {
  private static final int LARGEST = 100_000_000;
  private static final int THOUSAND = 1000;

  /** How many tokens before a number may bound it: "no fewer than". */
  private static final int BOUND = 3;

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> SCALES =
      Map.of("dozen", 12, "hundred", 100, "thousand", THOUSAND, "million", 1_000_000);

  /** A bare plural says at least two of them: "dozens" 24. */
  private static final Map<String, Integer> PLURALS =
      Map.of(
          "tens",
          10,
          "scores",
          20,
          "dozens",
          12,
          "hundreds",
          100,
          "thousands",
          1000,
          "millions",
          1_000_000);

  private static final Set<String> SEVERAL = Set.of("several", "few", "many");
  private static final Set<String> BETWEEN = Set.of("to", "or", "-", "–");
  private static final Set<String> LOWER =
      Set.of("at least", "more than", "over", "above", "upwards of");
  private static final Set<String> UPPER =
      Set.of("up to", "as many as", "at most", "under", "below", "fewer than", "less than");
  private static final Set<String> NEGATION = Set.of("no", "not");

  /** What the words before a number make of it. */
  private enum Bound {
    NONE,
    LOWER,
    UPPER
  }

  private Numbers() {}

  /** A number in its sentence, in tokens. */
  record Counted(Count count, int first, int last) {}

  /** Whether a token is a number word, or a part of one. */
  static boolean numeric(Sentence s, int i) {
    return i >= 0 && i < s.size() && (value(s.lower(i)).isPresent() || plural(s, i) || joins(s, i));
  }

  /** The hyphen of "thirty-four", where the tokenizer parts it. */
  private static boolean joins(Sentence s, int i) {
    return i > 0
        && word(s, i, "-")
        && TENS.contains(s.lower(i - 1))
        && i + 1 < s.size()
        && SMALL.indexOf(s.lower(i + 1)) > 0;
  }

  private static boolean plural(Sentence s, int i) {
    return PLURALS.containsKey(s.lower(i));
  }

  /** The number that a numeral with the words around it writes. */
  static Optional<Counted> at(Sentence s, int numeral) {
    if (!numeric(s, numeral)) {
      return Optional.empty();
    }
    int first = numeral;
    while (numeric(s, first - 1)) {
      first--;
    }
    int last = numeral;
    while (numeric(s, last + 1)) {
      last++;
    }
    boolean none = first > 0 && NEGATION.contains(s.lower(first - 1));
    Optional<Counted> rough = none ? Optional.empty() : rough(s, first, last);
    return none || rough.isPresent() ? rough : ranged(s, first, last);
  }

  /** "dozens", "tens of thousands", "several hundred". */
  private static Optional<Counted> rough(Sentence s, int first, int last) {
    int from = first;
    int to = last;
    if (plural(s, first) && word(s, last + 1, "of") && plural(s, last + 2)) {
      to = last + 2;
    } else if (plural(s, first) && word(s, first - 1, "of") && plural(s, first - 2)) {
      from = first - 2;
    }
    if (plural(s, from)) {
      long value = 2L * PLURALS.getOrDefault(s.lower(from), 1);
      value *= to - from == 2 ? PLURALS.getOrDefault(s.lower(to), 1) : 1;
      return counted(value, true, from, to);
    }
    boolean several = first > 0 && SEVERAL.contains(s.lower(first - 1));
    Integer scale = first == last ? SCALES.get(s.lower(first)) : null;
    return several && scale != null ? counted(2L * scale, true, first - 1, last) : Optional.empty();
  }

  /** A number, or the lower end of a range. */
  private static Optional<Counted> ranged(Sentence s, int first, int last) {
    int[] before = stretchBefore(s, first);
    if (before.length > 0) {
      return counted(sum(s, before[0], before[1]), true, before[0], last);
    }
    Bound bound = bound(s, first);
    if (bound == Bound.UPPER) {
      return Optional.empty();
    }
    boolean more = word(s, last + 1, "or") && word(s, last + 2, "more");
    boolean open = more || range(s, first, last) || s.lower(last).matches(".*(\\+|\\d[-–]\\d+)");
    double value = sum(s, first, last);
    boolean half = word(s, first - 2, "half") && s.lower(last).equals("dozen");
    return counted(half ? value / 2 : value, open || bound == Bound.LOWER, first, last);
  }

  /** "20 to 30", "between 20 and 30". */
  private static boolean range(Sentence s, int first, int last) {
    boolean between = word(s, first - 1, "between") && word(s, last + 1, "and");
    return digits(s, last + 2) && (between || BETWEEN.contains(s.lower(last + 1)));
  }

  private static boolean digits(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.token(i).tag().equals("CD") && value(s.lower(i)).isPresent();
  }

  /** The number before "to": in "20 to 30", for 30, the place of 20. */
  private static int[] stretchBefore(Sentence s, int first) {
    boolean joined = first > 1 && BETWEEN.contains(s.lower(first - 1));
    boolean between = first > 2 && word(s, first - 1, "and") && word(s, first - 3, "between");
    if (!joined && !between || !digits(s, first - 2)) {
      return new int[0];
    }
    int from = first - 2;
    while (from > 0 && digits(s, from - 1)) {
      from--;
    }
    return new int[] {from, first - 2};
  }

  /** What stands right before the number; "no fewer than" turns a bound round. */
  private static Bound bound(Sentence s, int first) {
    for (int from = Math.max(0, first - BOUND); from < first; from++) {
      String words = String.join(" ", s.words().subList(from, first)).toLowerCase(Locale.ROOT);
      boolean lower = LOWER.contains(words);
      if (lower || UPPER.contains(words)) {
        boolean denied = from > 0 && NEGATION.contains(s.lower(from - 1));
        return lower != denied ? Bound.LOWER : Bound.UPPER;
      }
    }
    return Bound.NONE;
  }

  private static boolean word(Sentence s, int i, String word) {
    return i >= 0 && i < s.size() && s.lower(i).equals(word);
  }

  private static Optional<Counted> counted(double value, boolean atLeast, int first, int last) {
    return value >= 1 && value <= LARGEST
        ? Optional.of(new Counted(new Count((int) value, atLeast), first, last))
        : Optional.empty();
  }

  /** "two hundred fifty thousand": tens and units add up, scales multiply what stands before. */
  private static double sum(Sentence s, int first, int last) {
    double total = 0;
    double open = 0;
    for (int i = first; i <= last; i++) {
      double value = value(s.lower(i)).orElse(0);
      if (!SCALES.containsKey(s.lower(i))) {
        open += value;
      } else if (value < THOUSAND) {
        open = Math.max(1, open) * value;
      } else {
        total += Math.max(1, open) * value;
        open = 0;
      }
    }
    return total + open;
  }

  private static OptionalDouble value(String text) {
    String number = text.replaceFirst("(\\+|[-–]\\d+)$", "");
    if (number.matches("\\d{1,3}(,\\d{3})+|\\d{1,9}|\\d{1,6}\\.\\d+")) {
      return OptionalDouble.of(Double.parseDouble(number.replace(",", "")));
    }
    String[] parts = text.split("-");
    if (parts.length == 2 && TENS.contains(parts[0]) && SMALL.contains(parts[1])) {
      return OptionalDouble.of(20.0 + 10 * TENS.indexOf(parts[0]) + SMALL.indexOf(parts[1]));
    }
    if (SMALL.contains(text)) {
      return OptionalDouble.of(SMALL.indexOf(text));
    }
    if (TENS.contains(text)) {
      return OptionalDouble.of(20.0 + 10 * TENS.indexOf(text));
    }
    Integer scale = SCALES.get(text);
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }
}
