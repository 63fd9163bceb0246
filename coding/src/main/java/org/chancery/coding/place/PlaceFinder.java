package org.chancery.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Country;
import org.chancery.record.Dateline;
import org.chancery.record.Place;
import org.chancery.record.Report;
import org.chancery.record.Span;

/** Finds and resolves place names. Immutable and thread-safe. */
public final class PlaceFinder {
  /** Inhabitants from which a town is known by its name alone. */
  private static final int LARGE = 50_000;

  private final CountryNames countries;
  private final PlaceNames names;
  private final Set<String> venueNouns;

  public PlaceFinder(Lexicon lexicon) {
    countries = new CountryNames(lexicon);
    names = new PlaceNames(lexicon, countries);
    venueNouns =
        lexicon
            .entry(new RuleId("place.venue"))
            .map(e -> Set.copyOf(e.values("words")))
            .orElse(Set.of());
  }

  public Places find(ParsedReport parsed) {
    Cues spoken = Cues.of(parsed, countries, names);
    Optional<Place> here = here(parsed, spoken);
    Cues cues = spoken.filedIn(here.map(Place::country));
    PlaceReader reader = new PlaceReader(parsed, names, cues, venueNouns, here);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      mentions.addAll(reader.read(sentence));
    }
    return new Places(mentions, here, name -> countryOf(name, cues));
  }

  private Optional<Country> countryOf(String name, Cues cues) {
    return cues.likeliest(names.of(name))
        .filter(c -> c.kind() == Candidate.Kind.REGION || c.capital() || c.population() >= LARGE)
        .flatMap(c -> Optional.ofNullable(c.country()));
  }

  /** "MUNICH, Germany": the first name, in the country of the last. */
  private Optional<Place> here(ParsedReport parsed, Cues cues) {
    Dateline dateline = parsed.report().dateline();
    if (dateline == null || dateline.place() == null || dateline.place().isBlank()) {
      return Optional.empty();
    }
    String[] parts = dateline.place().split("\\s*[,/;]\\s*");
    List<Candidate> inner = names.of(parts[0]);
    if (parts.length > 1) {
      List<Candidate> outer = names.of(parts[parts.length - 1]);
      List<Candidate> fitting =
          inner.stream().filter(c -> outer.stream().anyMatch(c::liesIn)).toList();
      inner = fitting.isEmpty() ? inner : fitting;
    }
    List<Span> evidence = evidence(parsed.report(), dateline, parts[0]);
    return cues.likeliest(inner).map(c -> c.place(capitalized(parts[0]), evidence));
  }

  /** Datelines shout. */
  private static String capitalized(String written) {
    boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
    if (!shouted) {
      return written;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char ch : written.toCharArray()) {
      out.append(start ? ch : Character.toLowerCase(ch));
      start = !Character.isLetter(ch);
    }
    return out.toString();
  }

  private static List<Span> evidence(Report report, Dateline dateline, String name) {
    if (dateline.evidence().isEmpty()) {
      return List.of();
    }
    Span whole = dateline.evidence().get(0);
    int at = report.text().indexOf(name, whole.start());
    return at < 0 || at + name.length() > whole.end()
        ? List.of(whole)
        : List.of(report.span(at, at + name.length()));
  }
}
