package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.Country;

/** Checks what the types of a record do not: whether words are the report's, dates are days. */
final class Soundness {
  private static final Set<String> STATES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final String KOSOVO = "KOS";
  private static final int MONTH = "2025-02".length();
  private static final int YEAR = "2025".length();

  private Soundness() {}

  /** Checks a value with all that is in it. */
  static void check(JsonNode value, Passages passages) {
    if (value.has("start") || value.has("end") && value.has("text")) {
      passages.check(value);
    }
    if (value.isTextual() && value.asText().isBlank()) {
      throw WrittenValue.refused("found empty words; what is not known is left out");
    }
    if (value.path("value").isTextual()) {
      dates(value.path("value").asText(), value.path("end"));
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      if (field.getKey().equals("country")) {
        country(field.getValue().asText());
      }
    }
    value.forEach(v -> check(v, passages));
  }

  /** The code, where it is that of a country. */
  static String country(String code) {
    if (!STATES.contains(code) && !Country.INTERNATIONAL.contains(code) && !code.equals(KOSOVO)) {
      throw WrittenValue.refused(
          "found the country \"" + code + "\", expected " + Field.Form.COUNTRY.written());
    }
    return code;
  }

  private static void dates(String first, JsonNode end) {
    LocalDate start = day(first);
    if (!end.isMissingNode() && day(end.asText()).isBefore(start)) {
      throw WrittenValue.refused(
          "found an end, " + end.asText() + ", before the beginning, " + first);
    }
  }

  private static LocalDate day(String iso) {
    try {
      if (iso.matches("\\d{4}")) {
        return Year.parse(iso).atDay(1);
      }
      return iso.length() == MONTH && iso.charAt(YEAR) == '-'
          ? YearMonth.parse(iso).atDay(1)
          : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw WrittenValue.refused(
          "found the date \"" + iso + "\", expected " + Field.Form.DATE.written());
    }
  }
}
