package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held, as the report says or an office file that knows the name.
 *
 * @param title as written: {@code "Foreign Minister"}
 * @param of the state or organization it is an office of
 * @param role the title reduced to the closed list
 * @param acting whether the report calls the holder acting or interim
 * @param former whether the report says that the office is no longer held
 * @param listedIn the row of an office file, {@code europe.csv:12}, where not the report but that
 *     file says so; {@code null} where the report does
 * @param evidence where the report says so; the name that was looked up, where a file does
 */
public record Office(
    String title,
    @Nullable String of,
    OfficeRole role,
    boolean acting,
    boolean former,
    @Nullable String listedIn,
    List<Span> evidence) {
  public Office {
    Required.field(title, "office", "title");
    Required.field(role, "office", "role");
    evidence = List.copyOf(evidence);
  }
}
