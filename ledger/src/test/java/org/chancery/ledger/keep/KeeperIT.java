package org.chancery.ledger.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeeperIT {
  private static final int RECORDS = 300;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everythingThatWentInComesOutUnchanged(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<Record> records = records(7, "1.0");
    try (Keeper keeper = Keeper.of(ledger)) {
      assertThat(keeper.keep(entries(records, dialect))).containsOnly(Kept.ADDED);
    }
    assertThat(lines(ledger)).isEqualTo(records.stream().map(RecordJson::write).toList());
    assertThat(lines(ledger).stream().map(RecordJson::read)).isEqualTo(records);
  }

  @ParameterizedTest
  @EnumSource
  void keepingTwiceChangesNothing(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<Record> records = records(8, "1.0");
    try (Keeper keeper = Keeper.of(ledger);
        KnownReports known = KnownReports.of(ledger)) {
      keeper.keep(entries(records, dialect));
      List<Long> before = counts(ledger);
      assertThat(before.get(Table.STATEMENT.ordinal())).isPositive();
      assertThat(keeper.keep(entries(records, dialect))).containsOnly(Kept.UNCHANGED);
      assertThat(counts(ledger)).isEqualTo(before);
      String coder = Prepared.fingerprint(records.get(0).coder());
      assertThat(records).allMatch(r -> known.has(r.report().id(), coder));
      assertThat(known.has(records.get(0).report().id(), "another")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherCodersRecordReplacesTheRowsAndLeavesTheDocument(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Ledger fresh = TestLedgers.open(dialect, folder);
    List<Record> old = records(9, "1.0");
    List<Record> recoded = old.stream().map(r -> recoded(r, "2.0")).toList();
    try (Keeper keeper = Keeper.of(ledger);
        Keeper other = Keeper.of(fresh)) {
      keeper.keep(entries(old, dialect));
      assertThat(keeper.keep(entries(recoded, dialect))).containsOnly(Kept.RECODED);
      other.keep(entries(recoded, dialect));
    }
    assertThat(lines(ledger)).isEqualTo(recoded.stream().map(RecordJson::write).toList());
    List<Long> counts = new ArrayList<>(counts(ledger));
    assertThat(counts.get(0)).as("documents of both coders").isEqualTo(2L * RECORDS);
    counts.set(0, (long) RECORDS);
    assertThat(counts).as("rows of the newer one alone").isEqualTo(counts(fresh));
  }

  @ParameterizedTest
  @EnumSource
  void aFailureLeavesNothingOfItsTransaction(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<Record> records = records(10, "1.0");
    List<Entry> broken = new ArrayList<>(entries(records.subList(0, 20), dialect));
    broken.add(new Entry.Refused(rejectionWithoutCode()));
    try (Keeper keeper = Keeper.of(ledger)) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> keeper.keep(broken))
          .hasMessageContaining("ledger");
      assertThat(lines(ledger)).isEmpty();
      keeper.keep(entries(records.subList(0, 20), dialect));
    }
    assertThat(lines(ledger)).hasSize(20);
  }

  @ParameterizedTest
  @EnumSource
  void keepersTakeTurns(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<Entry> entries = entries(records(12, "1"), dialect);
    try (Keeper one = Keeper.of(ledger);
        Keeper other = Keeper.of(ledger)) {
      for (int i = 0; i < 40; i += 2) {
        one.keep(entries.subList(i, i + 1));
        other.keep(entries.subList(i + 1, i + 2));
        new FollowedFeeds(ledger)
            .put(new FollowedFeed("https://x.example/" + i, null, "a", Instant.EPOCH, i, null));
      }
    }
    assertThat(lines(ledger)).hasSize(40);
    assertThat(new FollowedFeeds(ledger).all()).hasSize(20);
  }

  @ParameterizedTest
  @EnumSource
  void aRejectionGoesWhenItsInputIsRead(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    try (Keeper keeper = Keeper.of(ledger)) {
      Rejection rejection = new Rejection("a.txt", null, "too_long", "found 3, expected 2");
      keeper.keep(List.of(new Entry.Refused(rejection), new Entry.Refused(rejection)));
      assertThat(count(ledger, "rejection")).isEqualTo(1);
      keeper.keep(List.of(new Entry.Coded("a.txt", Prepared.of(records(11, "1").get(0), dialect))));
      assertThat(count(ledger, "rejection")).isZero();
    }
  }

  @SuppressWarnings("NullAway") // what a damaged program might do
  private static Rejection rejectionWithoutCode() {
    return new Rejection("b.txt", null, null, "no code");
  }

  private static List<Record> records(long seed, String version) {
    RandomRecords random = new RandomRecords(seed);
    return IntStream.range(0, RECORDS).mapToObj(i -> random.next(version)).toList();
  }

  /** The same report, of which another coder made less. */
  private static Record recoded(Record record, String version) {
    return new Record(
        record.report(),
        record.actors(),
        List.of(),
        List.of(),
        List.of(),
        new org.chancery.record.CoderInfo(version, java.util.Map.of(), java.util.Map.of()));
  }

  private static List<Entry> entries(List<Record> records, Dialect dialect) {
    return records.stream()
        .<Entry>map(r -> new Entry.Coded("random", Prepared.of(r, dialect)))
        .toList();
  }

  private static List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    new KeptRecords(ledger).each(lines::add);
    return lines;
  }

  private static List<Long> counts(Ledger ledger) {
    return java.util.Arrays.stream(Table.values()).map(t -> count(ledger, t.sqlName())).toList();
  }

  private static long count(Ledger ledger, String table) {
    return ledger
        .jdbi()
        .withHandle(h -> h.select("select count(*) from " + table).mapTo(Long.class).one());
  }
}
