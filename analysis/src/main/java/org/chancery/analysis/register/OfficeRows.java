package org.chancery.analysis.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.analysis.officefile.OfficeRow;
import org.chancery.record.Sector;

/**
 * Tenures as lines of an office file: one for each spell, from the first report that states it to
 * the last. The end is always there: reports cannot show that somebody is still in office.
 *
 * @param rows in the order of the tenures
 * @param withoutDay tenures left out since no report known to the day states them as held
 * @param withoutOf tenures left out since no report says of what they are offices
 */
public record OfficeRows(List<OfficeRow> rows, int withoutDay, int withoutOf) {
  /** What the column {@code source} says. */
  private static final String SOURCE = "reports";

  public OfficeRows {
    rows = List.copyOf(rows);
  }

  public static OfficeRows of(Collection<Tenure> tenures) {
    List<OfficeRow> rows = new ArrayList<>();
    int withoutDay = 0;
    int withoutOf = 0;
    for (Tenure t : tenures) {
      if (t.of().isEmpty()) {
        withoutOf++;
      } else if (t.spells().isEmpty()) {
        withoutDay++;
      } else {
        t.spells().forEach(spell -> rows.add(row(t, spell)));
      }
    }
    return new OfficeRows(rows, withoutDay, withoutOf);
  }

  private static OfficeRow row(Tenure t, Spell spell) {
    return new OfficeRow(
        t.person().name(),
        t.titles().get(0),
        t.of().orElseThrow(),
        spell.from().toString(),
        spell.to().toString(),
        t.person().also(),
        t.sectors().stream().map(Sector::code).toList(),
        SOURCE);
  }
}
