package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held, as the report says, or as a file of office holders does.
 *
 * @param title as written: {@code "Foreign Minister"}
 * @param of the state or organization it is an office of
 * @param role the title reduced to the closed list
 * @param acting whether the report calls the holder acting or interim
 * @param former whether the report says that the office is no longer held
 * @param listedIn the line of an office file that says so, {@code "europe.csv:12"}, where the
 *     report does not; the evidence is then the mention that was looked up
 * @param evidence where the report says so
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
    evidence = List.copyOf(evidence);
  }
}
