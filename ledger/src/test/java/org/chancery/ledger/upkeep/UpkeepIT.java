package org.chancery.ledger.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UpkeepIT {
  private static final int RECORDS = 60;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE", "SQLITE, SQLITE"})
  void aLedgerMovesWhole(Dialect from, Dialect to) {
    Ledger old = filled(from);
    Ledger moved = TestLedgers.open(to, folder);
    assertThat(Move.of(old, moved, rows -> {})).isGreaterThan(RECORDS);
    assertThat(lines(moved)).isEqualTo(lines(old));
    assertThat(counts(moved)).isEqualTo(counts(old));
    assertThat(LedgerCheck.of(moved, done -> {})).isEmpty();
    assertThatThrownBy(() -> Move.of(old, moved, rows -> {}))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("expected an empty");
  }

  @ParameterizedTest
  @EnumSource
  void everyTableMoves(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<String> tables =
        ledger.with(
            connection -> {
              List<String> names = new ArrayList<>();
              try (var rows =
                  connection
                      .getMetaData()
                      .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
                while (rows.next()) {
                  names.add(rows.getString("TABLE_NAME"));
                }
              }
              return names;
            });
    tables.removeIf(t -> t.startsWith("flyway") || t.contains("_words"));
    assertThat(new TreeSet<>(Move.tables())).isEqualTo(new TreeSet<>(tables));
  }

  @ParameterizedTest
  @EnumSource
  void aBackupIsALedger(Dialect dialect) {
    Ledger ledger = filled(dialect);
    Path copy = folder.resolve("copy.ledger");
    Tidying.backup(ledger, copy, rows -> {});
    assertThat(lines(Ledger.read(new LedgerAddress.OfFile(copy)))).isEqualTo(lines(ledger));
    assertThatThrownBy(() -> Tidying.backup(ledger, copy, rows -> {}))
        .hasMessageContaining("overwrites nothing");
  }

  @ParameterizedTest
  @EnumSource
  void tidyingLosesNothing(Dialect dialect) {
    Ledger ledger = filled(dialect);
    List<String> before = lines(ledger);
    Tidying.vacuum(ledger);
    assertThat(lines(ledger)).isEqualTo(before);
    assertThat(LedgerCheck.of(ledger, done -> {})).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SQLITE     | delete from event where id = (select min(id) from event) | ROWS_DIFFER",
        "POSTGRESQL | delete from event where id = (select min(id) from event) | ROWS_DIFFER",
        "SQLITE     | update evidence set end_at = 100000 where field = 'cue'  | ORPHANED_EVIDENCE",
        "POSTGRESQL | update evidence set end_at = 100000 where field = 'cue'  | ORPHANED_EVIDENCE",
        "SQLITE     | insert into evidence values (1, 'event', 99, 'date', 0, 1, 2) | ORPHANED_EVIDENCE",
        "POSTGRESQL | insert into evidence values (1, 'event', 99, 'date', 0, 1, 2) | ORPHANED_EVIDENCE",
        "SQLITE     | delete from statement_words where rowid > 0 | NOT_INDEXED",
        "POSTGRESQL | delete from statement_words where rowid > 0 | NOT_INDEXED",
      })
  void faultsAreFoundAndMended(Dialect dialect, String fault, Finding.Kind kind) {
    Ledger ledger = filled(dialect);
    assertThat(LedgerCheck.of(ledger, done -> {})).isEmpty();
    ledger.jdbi().useHandle(handle -> handle.execute(fault));
    List<Finding> findings = LedgerCheck.of(ledger, done -> {});
    assertThat(findings).extracting(Finding::kind).contains(kind);
    Mending.of(ledger, findings);
    assertThat(LedgerCheck.of(ledger, done -> {})).isEmpty();
    assertThat(counts(ledger)).isEqualTo(counts(filled(dialect)));
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedRecordIsFound(Dialect dialect) {
    Ledger ledger = filled(dialect);
    String damage = dialect == Dialect.SQLITE ? "x'00ff'" : "'\\x00ff'";
    ledger
        .jdbi()
        .useHandle(h -> h.execute("update record set document = " + damage + " where report = 1"));
    assertThat(LedgerCheck.of(ledger, done -> {}))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.NO_RECORD);
  }

  private Ledger filled(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    RandomRecords random = new RandomRecords(3);
    try (Keeper keeper = Keeper.of(ledger)) {
      keeper.keep(
          IntStream.range(0, RECORDS)
              .mapToObj(i -> new Entry.Coded("random", Prepared.of(random.next("1"), dialect)))
              .toList());
    }
    return ledger;
  }

  private static List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    new KeptRecords(ledger).each(lines::add);
    return lines;
  }

  private static List<Long> counts(Ledger ledger) {
    return ledger
        .jdbi()
        .withHandle(
            h ->
                Move.tables().stream()
                    .map(t -> h.select("select count(*) from " + t).mapTo(Long.class).one())
                    .toList());
  }
}
