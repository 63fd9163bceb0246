package org.chancery.analysis.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the copies among many reports at once. A database that keeps {@link Sketch#bands()} in an
 * index does the same for one new report: look up its bands, compare the sketches.
 */
public final class NearDuplicates {
  private NearDuplicates() {}

  /** The copies, by first and second; does not depend on the order of the reports. */
  public static List<Copy> among(Collection<Sketched> reports) {
    List<Sketched> inOrder = reports.stream().sorted(Sketched.FIRST).toList();
    List<Copy> copies = new ArrayList<>();
    Candidates.of(
        inOrder.stream().map(Sketched::sketch).toList(),
        pair -> {
          Sketched first = inOrder.get((int) (pair >>> 32));
          Sketched second = inOrder.get((int) pair);
          Likeness likeness = Likeness.of(first.sketch(), second.sketch());
          if (likeness.copy(first.daysFrom(second))) {
            copies.add(new Copy(first.id(), second.id(), likeness));
          }
        });
    copies.sort(Copy.ORDER);
    return copies;
  }
}
