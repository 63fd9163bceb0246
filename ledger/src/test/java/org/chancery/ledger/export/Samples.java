package org.chancery.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** Records to export. */
public final class Samples {
  private Samples() {}

  /** A report of our own writing, with an emoji in it, as Chancery coded it. */
  public static Record busia() {
    try (InputStream in = Samples.class.getResourceAsStream("busia.jsonl")) {
      if (in == null) {
        throw new IllegalStateException("found no busia.jsonl");
      }
      return RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code n} records of every shape, and Busia. */
  static List<Record> all(int n) {
    RandomRecords random = new RandomRecords(31);
    List<Record> records = new ArrayList<>(List.of(busia()));
    for (int i = 0; i < n; i++) {
      records.add(random.next("1." + i % 2));
    }
    return records;
  }

  /** A ledger with these, kept in this order. */
  static Ledger ledger(Dialect dialect, Path folder, List<Record> records) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    try (Keeper keeper = Keeper.of(ledger)) {
      keeper.keep(
          records.stream().map(r -> new Entry.Coded("test", Prepared.of(r, dialect))).toList());
    }
    return ledger;
  }

  static List<Record> reversed(List<Record> records) {
    List<Record> reversed = new ArrayList<>(records);
    Collections.reverse(reversed);
    return reversed;
  }

  static List<Format> reversedFormats() {
    List<Format> formats = new ArrayList<>(List.of(Format.values()));
    Collections.reverse(formats);
    return formats;
  }

  static Wishes wishes() {
    return Wishes.all(code -> "code " + code);
  }
}
