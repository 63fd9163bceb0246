package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.analysis.officefile.OfficeFile;
import org.chancery.analysis.officefile.OfficeRow;
import org.chancery.analysis.register.Conflict;
import org.chancery.analysis.register.OfficeRows;
import org.chancery.analysis.register.Register;
import org.chancery.analysis.register.RegisterBuilder;
import org.chancery.analysis.register.RegisterJson;
import org.chancery.analysis.register.Tenure;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the Register that a set of records makes. */
@Command(
    name = "offices",
    description = {
      "Tells who held which office when, as a set of reports says it: for each person and office the"
          + " first and last report, the words, and what does not fit together.",
      "",
      "Examples:",
      "  chancery code archive/ -o records.jsonl",
      "  chancery offices \"Mark Rutte\" --records records.jsonl",
      "  chancery offices NATO --records records.jsonl more.jsonl",
      "  chancery offices Kenya --role foreign_minister --as-of 2022-05-01 --records records.jsonl",
      "  chancery offices --country USA --title \"National Security Advisor\" --ledger notes.ledger",
      "  chancery offices --conflicts --records records.jsonl",
      "  chancery offices --json --records records.jsonl > register.jsonl",
      "  chancery offices --as-office-file -o offices.csv --records records.jsonl",
      "  chancery offices import query.csv -o offices.csv",
      ""
    },
    subcommands = OfficesImportCommand.class)
final class OfficesCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description =
          "a person, or a state or organization whose offices to show; without it, the whole"
              + " register")
  private @Nullable String name;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "records, one a line, as chancery code writes them, instead of a ledger; give NAME before"
              + " it")
  private List<String> records = List.of();

  @Option(names = "--role", paramLabel = "ROLE", description = "only that role: foreign_minister")
  private @Nullable String role;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description =
          "only offices with that title, as reports have it: \"National Security Advisor\" (adviser and"
              + " advisor are one)")
  private @Nullable String title;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "only persons of that country: reports do not always say of what an office is")
  private @Nullable String country;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "only offices that reports on both sides of that day show as held")
  private @Nullable String asOf;

  @Option(names = "--conflicts", description = "only what does not fit together")
  private boolean conflicts;

  @Option(names = "--json", description = "one JSON object a line (docs/register-format.md)")
  private boolean json;

  @Option(
      names = "--as-office-file",
      description = "CSV that --offices and people can read (docs/offices.md)")
  private boolean officeFile;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "file to write; the standard output without it")
  private @Nullable Path out;

  /** What was asked for, checked before any work begins. */
  private record Asked(
      @Nullable OfficeRole role, @Nullable LocalDate day, @Nullable String country) {}

  @Override
  public Integer call() {
    Asked asked = new Asked(role(), day(), country());
    if (!records.isEmpty() && ledgerOption.given()) {
      throw wrong("expected either --records FILE or --ledger, not both");
    }
    if (records.isEmpty() && !ledgerOption.given() && !ledgerOption.isThere()) {
      throw wrong(
          "found no ledger "
              + ledgerOption.address().shown()
              + "; expected --records FILE or --ledger");
    }
    if (officeFile && (json || conflicts)) {
      throw wrong("expected only one of --as-office-file, --json and --conflicts");
    }
    RegisterBuilder builder = new RegisterBuilder();
    long[] again = new long[1];
    OfficeRecords.Titled titled = OfficeRecords.Titled.of(title);
    Consumer<Record> adder = r -> again[0] += builder.add(titled.only(r)) ? 0 : 1;
    RecordFiles.Summary summary =
        records.isEmpty()
            ? OfficeRecords.read(ledgerOption.read(), adder)
            : RecordFiles.read(
                root.terminal(), records, (line, at) -> RecordJson.readActors(line), adder);
    Register register = builder.build();
    List<Tenure> found = found(register, asked);
    WholeFile.write(out, root.terminal(), to -> print(register, found, asked, to));
    notes(summary, again[0], found);
    return summary.refused() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
  }

  private List<Tenure> found(Register register, Asked asked) {
    List<Tenure> named = name == null ? register.tenures() : register.named(name);
    return named.stream()
        .filter(t -> asked.role() == null || t.role() == asked.role())
        .filter(t -> country(t, asked.country()))
        .filter(t -> asked.day() == null || t.spans(asked.day()))
        .toList();
  }

  private static boolean country(Tenure tenure, @Nullable String code) {
    return code == null
        || tenure.person().countries().stream().anyMatch(c -> c.code().equals(code));
  }

  private void print(Register register, List<Tenure> found, Asked asked, PrintStream to) {
    if (officeFile) {
      OfficeRows rows = OfficeRows.of(found);
      csv(rows.rows(), to);
      root.note(
          rows.rows().size()
              + " lines; left out: "
              + rows.withoutDay()
              + " never stated as held on a known day, "
              + rows.withoutOf()
              + " of no known state or organization");
    } else if (json) {
      lines(register, found).forEach(line -> to.print(line + "\n"));
    } else {
      Page page = new Page(root.terminal().width(), root.colors() && out == null);
      RegisterPage sheet = new RegisterPage(register, page);
      if (conflicts) {
        sheet.conflicts(conflicts(register, found));
      } else {
        sheet.tenures(found, asked.day());
      }
      to.print(page);
    }
  }

  private Stream<String> lines(Register register, List<Tenure> found) {
    return conflicts
        ? conflicts(register, found).stream().map(RegisterJson::write)
        : found.stream().map(t -> RegisterJson.write(t, register.conflicts(t)));
  }

  private static List<Conflict> conflicts(Register register, List<Tenure> found) {
    return found.stream().flatMap(t -> register.conflicts(t).stream()).distinct().toList();
  }

  /** Writes an office file. */
  static void csv(List<OfficeRow> rows, PrintStream to) {
    try {
      OfficeFile.write(rows, new OutputStreamWriter(to, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a print stream throws nothing", e);
    }
  }

  private void notes(RecordFiles.Summary summary, long again, List<Tenure> found) {
    if (found.isEmpty()) {
      root.note(
          "found "
              + (name == null ? "no office" : "no office of or at " + name)
              + " in these reports");
    }
    root.note(
        summary.read()
            + " records"
            + (again == 0 ? "" : ", " + again + " of reports given before")
            + (summary.refused() == 0 ? "" : ", " + summary.refused() + " lines refused"));
  }

  private @Nullable OfficeRole role() {
    try {
      return role == null ? null : OfficeRole.of(role);
    } catch (IllegalArgumentException e) {
      throw wrong("--role: " + e.getMessage());
    }
  }

  private @Nullable String country() {
    String given = country;
    if (given == null) {
      return null;
    }
    Countries countries = new Countries(root::lexicon);
    return countries
        .code(given)
        .orElseThrow(
            () ->
                wrong(
                    "--country: found "
                        + given
                        + ", expected a code such as CHN or a name such as China; near to it: "
                        + String.join(", ", countries.closest(given))));
  }

  private @Nullable LocalDate day() {
    try {
      return asOf == null ? null : LocalDate.parse(asOf);
    } catch (DateTimeException e) {
      throw wrong("--as-of: found " + asOf + ", expected a date such as 2025-02-17");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  ChanceryCommand root() {
    return root;
  }
}
