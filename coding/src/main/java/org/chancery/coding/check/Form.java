package org.chancery.coding.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the examples of a subject write what must be made of their sentence. */
enum Form {
  ACTOR,
  EVENT,
  STATEMENT,
  CONTEXT,
  TIME,
  PLACE,
  ENGAGEMENT;

  private static final String ISO = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
  private static final String DATE = ISO + "(/" + ISO + ")?";
  private static final Pattern DATES = Pattern.compile("-|" + DATE + "(; " + DATE + ")*");
  private static final Pattern PLACES = Pattern.compile("none|.+ ([A-Z]{3}|-)(; .+ ([A-Z]{3}|-))*");
  private static final Pattern ENGAGEMENTS = Pattern.compile("none|[a-z]+( [a-z]+)?: .+");

  /** What was expected, where a coding is not written as it must be. */
  Optional<String> malformed(String coding) {
    return switch (this) {
      case ACTOR -> ActorNotation.malformed(coding);
      case EVENT -> EventNotation.malformed(coding);
      case STATEMENT -> StatementNotation.malformed(coding);
      case CONTEXT -> ContextNotation.malformed(coding);
      case TIME -> unless(DATES, coding, "dates such as 2025-02-14; 2025-03/2025-04, or -");
      case PLACE -> unless(PLACES, coding, "places such as Lima PER; Oslo NOR, or none");
      case ENGAGEMENT ->
          unless(
              ENGAGEMENTS,
              coding,
              "KIND STATUS: PARTICIPANT, PARTICIPANT / DATE / at PLACE / on TOPIC, or none");
    };
  }

  private static Optional<String> unless(Pattern form, String coding, String expected) {
    return form.matcher(coding).matches() ? Optional.empty() : Optional.of(expected);
  }
}
