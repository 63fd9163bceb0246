package org.chancery.language;

/**
 * Bounds on the work for one report.
 *
 * @param sentenceTokens a longer sentence is cut, at a comma where there is one near
 * @param reportTokens what follows in a longer report is left unanalysed, and the parsed report
 *     says so
 */
public record Limits(int sentenceTokens, int reportTokens) {

  /** Fits any news report, communique or transcript; about a minute and a half at worst. */
  public static final Limits DEFAULT = new Limits(180, 250_000);

  public Limits {
    if (sentenceTokens < 10 || reportTokens < sentenceTokens) {
      throw new IllegalArgumentException(
          "limits too small: " + sentenceTokens + ", " + reportTokens);
    }
  }
}
