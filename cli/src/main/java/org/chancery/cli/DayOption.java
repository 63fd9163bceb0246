package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A day, month or year on the command line, as the first or the last of its days. */
final class DayOption {
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  private DayOption() {}

  static LocalDate first(CommandSpec command, String option, String written) {
    try {
      return switch (written.length()) {
        case YEAR -> Year.parse(written).atDay(1);
        case MONTH -> YearMonth.parse(written).atDay(1);
        default -> LocalDate.parse(written);
      };
    } catch (DateTimeException e) {
      throw wrong(command, option, written, e);
    }
  }

  static LocalDate last(CommandSpec command, String option, String written) {
    LocalDate first = first(command, option, written);
    return switch (written.length()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private static ParameterException wrong(
      CommandSpec command, String option, String written, DateTimeException cause) {
    return new ParameterException(
        command.commandLine(),
        option
            + ": found "
            + written
            + ", expected a day, month or year such as 2022-02-24, 2022-02 or 2022",
        cause);
  }
}
