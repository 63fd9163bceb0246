package org.chancery.analysis.happenings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.chancery.record.Country;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Sightings written in one line: {@code r1 meeting NOR:Aune,GHA 2024-03-05 Geneva/CHE}, {@code r2
 * ASSAULT SOM>KEN ~2024-03-11 - dead=11}. A day with {@code ~} is the report's, not stated; {@code
 * *} after the report is followed by the head of its duplicates; {@code planned} and {@code denied}
 * come last.
 */
final class Tell {
  private static final List<Where> PLACES =
      List.of(
          new Where("Geneva", new Country("CHE"), 46.2, 6.15),
          new Where("Bern", new Country("CHE"), 46.95, 7.45),
          new Where("Carouge", new Country("CHE"), 46.18, 6.14),
          new Where("Switzerland", new Country("CHE"), null, null),
          new Where("Oslo", new Country("NOR"), 59.91, 10.75));

  private Tell() {}

  static Sighting of(String line) {
    String[] c = line.strip().split("\\s+");
    String[] report = c[0].split("\\*");
    String[] sides = c[2].split(">");
    List<String> rest = Arrays.asList(c).subList(5, c.length);
    Claim claim =
        rest.contains("planned")
            ? Claim.PLANNED
            : rest.contains("denied") ? Claim.DENIED : Claim.HAPPENED;
    String id = report[0].replaceFirst("/.*", "");
    return new Sighting(
        id,
        report.length > 1 ? report[1] : id,
        "source of " + id.charAt(0),
        report[0].contains("/") ? report[0].replaceFirst(".*/", "") : "x1",
        what(c[1]),
        parties(sides[0]),
        sides.length > 1 ? parties(sides[1]) : List.of(),
        days(c[3], claim),
        where(c[4]),
        casualties(rest),
        claim,
        "");
  }

  private static What what(String code) {
    return code.equals(code.toUpperCase(java.util.Locale.ROOT))
        ? new What.Deed(EventType.valueOf(code))
        : new What.Encounter(EngagementKind.of(code));
  }

  private static List<Party> parties(String side) {
    return Arrays.stream(side.split(","))
        .filter(p -> !p.equals("-"))
        .map(
            p -> {
              String[] n = p.split(":");
              Country country = n[0].isEmpty() ? null : new Country(n[0]);
              return new Party(country, n.length > 1 ? n[1].replace('_', ' ') : null);
            })
        .toList();
  }

  private static @Nullable Days days(String written, Claim claim) {
    if (written.equals("-")) {
      return null;
    }
    if (written.startsWith("~")) {
      return Days.reported(LocalDate.parse(written.substring(1)), claim);
    }
    String[] d = written.split("/");
    return new Days(LocalDate.parse(d[0]), LocalDate.parse(d[d.length - 1]), true);
  }

  private static @Nullable Where where(String name) {
    return PLACES.stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
  }

  private static @Nullable Casualties casualties(List<String> rest) {
    return rest.stream()
        .filter(w -> w.startsWith("dead="))
        .map(w -> w.substring(5))
        .map(n -> new Count(Integer.parseInt(n.replace("+", "")), n.endsWith("+")))
        .map(dead -> new Casualties(dead, null, null, null))
        .findFirst()
        .orElse(null);
  }
}
