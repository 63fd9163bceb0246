package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.analysis.duplicates.DuplicateGroups;
import org.chancery.analysis.duplicates.NearDuplicates;
import org.chancery.analysis.duplicates.Sketch;
import org.chancery.analysis.duplicates.Sketched;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Happenings;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.analysis.happenings.Sightings;
import org.chancery.analysis.happenings.What;
import org.chancery.record.EventType;
import org.chancery.record.Record;
import org.chancery.record.Report;

/**
 * Twelve reports of our own about five happenings, and the happenings that a reader finds in them.
 * Only engagements and attacks are judged, not what is said at them.
 */
final class JudgedHappenings {
  /**
   * Kind, parties, days, place, standing, reports (the cut copy of one does not count), publishers,
   * who tells of it, and what they contradict each other in. The last is an invitation that one of
   * the readouts reports.
   */
  static final List<String> EXPECTED =
      List.of(
          "call | Tomás Arriagada (CHL), Kenji Morimoto (JPN) | 2024-03-05 | null | HAPPENED"
              + " | 3 reports, 3 sources | call-1 call-2 call-3 | DAYS 2024-03-05, 2024-03-06",
          "meeting | Kwaku Boateng (GHA), Solveig Aune (NOR) | 2024-03-05 | Geneva (CHE) | HAPPENED"
              + " | 2 reports, 2 sources | meeting-1 meeting-2 meeting-3 | ",
          "visit | Tomás Arriagada (CHL), Kenji Morimoto (JPN) | 2024-03-05/2024-03-19 | Santiago"
              + " (CHL) | PLANNED | 1 reports, 1 sources | call-1 | ",
          "ASSAULT | SOM > Garissa (KEN) | 2024-03-11 | Garissa (KEN) | HAPPENED"
              + " | 3 reports, 3 sources | attack-1 attack-2 attack-3 | DEAD 11, 17, at least 15",
          "call | Tomás Arriagada (CHL), Kenji Morimoto (JPN) | 2024-03-14 | null | HAPPENED"
              + " | 1 reports, 1 sources | second-call | ",
          "visit | IND, Rosa Quispe (PER) | 2024-03-25 | India (IND) | PLANNED"
              + " | 2 reports, 2 sources | visit-1 visit-2 | ");

  private JudgedHappenings() {}

  static List<Report> reports() {
    List<Report> out = new ArrayList<>();
    for (String line : lines("happenings-reports.jsonl")) {
      JsonNode r = Gold.tree(line);
      out.add(Gold.report(r.path("id").asText(), r, r.path("text").asText()));
    }
    return out;
  }

  static List<String> lines(String file) {
    try (InputStream in = JudgedHappenings.class.getResourceAsStream(file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The happenings in these records, one a line. */
  static List<String> in(List<Record> records) {
    List<Sketched> sketched =
        records.stream()
            .map(Record::report)
            .map(r -> new Sketched(r.id(), r.day().orElseThrow(), Sketch.of(r.text())))
            .toList();
    DuplicateGroups groups = DuplicateGroups.of(sketched, NearDuplicates.among(sketched));
    List<Sighting> sightings =
        records.stream()
            .flatMap(r -> Sightings.of(r, groups.head(r.report().id())).stream())
            .filter(JudgedHappenings::judged)
            .toList();
    return Happenings.of(sightings).stream().map(h -> line(h, records)).toList();
  }

  private static boolean judged(Sighting s) {
    return s.what() instanceof What.Encounter
        || s.what() instanceof What.Deed deed && deed.type() == EventType.ASSAULT;
  }

  private static String line(Happening h, List<Record> records) {
    String who = joined(h.from()) + (h.to().isEmpty() ? "" : " > " + joined(h.to()));
    String told =
        records.stream()
            .map(Record::report)
            .filter(r -> h.sightings().stream().anyMatch(s -> s.report().equals(r.id())))
            .map(r -> String.valueOf(r.ref()))
            .collect(Collectors.joining(" "));
    String against =
        h.contradictions().stream()
            .map(c -> c.field() + " " + joined(c.values().stream().map(v -> v.value()).toList()))
            .collect(Collectors.joining("; "));
    return String.join(
        " | ",
        h.what().code(),
        who,
        String.valueOf(h.days()),
        String.valueOf(h.where()),
        h.standing().name(),
        h.reports() + " reports, " + h.sources() + " sources",
        told,
        against);
  }

  private static String joined(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
