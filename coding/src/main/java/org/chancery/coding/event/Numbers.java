package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Numbers of people as reports write them: "1,200", "thirty-four", "three million", "dozens". */
final class Numbers {
  private static final int LARGEST = 100_000_000;
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
      Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "dozen", 12);

  /** What a bare plural says at least: "dozens" are two of them. */
  private static final Map<String, Integer> ROUGH =
      Map.of("dozen", 24, "hundred", 200, "thousand", 2000);

  private static final List<String> BOUNDS = List.of("least", "more", "over", "than", "above");

  private Numbers() {}

  /** The lower bound that "dozens", "hundreds" or "thousands" state. */
  static Optional<Integer> rough(String lemma) {
    return Optional.ofNullable(ROUGH.get(lemma));
  }

  /** The number that a numeral with its multipliers writes. */
  static Optional<Integer> of(Sentence sentence, int numeral) {
    double value = 1;
    boolean any = false;
    for (int i : sentence.subtree(numeral)) {
      Token t = sentence.token(i);
      boolean part = i == numeral || t.is("compound") || t.is("nummod");
      Optional<Double> word = part ? word(t.text().toLowerCase(Locale.ROOT)) : Optional.empty();
      if (word.isPresent()) {
        value *= word.get();
        any = true;
      }
    }
    return any && value <= LARGEST ? Optional.of((int) value) : Optional.empty();
  }

  private static Optional<Double> word(String text) {
    if (text.matches("\\d{1,3}(,\\d{3})+|\\d{1,9}|\\d{1,6}\\.\\d+")) {
      return Optional.of(Double.parseDouble(text.replace(",", "")));
    }
    String[] parts = text.split("-");
    if (parts.length == 2 && TENS.contains(parts[0]) && SMALL.contains(parts[1])) {
      return Optional.of(20.0 + 10 * TENS.indexOf(parts[0]) + SMALL.indexOf(parts[1]));
    }
    if (SMALL.contains(text)) {
      return Optional.of((double) SMALL.indexOf(text));
    }
    if (TENS.contains(text)) {
      return Optional.of(20.0 + 10 * TENS.indexOf(text));
    }
    return Optional.ofNullable(SCALES.get(text)).map(Integer::doubleValue);
  }

  /** Whether "at least", "more than" or "over" stands before the numeral. */
  static boolean lowerBound(Sentence sentence, int numeral) {
    for (int i = Math.max(0, numeral - 2); i < numeral; i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (BOUNDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
