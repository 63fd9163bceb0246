package org.chancery.cli;

import java.time.LocalDate;
import org.chancery.ledger.query.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** From when to when: days, months or years. */
final class PeriodOption {
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
    LocalDate first = from == null ? null : DayOption.first(command, "--from", from);
    LocalDate last = to == null ? null : DayOption.last(command, "--to", to);
    try {
      return new Period(first, last);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--to: " + e.getMessage() + ", expected an end after its start");
    }
  }
}
