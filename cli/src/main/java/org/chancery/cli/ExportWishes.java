package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.event.CameoTable;
import org.chancery.ledger.export.Selection;
import org.chancery.ledger.export.Wishes;
import org.chancery.record.Country;
import org.chancery.record.EventStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what of a ledger is to be exported. */
final class ExportWishes {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "only reports as of this day or later: that of the dateline, or of publication")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "only reports as of this day or earlier")
  private @Nullable String to;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "only reports of this publisher, as records write it")
  private @Nullable String source;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description =
          "only reports with an actor of this country (three letters: KEN); in gdelt, icews, polecat"
              + " and plover only what has it on either side")
  private @Nullable String country;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description =
          "in gdelt, icews, polecat and plover: events of these statuses, with commas between"
              + " (actual, future, hypothetical, historical, negated; default: actual). All but"
              + " plover write them alike")
  private List<String> statuses = List.of();

  @Option(
      names = "--events-only",
      description = "in gdelt and icews: no lines of CAMEO 01 and 02 made of statements")
  private boolean eventsOnly;

  @Option(
      names = "--corrected",
      description = "with the corrections of analysts in the records (chancery correct)")
  private boolean corrected;

  Wishes read() {
    Selection selection = new Selection(day("--from", from), day("--to", to), source, country());
    return new Wishes(
        selection,
        statuses(),
        !eventsOnly,
        corrected,
        code -> CameoTable.standard().code(code).map(CameoTable.Code::name).orElse(null));
  }

  private @Nullable LocalDate day(String option, @Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw wrong(option + ": found " + written + ", expected a day such as 2022-02-24");
    }
  }

  private @Nullable Country country() {
    try {
      return country == null ? null : new Country(country.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("--country: " + e.getMessage());
    }
  }

  private Set<EventStatus> statuses() {
    Set<EventStatus> chosen = EnumSet.noneOf(EventStatus.class);
    try {
      statuses.forEach(s -> chosen.add(EventStatus.of(s)));
    } catch (IllegalArgumentException e) {
      throw wrong("--status: " + e.getMessage());
    }
    return chosen.isEmpty() ? EnumSet.of(EventStatus.ACTUAL) : chosen;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
