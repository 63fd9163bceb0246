package org.chancery.coding.actor;

import java.util.regex.Pattern;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.language.ParsedReport;
import org.chancery.record.Country;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** The state in which a report was filed, by its dateline, or whose government published it. */
final class HomeState {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  private static final Pattern AFTER_COMMA = Pattern.compile(",.*");

  private static final Pattern OFFICIAL =
      Pattern.compile(".*(Government|Ministry|Department|Embassy|Office).*");

  private HomeState() {}

  static @Nullable StateTerm of(ParsedReport parsed, Gazetteer gazetteer) {
    var dateline = parsed.report().dateline();
    String place = dateline == null ? null : dateline.place();
    Term term =
        place == null ? null : gazetteer.named(title(AFTER_COMMA.matcher(place).replaceAll("")));
    if (term instanceof StateTerm s) {
      return gazetteer.state(s.country().code());
    }
    String source = parsed.report().source();
    Term publisher = source == null ? null : publisher(source, gazetteer);
    Country country =
        publisher instanceof StateTerm s
            ? s.country()
            : publisher instanceof BodyTerm b && b.sectors().contains(Sector.GOV)
                ? b.country()
                : null;
    return country == null ? null : gazetteer.state(country.code());
  }

  private static @Nullable Term publisher(String source, Gazetteer gazetteer) {
    String name = ARTICLE.matcher(source).replaceFirst("");
    Term term = gazetteer.named(name);
    int space = name.indexOf(' ');
    boolean official = OFFICIAL.matcher(name).matches();
    if (term == null && space > 0 && official) {
      term = gazetteer.named(name.substring(0, space));
    }
    return term;
  }

  private static String title(String place) {
    StringBuilder out = new StringBuilder();
    boolean upper = true;
    for (char c : place.strip().toCharArray()) {
      out.append(upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
      upper = c == ' ' || c == '-';
    }
    return out.toString();
  }
}
