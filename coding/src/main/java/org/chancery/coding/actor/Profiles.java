package org.chancery.coding.actor;

import org.chancery.record.Sector;

/** What two phrases for one actor say together. */
final class Profiles {
  private Profiles() {}

  /** Adds to a profile what an apposition says; the first to speak of country or sector decides. */
  static void merge(Profile into, Profile more) {
    boolean international = more.country != null && more.country.international();
    boolean office = !into.offices.isEmpty();
    if (into.country == null || international && !into.country.international() && !office) {
      into.country = more.country;
      Figure.Because why = more.because.get("country");
      if (why != null) {
        into.because.put("country", why);
      }
    }
    boolean formerToo = more.sectors.contains(Sector.ELI) && !into.sectors.isEmpty();
    if (!formerToo) {
      into.sectors.addAll(more.sectors);
    }
    into.offices.addAll(more.offices);
    more.because.forEach(into.because::putIfAbsent);
  }
}
