package org.chancery.analysis.register;

import java.util.Comparator;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * A name with a country: what a report gives of a person. Several may turn out to be one person;
 * namesakes of two countries are two from the start.
 */
record Bearer(PersonName name, @Nullable Country country) implements Comparable<Bearer> {
  private static final Comparator<Bearer> ORDER =
      Comparator.comparing(Bearer::name)
          .thenComparing(Bearer::code, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Nullable String code() {
    return country == null ? null : country.code();
  }

  /** Belongs to no state that the report names: it may be a person whose state another names. */
  boolean open() {
    return country == null || country.international();
  }

  @Override
  public int compareTo(Bearer other) {
    return ORDER.compare(this, other);
  }
}
