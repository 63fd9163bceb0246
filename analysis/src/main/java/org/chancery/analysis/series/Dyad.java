package org.chancery.analysis.series;

import java.util.Comparator;
import org.chancery.record.Country;

/** Who acts, and who receives. */
public record Dyad(Country from, Country to) implements Comparable<Dyad> {
  private static final Comparator<Dyad> ORDER =
      Comparator.comparing((Dyad d) -> d.from.code()).thenComparing(d -> d.to.code());

  public static Dyad of(String from, String to) {
    return new Dyad(new Country(from), new Country(to));
  }

  /** The same without a direction: in the order of the alphabet. */
  public Dyad undirected() {
    return from.code().compareTo(to.code()) <= 0 ? this : new Dyad(to, from);
  }

  @Override
  public int compareTo(Dyad other) {
    return ORDER.compare(this, other);
  }
}
