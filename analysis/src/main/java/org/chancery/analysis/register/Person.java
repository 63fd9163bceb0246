package org.chancery.analysis.register;

import java.util.List;
import org.chancery.record.Country;

/**
 * A person, as reports name one.
 *
 * @param name as reports write it most often
 * @param also the other ways in which they write it, the most frequent first
 * @param countries that the person belongs to or acts for; more than one where an international
 *     organization stands beside a state
 */
public record Person(String name, List<String> also, List<Country> countries) {
  public Person {
    also = List.copyOf(also);
    countries = List.copyOf(countries);
  }
}
