package org.chancery.ledger.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ledger.export.layout.Gdelt;
import org.chancery.ledger.export.layout.Icews;
import org.chancery.ledger.export.layout.Layout;
import org.chancery.ledger.export.layout.Plover;
import org.chancery.ledger.export.layout.Polecat;
import org.chancery.ledger.export.layout.Wanted;
import org.chancery.record.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a ledger, in whatever format.
 *
 * @param statuses of which events the layouts of events have lines
 * @param statements whether GDELT and ICEWS get lines of statements, CAMEO 01 and 02
 * @param corrected whether records have the corrections of analysts in them
 * @param cameoName the name of a CAMEO code, {@code null} for one that is not known
 */
public record Wishes(
    Selection selection,
    Set<EventStatus> statuses,
    boolean statements,
    boolean corrected,
    Function<String, @Nullable String> cameoName) {
  public Wishes {
    statuses = java.util.Collections.unmodifiableSet(EnumSet.copyOf(statuses));
  }

  /** All reports, what happened, and what was said. */
  public static Wishes all(Function<String, @Nullable String> cameoName) {
    return new Wishes(Selection.ALL, EnumSet.of(EventStatus.ACTUAL), true, false, cameoName);
  }

  /** The layout of events that the format is. */
  Layout layout(Format format) {
    return switch (format) {
      case GDELT -> new Gdelt();
      case ICEWS -> new Icews(cameoName);
      case POLECAT -> new Polecat();
      case PLOVER -> new Plover();
      case JSONL, CSV, PARQUET ->
          throw new IllegalArgumentException(format + " is no layout of events");
    };
  }

  Wanted wanted() {
    return new Wanted(statuses, selection.country(), statements);
  }

  /** The options of the command line that say the same, always in the same order. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    add(options, "--from", selection.from());
    add(options, "--to", selection.to());
    add(options, "--source", selection.source());
    add(options, "--country", selection.country());
    if (!statuses.equals(EnumSet.of(EventStatus.ACTUAL))) {
      String codes = statuses.stream().map(EventStatus::code).collect(Collectors.joining(","));
      add(options, "--status", codes);
    }
    if (!statements) {
      options.add("--events-only");
    }
    if (corrected) {
      options.add("--corrected");
    }
    return options;
  }

  private static void add(List<String> options, String option, @Nullable Object value) {
    if (value != null) {
      options.add(option);
      String text = value.toString();
      options.add(text.matches("[\\w.,:/-]+") ? text : "'" + text.replace("'", "'\\''") + "'");
    }
  }
}
