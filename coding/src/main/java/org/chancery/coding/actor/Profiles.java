package org.chancery.coding.actor;

import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** What two phrases for one actor say together. */
final class Profiles {
  private static final String SECTORS = "sectors";
  private static final String EXECUTIVE = "role.chief-executive";

  private Profiles() {}

  /** Adds to a profile what an apposition says; the first to speak of country or sector decides. */
  static void merge(Profile into, Profile more) {
    boolean international = more.country != null && more.country.international();
    boolean office = !into.offices.isEmpty();
    if (into.country == null || international && !into.country.international() && !office) {
      into.country = more.country;
      Because why = more.because.get("country");
      if (why != null) {
        into.because.put("country", why);
      }
    }
    boolean formerToo = more.sectors.contains(Sector.ELI) && !into.sectors.isEmpty();
    if (!formerToo) {
      addSectors(into.sectors, into.because, more);
    }
    into.offices.addAll(more.offices);
    corporate(into);
    more.because.forEach(
        (field, why) -> {
          if (!field.equals(SECTORS) || !derived(why)) {
            into.because.putIfAbsent(field, why);
          }
        });
  }

  /** "President and CEO": who heads a company besides is no head of state, whichever it is. */
  private static void corporate(Profile profile) {
    boolean executive = profile.offices.stream().anyMatch(h -> EXECUTIVE.equals(h.rule().value()));
    profile.headsOfBodies(h -> executive && !h.former());
  }

  /**
   * Adds sectors and why. A noun that WordNet alone knows speaks only where nothing else does: "the
   * minister's niece, a vice president".
   */
  static void addSectors(Set<Sector> into, Map<String, Because> because, Profile more) {
    Because before = because.get(SECTORS);
    Because why = more.because.get(SECTORS);
    if (derived(why) && !into.isEmpty() && !derived(before)) {
      return;
    }
    if (derived(before) && !derived(why) && !more.sectors.isEmpty()) {
      into.clear();
      because.remove(SECTORS);
    }
    into.addAll(more.sectors);
    if (why != null) {
      because.putIfAbsent(SECTORS, why);
    }
  }

  static boolean derived(@Nullable Because why) {
    return why != null && DerivedNouns.owns(why.rule());
  }
}
