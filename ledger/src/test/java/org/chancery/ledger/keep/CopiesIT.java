package org.chancery.ledger.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.analysis.duplicates.DuplicateGroups;
import org.chancery.analysis.duplicates.NearDuplicates;
import org.chancery.analysis.duplicates.Sketch;
import org.chancery.analysis.duplicates.Sketched;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.CoderInfo;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger finds the same groups one by one as are found among all at once. */
class CopiesIT {
  private static final int STORIES = 40;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, {1} a transaction, order {2}")
  @CsvSource({"SQLITE, 1, 1", "SQLITE, 7, 2", "SQLITE, 500, 3", "POSTGRESQL, 7, 1"})
  void groupsAreThoseOfAll(Dialect dialect, int atOnce, int order) {
    List<Report> reports = reports();
    Collections.shuffle(reports, new Random(order));
    List<Sketched> all =
        reports.stream()
            .map(r -> new Sketched(r.id(), r.day().orElse(null), Sketch.of(r.text())))
            .toList();
    DuplicateGroups expected = DuplicateGroups.of(all, NearDuplicates.among(all));
    assertThat(expected.groups()).hasSizeBetween(STORIES / 2, reports.size() - 20);
    Ledger ledger = TestLedgers.open(dialect, folder);
    try (Keeper keeper = Keeper.of(ledger)) {
      for (int i = 0; i < reports.size(); i += atOnce) {
        keeper.keep(
            reports.subList(i, Math.min(reports.size(), i + atOnce)).stream()
                .map(r -> new Entry.Coded("made", Prepared.of(record(r), dialect)))
                .toList());
      }
    }
    Map<String, String> heads = new TreeMap<>();
    reports.forEach(r -> heads.put(r.id(), expected.head(r.id())));
    assertThat(heads(ledger)).isEqualTo(heads);
  }

  private static Map<String, String> heads(Ledger ledger) {
    Map<String, String> heads = new TreeMap<>();
    ledger
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .select(
                        "select r.gid, h.gid as head from report r join report h on h.id = r.head")
                    .map((row, at) -> Map.entry(row.getString("gid"), row.getString("head")))
                    .forEach(e -> heads.put(e.getKey(), e.getValue())));
    return heads;
  }

  /** Stories of made words, and of some of them copies that were cut, begun or ended otherwise. */
  private static List<Report> reports() {
    Random random = new Random(5);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      List<String> words = words(random, 120);
      reports.add(report(words, i));
      for (int copy = random.nextInt(3); copy > 0; copy--) {
        List<String> other = new ArrayList<>(words.subList(0, 60 + random.nextInt(60)));
        other.addAll(words(random, random.nextInt(30)));
        reports.add(report(other, i + random.nextInt(3)));
      }
    }
    return reports;
  }

  private static List<String> words(Random random, int n) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      words.add(Integer.toString(random.nextInt(20_000), Character.MAX_RADIX));
    }
    return words;
  }

  private static Report report(List<String> words, int day) {
    String text = String.join(" ", words);
    String published = LocalDate.of(2024, 1, 1).plusDays(day).toString();
    return new Report(
        Report.idOf(null, text, published), null, null, null, null, published, "en", null, text);
  }

  private static Record record(Report report) {
    return new Record(
        report, List.of(), List.of(), List.of(), List.of(), new CoderInfo("1", Map.of(), Map.of()));
  }
}
