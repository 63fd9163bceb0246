package org.chancery.coding.actor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.coding.actor.Figure.Held;

/** The offices of one person: the same office in other words is not a second one. */
final class HeldOffices {
  private static final Pattern TAIL = Pattern.compile(" (of|for|to) .*");

  private static boolean same(Held held, Held office) {
    if (held.former() != office.former()) {
      return false;
    }
    String of = office.of();
    boolean shortened =
        (of == null || of.equals(held.of()))
            && held.title()
                .toLowerCase(Locale.ROOT)
                .endsWith(" " + office.title().toLowerCase(Locale.ROOT));
    shortened |= begins(held.title(), office.title());
    // There is one foreign minister of a state: "FM" is no second office beside the whole title.
    boolean single = office.role().oneInState() && of != null && of.equals(held.of());
    boolean title =
        held.words().equals(office.words()) || held.title().equalsIgnoreCase(office.title());
    return shortened || held.role() == office.role() && (title || single);
  }

  /** "Secretary" for "Secretary of Labor". */
  private static boolean begins(String title, String part) {
    return title.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT) + " of ");
  }

  static void hold(Figure figure, Held office) {
    for (int i = 0; i < figure.offices.size(); i++) {
      Held held = figure.offices.get(i);
      if (same(held, office)) {
        boolean told = held.listedIn() != null && office.listedIn() == null;
        boolean fuller = held.of() == null && office.of() != null;
        if (told || fuller && !begins(held.title(), office.title())) {
          figure.offices.set(i, office);
        }
        return;
      }
    }
    figure.offices.add(office);
  }

  /** The noun of an office: "secretary" of "secretary of labor". */
  static String noun(String words) {
    String head = TAIL.matcher(words).replaceFirst("");
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private HeldOffices() {}
}
