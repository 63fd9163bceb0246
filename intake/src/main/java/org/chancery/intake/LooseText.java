package org.chancery.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without the accidents of typography, for comparing what two places of an input say: space,
 * quotation marks, dashes, case and a closing stop. Never for a report's text.
 */
final class LooseText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern SINGLE = Pattern.compile("[‘’ʼ`´]");
  private static final Pattern DOUBLE = Pattern.compile("[“”„«»]");
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern STOP = Pattern.compile("(?<![.\\s])[.\\s]++$");

  private static final int MOST_SPACE = 100;

  private LooseText() {}

  /** Whether the two say the same; texts of very different lengths do not, and are not read. */
  static boolean same(String a, String b) {
    return Math.abs(a.length() - b.length()) <= MOST_SPACE && of(a).equals(of(b));
  }

  static String of(String text) {
    String folded = SPACE.matcher(text).replaceAll(" ");
    folded = SINGLE.matcher(folded).replaceAll("'");
    folded = DOUBLE.matcher(folded).replaceAll("\"");
    folded = DASH.matcher(folded).replaceAll("-");
    return STOP.matcher(folded).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }
}
