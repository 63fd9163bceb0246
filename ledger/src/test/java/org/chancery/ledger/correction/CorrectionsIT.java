package org.chancery.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Kept;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.read.ReportNames;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.upkeep.LedgerCheck;
import org.chancery.ledger.upkeep.Move;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.SpeechAct;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionsIT {
  private static final Instant NOON = Instant.parse("2025-02-14T12:00:00Z");
  private static final String REPORT = Sample.coded().report().id();

  @TempDir private Path folder;

  private static void keep(Ledger ledger, Record record, Kept expected) {
    try (Keeper keeper = Keeper.of(ledger)) {
      assertThat(
              keeper.keep(List.of(new Entry.Coded("a.txt", Prepared.of(record, ledger.dialect())))))
          .containsExactly(expected);
    }
  }

  private Ledger ledger(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    keep(ledger, Sample.coded(), Kept.ADDED);
    return ledger;
  }

  private static Correction decide(Ledger ledger, String path, Verdict verdict, String value) {
    Record record = RecordJson.read(new KeptRecords(ledger).of(REPORT).orElseThrow());
    return new Corrections(ledger)
        .add(
            REPORT,
            earlier ->
                new Judgement(record, earlier, "Ida Ødegård", NOON, "told “so”")
                    .of(path, verdict, value));
  }

  private static Correction complete(Ledger ledger) {
    Record record = RecordJson.read(new KeptRecords(ledger).of(REPORT).orElseThrow());
    return new Corrections(ledger)
        .add(REPORT, earlier -> new Judgement(record, earlier, "Ida", NOON, null).complete());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDecidedIsKeptInItsOrder(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    List<Correction> made =
        List.of(
            decide(ledger, "s1.act", Verdict.EDIT, "demand"),
            decide(ledger, "s1.addressees", Verdict.EDIT, "a2,a3"),
            decide(ledger, "e2", Verdict.REJECT, ""),
            decide(ledger, "s1.act", Verdict.EDIT, "propose"));
    assertThat(new Corrections(ledger).of(REPORT)).isEqualTo(made);
    assertThat(made.get(0).madeAt()).isEqualTo(NOON);
    assertThat(CorrectionLog.of(ledger, REPORT))
        .extracting(CorrectionLog.Line::standing)
        .containsExactly(false, true, true, true);
    assertThat(new Corrections(ledger).list(new Corrections.Filter(null, "Ida Ødegård", "act")))
        .hasSize(2);
    assertThat(new Corrections(ledger).list(new Corrections.Filter(null, "Nobody", null)))
        .isEmpty();
    assertThatThrownBy(() -> decide(ledger, "s1.act", Verdict.EDIT, "shout"))
        .hasMessageContaining("expected one of assert");
    assertThat(new Corrections(ledger).of(REPORT)).as("nothing of what was refused").hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void theyStayWhenAnotherCoderReadsTheReport(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    decide(ledger, "s1.act", Verdict.EDIT, "propose");
    decide(ledger, "e1.recipients", Verdict.EDIT, "a2");
    decide(ledger, "e2.status", Verdict.EDIT, "negated");
    assertThat(CorrectionLog.detached(ledger)).isZero();
    keep(ledger, Sample.recoded(), Kept.RECODED);
    Record now = new CorrectedRecords(ledger).record(REPORT).orElseThrow();
    assertThat(now.coder().version()).isEqualTo("2.0");
    assertThat(now.statements().get(1).act()).isEqualTo(SpeechAct.PROPOSE);
    assertThat(now.events().get(0).recipients()).extracting("value").containsExactly("a4");
    assertThat(now.events()).hasSize(1);
    assertThat(CorrectionLog.detached(ledger)).isOne();
    assertThat(CorrectionLog.of(ledger, REPORT).get(2).detached()).contains("no such event");
    List<String> lines = new ArrayList<>();
    new CorrectedRecords(ledger).each(lines::add);
    assertThat(lines).containsExactly(RecordJson.write(now));
    assertThat(LedgerCheck.of(ledger, done -> {})).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theyMoveWithTheirLedger(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    decide(ledger, "s1.addressees", Verdict.EDIT, "a2,a3");
    complete(ledger);
    for (Dialect to : Dialect.values()) {
      Ledger moved = TestLedgers.open(to, folder);
      Move.of(ledger, moved, rows -> {});
      assertThat(new Corrections(moved).of(REPORT)).isEqualTo(new Corrections(ledger).of(REPORT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void goldIsTheRecordThatWasJudgedWhoeverReadsItLater(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    decide(ledger, "s1.act", Verdict.EDIT, "propose");
    assertThat(GoldReports.of(ledger)).isEmpty();
    complete(ledger);
    Map<String, String> gold = GoldReports.of(ledger);
    assertThat(gold).hasSize(1);
    assertThat(gold.values().iterator().next())
        .contains(
            "\"act\" : \"propose\"", "\"speaker\" : \"Ana Prado\"", "\"trigger\" : \"thanked\"");
    keep(ledger, Sample.recoded(), Kept.RECODED);
    assertThat(GoldReports.of(ledger)).isEqualTo(gold);
    decide(ledger, "report", Verdict.WITHDRAW, "");
    assertThat(GoldReports.of(ledger)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void agreementTellsWhatErrsMost(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    decide(ledger, "s1.act", Verdict.EDIT, "propose");
    decide(ledger, "s1.act", Verdict.ACCEPT, "");
    decide(ledger, "s2.act", Verdict.EDIT, "pledge");
    decide(ledger, "e1", Verdict.ACCEPT, "");
    decide(ledger, "e2.status", Verdict.EDIT, "future");
    decide(ledger, "e2", Verdict.REJECT, "");
    List<Correction> all = new Corrections(ledger).list(Corrections.Filter.ALL);
    assertThat(Agreement.ofFields(all))
        .containsExactly(
            new Agreement.Row("event", 1, 0, 1, 0),
            new Agreement.Row("event.status", 0, 1, 0, 0),
            new Agreement.Row("statement.act", 1, 1, 0, 0));
    assertThat(Agreement.ofRules(all))
        .containsExactly(
            new Agreement.Row("frame.support", 0, 1, 1, 0),
            new Agreement.Row("frame.request", 1, 0, 0, 0));
  }

  @ParameterizedTest
  @EnumSource
  void aReportIsNamedByItsIdOrTheBeginningOfIt(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    assertThat(ReportNames.find(ledger, REPORT)).isEqualTo(REPORT);
    assertThat(ReportNames.find(ledger, REPORT.substring(0, 12))).isEqualTo(REPORT);
    assertThat(ReportNames.find(ledger, REPORT.substring(7, 13))).isEqualTo(REPORT);
    assertThatThrownBy(() -> ReportNames.find(ledger, "nothing")).hasMessageContaining("no report");
    assertThatThrownBy(() -> ReportNames.find(ledger, REPORT.substring(7, 9)))
        .hasMessageContaining("no report");
  }
}
