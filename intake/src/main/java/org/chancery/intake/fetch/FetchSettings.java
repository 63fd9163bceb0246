package org.chancery.intake.fetch;

/**
 * How pages and feeds are fetched.
 *
 * @param addresses which addresses may be connected to
 * @param userAgent what Chancery tells hosts that it is; begins with its name
 */
public record FetchSettings(
    AddressRule addresses, FetchLimits limits, Politeness politeness, String userAgent) {
  private static final String NAME = "Chancery";

  /** Public addresses only, with the usual limits and pauses. */
  public static final FetchSettings DEFAULT =
      new FetchSettings(
          AddressRule.publicOnly(),
          FetchLimits.DEFAULT,
          Politeness.DEFAULT,
          NAME + "/0.1 (reads public reports and feeds; obeys robots.txt as \"chancery\")");

  public FetchSettings {
    if (!userAgent.startsWith(NAME)) {
      throw new IllegalArgumentException(
          "found the user agent \"" + userAgent + "\", expected one that begins with " + NAME);
    }
  }

  public FetchSettings withAddresses(AddressRule rule) {
    return new FetchSettings(rule, limits, politeness, userAgent);
  }

  public FetchSettings withLimits(FetchLimits others) {
    return new FetchSettings(addresses, others, politeness, userAgent);
  }

  public FetchSettings withPoliteness(Politeness other) {
    return new FetchSettings(addresses, limits, other, userAgent);
  }
}
