package org.chancery.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** Finds and resolves place names. Immutable and thread-safe. */
public final class PlaceFinder {
  /** Inhabitants from which a town is known by its name alone. */
  private static final int LARGE = 50_000;

  private final PlaceNames names;
  private final CueNames cueNames;
  private final Set<String> venueNouns;

  public PlaceFinder(Lexicon lexicon) {
    CountryNames countries = new CountryNames(lexicon);
    names = new PlaceNames(lexicon, countries);
    cueNames = new CueNames(countries, names);
    venueNouns =
        lexicon
            .entry(new RuleId("place.venue"))
            .map(e -> Set.copyOf(e.values("words")))
            .orElse(Set.of());
  }

  public Places find(ParsedReport parsed) {
    Cues spoken = Cues.of(parsed, cueNames);
    Optional<Candidate> filed = filed(parsed.report().dateline(), spoken);
    Optional<Place> here = filed.map(c -> here(parsed.report(), c));
    Cues cues = spoken.filedIn(filed);
    PlaceReader reader = new PlaceReader(parsed, names, cueNames, cues, venueNouns, here);
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
  private Optional<Candidate> filed(@Nullable Dateline dateline, Cues cues) {
    List<String> parts = parts(dateline);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> inner = names.of(capitalized(parts.get(0)));
    if (parts.size() > 1) {
      List<Candidate> outer = names.of(parts.get(parts.size() - 1));
      List<Candidate> fitting =
          inner.stream().filter(c -> outer.stream().anyMatch(c::liesIn)).toList();
      inner = fitting.isEmpty() ? inner : fitting;
    }
    return cues.likeliest(inner);
  }

  private static List<String> parts(@Nullable Dateline dateline) {
    return dateline == null || dateline.place() == null || dateline.place().isBlank()
        ? List.of()
        : List.of(dateline.place().split("\\s*[,/;]\\s*"));
  }

  private static Place here(Report report, Candidate filed) {
    Dateline dateline = Objects.requireNonNull(report.dateline());
    String name = parts(dateline).get(0);
    return filed.place(capitalized(name), evidence(report, dateline, name));
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
