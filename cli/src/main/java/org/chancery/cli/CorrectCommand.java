package org.chancery.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.ledger.correction.Correction;
import org.chancery.ledger.correction.Corrections;
import org.chancery.ledger.correction.Judgement;
import org.chancery.ledger.correction.Part;
import org.chancery.ledger.correction.Verdict;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.read.ReportNames;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keeps what an analyst decides of a field. */
@Command(
    name = "correct",
    description = {
      "Keeps what an analyst decides of a field, or of a whole thing, beside what was coded: with author,"
          + " time and reason. It stays when another coder reads the report, and nothing is lost: of the"
          + " same field the last decision counts. Without a decision, says what is allowed.",
      "",
      "Examples:",
      "  chancery correct 3fa2c1 e1.type --set REQUEST --reason \"urged, not accused\"",
      "  chancery correct 3fa2c1 s3.act --accept",
      "  chancery correct 3fa2c1 e4 --reject --author \"A. Analyst\"",
      "  chancery correct 3fa2c1 g1.date --set 2025-02-14/2025-02-15",
      "  chancery correct 3fa2c1 e1.recipients --set a2,a5",
      "  chancery correct 3fa2c1 --add event='{\"type\": \"AID\", \"evidence\": [\"sent tents\"],"
          + " \"actors\": \"a1\", \"recipients\": \"a2\"}'",
      "  chancery correct 3fa2c1 --complete",
      ""
    })
final class CorrectCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "a report's id, the first digits of it, or its reference")
  private String report;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FIELD",
      description = "such as e1.type, s3.act, g1.date, a2.country; or a whole thing: e1")
  private @Nullable String field;

  @ArgGroup(multiplicity = "0..1")
  private @Nullable Decision decision;

  @Option(names = "--author", paramLabel = "NAME", description = "who decides (default: the user)")
  private String author = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "TEXT", description = "why")
  private @Nullable String reason;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "when it was decided, such as 2025-02-14T09:30:00Z (default: now)")
  private @Nullable String at;

  /** What is decided: one of them. */
  static final class Decision {
    @Option(names = "--accept", description = "it is right as coded")
    private boolean accept;

    @Option(
        names = "--reject",
        description = "it is wrong: there is no such thing, or nothing is known of that field")
    private boolean reject;

    @Option(names = "--set", paramLabel = "VALUE", description = "it is this")
    private @Nullable String value;

    @Option(names = "--withdraw", description = "takes back what was decided of it before")
    private boolean withdraw;

    @Option(
        names = "--add",
        paramLabel = "KIND=JSON",
        description = "an event, statement or engagement that was not coded")
    private @Nullable Map<Part, String> added;

    @Option(
        names = "--complete",
        description = "of the report: with its corrections, nothing is wrong in it or missing")
    private boolean complete;

    private Verdict verdict() {
      return accept
          ? Verdict.ACCEPT
          : reject ? Verdict.REJECT : withdraw ? Verdict.WITHDRAW : Verdict.EDIT;
    }

    private boolean ofReport() {
      return complete || added != null;
    }
  }

  @Override
  public Integer call() {
    Instant time = time();
    if ((field == null) != (decision != null && decision.ofReport())) {
      throw usage(
          field == null
              ? "found no field, expected one such as e1.type, or --add or --complete"
              : "found a field, " + field + ", with --add or --complete, which are of the report");
    }
    try {
      Ledger opened = decision == null ? ledger.read() : ledger.open();
      String id = ReportNames.find(opened, report);
      Record record = RecordJson.read(new KeptRecords(opened).of(id).orElseThrow());
      Corrections corrections = new Corrections(opened);
      Decision decided = decision;
      if (decided == null) {
        throw usage(field + ": found no decision, " + allowed(record, corrections.of(id), time));
      }
      Correction made =
          corrections.add(
              id, earlier -> make(new Judgement(record, earlier, author, time, reason), decided));
      root.terminal().out().println(text(made));
      return ExitStatus.DONE;
    } catch (ChanceryException e) {
      if (e.code() == ChanceryException.Code.QUERY) {
        throw usage(String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Instant time() {
    String given = at;
    try {
      return given == null ? Clock.systemUTC().instant() : Instant.parse(given);
    } catch (DateTimeParseException e) {
      throw usage("--at: found " + given + ", expected a time such as 2025-02-14T09:30:00Z");
    }
  }

  private String allowed(Record record, List<Correction> earlier, Instant time) {
    String path = String.valueOf(field);
    String values = new Judgement(record, earlier, author, time, reason).allowed(path);
    return path.contains(".")
        ? "expected --accept, --reject or --set with " + values
        : "expected --accept or --reject, or one of its fields: " + values;
  }

  private Correction make(Judgement judge, Decision decided) {
    if (decided.complete) {
      return judge.complete();
    }
    Map<Part, String> missed = decided.added;
    if (missed != null) {
      if (missed.size() > 1) {
        throw usage("--add: found " + missed.size() + " things, expected one at a time");
      }
      Map.Entry<Part, String> only = missed.entrySet().iterator().next();
      return judge.addition(only.getKey(), only.getValue());
    }
    return judge.of(String.valueOf(field), decided.verdict(), decided.value);
  }

  /** One line: what it is of, what was decided, of which words. */
  static String text(Correction c) {
    String decided =
        switch (c.verdict()) {
          case ACCEPT -> "accepted" + (c.coded() == null ? "" : ": " + c.coded().text());
          case REJECT -> "rejected" + (c.coded() == null ? "" : ": " + c.coded().text());
          case EDIT -> c.codedText() + " → " + (c.value() == null ? "" : c.value().text());
          case ADD -> "added";
          case WITHDRAW -> "withdrawn";
          case COMPLETE -> "complete";
        };
    return c.path() + "\t" + decided + "\t“" + c.words() + "”";
  }
}
