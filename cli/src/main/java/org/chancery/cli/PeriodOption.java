package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.chancery.ledger.query.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** From when to when: days, months or years. */
final class PeriodOption {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "from this day, month or year on: 2022-02-24, 2022-02 or 2022")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "to the end of this day, month or year")
  private @Nullable String to;

  /** What was asked for. */
  Period period(CommandSpec command) {
    LocalDate first = day(command, "--from", from, false);
    LocalDate last = day(command, "--to", to, true);
    try {
      return new Period(first, last);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--to: " + e.getMessage() + ", expected an end after its start");
    }
  }

  private static @Nullable LocalDate day(
      CommandSpec command, String option, @Nullable String written, boolean end) {
    try {
      return written == null ? null : day(written, end);
    } catch (DateTimeException e) {
      throw new ParameterException(
          command.commandLine(),
          option
              + ": found "
              + written
              + ", expected a day, month or year such as 2022-02-24, 2022-02 or 2022");
    }
  }

  private static LocalDate day(String written, boolean end) {
    return switch (written.length()) {
      case YEAR ->
          end ? Year.parse(written).atMonth(12).atEndOfMonth() : Year.parse(written).atDay(1);
      case MONTH ->
          end ? YearMonth.parse(written).atEndOfMonth() : YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }
}
