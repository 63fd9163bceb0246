package org.chancery.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Place;

/** Reads the places of one report's sentences. */
final class PlaceReader {
  private static final int LONGEST = 6;

  private final ParsedReport parsed;
  private final PlaceNames names;
  private final CueNames cueNames;
  private final Cues cues;
  private final Set<String> venueNouns;
  private final Optional<Place> here;

  PlaceReader(
      ParsedReport parsed,
      PlaceNames names,
      CueNames cueNames,
      Cues cues,
      Set<String> venueNouns,
      Optional<Place> here) {
    this.parsed = parsed;
    this.names = names;
    this.cueNames = cueNames;
    this.cues = cues;
    this.venueNouns = venueNouns;
    this.here = here;
  }

  List<PlaceMention> read(Sentence s) {
    List<PlaceMention> out = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Optional<PlaceMention> found = mayStart(s, i) ? at(s, i) : Optional.empty();
      found.ifPresent(out::add);
      i = found.isPresent() ? found.get().last() + 1 : i + 1;
    }
    return out;
  }

  /** Whether a place may start here at all, before anything is looked up. */
  private static boolean mayStart(Sentence s, int i) {
    Token t = s.token(i);
    return Shape.capital(t) || t.isProperNoun() || Shape.located(s, i) || t.lemma().equals("here");
  }

  private Optional<PlaceMention> at(Sentence s, int i) {
    return here(s, i).or(() -> longer(named(s, i), venue(s, i))).or(() -> unknown(s, i));
  }

  private static Optional<PlaceMention> longer(Optional<PlaceMention> a, Optional<PlaceMention> b) {
    boolean second = a.isEmpty() || b.isPresent() && b.get().last() > a.get().last();
    return second ? b : a;
  }

  /** The adverb "here", in a report that says where it was filed. */
  private Optional<PlaceMention> here(Sentence s, int i) {
    boolean adverb = s.token(i).lemma().equals("here") && s.token(i).is("advmod");
    return here.isEmpty() || !adverb
        ? Optional.empty()
        : Optional.of(mention(s, i, i, here.get(), PlaceRules.HERE));
  }

  private Optional<PlaceMention> named(Sentence s, int i) {
    for (int last = Shape.nameEnd(s, i, LONGEST) - 1; last >= i; last--) {
      List<Candidate> candidates = known(s, i, last);
      if (!candidates.isEmpty()) {
        return resolve(s, i, last, candidates);
      }
    }
    return Optional.empty();
  }

  /** What these words may mean, where they can be the name that starts at {@code first}. */
  private List<Candidate> known(Sentence s, int first, int last) {
    return Shape.closes(s, last)
        ? names.of(parsed.text(), s.token(first).start(), s.token(last).end())
        : List.of();
  }

  private Optional<PlaceMention> resolve(Sentence s, int first, int last, List<Candidate> all) {
    Optional<PlaceMention> nested = nested(s, first, last, all);
    if (nested.isPresent() || !Shape.placed(s, first, last)) {
      return nested;
    }
    return cues.likeliest(Beside.fitting(parsed, s, first, last, all, cueNames))
        .filter(c -> c.kind() != Candidate.Kind.COUNTRY || Shape.whereabouts(s, first, last))
        .map(c -> mention(s, first, last, c, PlaceRules.NAMED));
  }

  /** "Paris, Texas", "Munich, in southern Germany", "Austin, Texas, U.S.". */
  private Optional<PlaceMention> nested(Sentence s, int first, int last, List<Candidate> inner) {
    int at = Shape.afterComma(s, last + 1);
    if (at < 0) {
      return Optional.empty();
    }
    for (int end = Shape.nameEnd(s, at, LONGEST) - 1; end >= at; end--) {
      List<Candidate> outer = known(s, at, end);
      List<Candidate> fitting =
          outer.isEmpty()
              ? outer
              : inner.stream().filter(c -> outer.stream().anyMatch(c::liesIn)).toList();
      if (!fitting.isEmpty()) {
        int until = end;
        return cues.likeliest(fitting)
            .map(c -> mention(s, first, outermost(s, until, c), c, PlaceRules.NESTED, last));
      }
    }
    return Optional.empty();
  }

  /** A country after the region. */
  private int outermost(Sentence s, int last, Candidate inner) {
    int at = Shape.afterComma(s, last + 1);
    boolean country =
        at >= 0
            && names.of(parsed.text(), s.token(at).start(), s.token(at).end()).stream()
                .anyMatch(c -> c.kind() == Candidate.Kind.COUNTRY && inner.liesIn(c));
    return country ? at : last;
  }

  /** "at the Diaoyutai State Guesthouse": known by its last word, placed by what is around it. */
  private Optional<PlaceMention> venue(Sentence s, int i) {
    int last = venueEnd(s, i);
    if (last <= i || !known(s, i, last).isEmpty() || !Shape.locative(s, i)) {
      return Optional.empty();
    }
    Candidate venue =
        cues.likeliest(names.of(text(s, i, last)))
            .or(() -> around(s, last).map(Candidate::venue))
            .or(() -> here.map(h -> Candidate.of(Candidate.Kind.VENUE, h.country(), "")))
            .orElse(Candidate.of(Candidate.Kind.VENUE, null, ""));
    return Optional.of(mention(s, i, last, venue, PlaceRules.VENUE));
  }

  /** The kind of house that closes the name, or follows it in small letters; -1 for none. */
  private int venueEnd(Sentence s, int i) {
    int last = Shape.nameRun(s, i);
    if (last < 0 || venueNouns.contains(s.lower(last))) {
      return last;
    }
    boolean after = last + 1 < s.size() && venueNouns.contains(s.lower(last + 1));
    return after && s.token(last).is("compound") ? last + 1 : -1;
  }

  /** The city or country named right after a venue: ", in Beijing", "in central London". */
  private Optional<Candidate> around(Sentence s, int last) {
    for (int at = last + 1; at < Math.min(s.size(), last + 5); at++) {
      for (int end = Shape.nameEnd(s, at, LONGEST) - 1; end >= at; end--) {
        List<Candidate> found = known(s, at, end);
        if (!found.isEmpty()) {
          return cues.likeliest(found);
        }
      }
    }
    return Optional.empty();
  }

  /** A name that the analysis takes for a place and the gazetteer does not have. */
  private Optional<PlaceMention> unknown(Sentence s, int i) {
    boolean starts = Shape.located(s, i) && (i == 0 || !Shape.located(s, i - 1));
    if (!starts || !Shape.locative(s, i)) {
      return Optional.empty();
    }
    int last = i;
    while (last + 1 < s.size() && Shape.located(s, last + 1)) {
      last++;
    }
    Candidate place = Candidate.of(Candidate.Kind.REGION, null, "");
    return Optional.of(mention(s, i, last, place, PlaceRules.UNKNOWN));
  }

  private String text(Sentence s, int first, int last) {
    return parsed.text().substring(s.token(first).start(), s.token(last).end());
  }

  private PlaceMention mention(Sentence s, int first, int last, Candidate c, RuleId rule) {
    return mention(s, first, last, c, rule, last);
  }

  /**
   * @param nameEnd last token of the place's own name
   */
  private PlaceMention mention(
      Sentence s, int first, int last, Candidate c, RuleId rule, int nameEnd) {
    Place place = c.place(text(s, first, nameEnd), List.of(parsed.span(s, first, last)));
    return new PlaceMention(s.index(), first, last, Shape.head(s, first, nameEnd), place, rule);
  }

  private PlaceMention mention(Sentence s, int first, int last, Place at, RuleId rule) {
    Place place =
        new Place(
            at.name(),
            at.country(),
            at.latitude(),
            at.longitude(),
            at.geonames(),
            List.of(parsed.span(s, first, last)));
    Token head = s.token(first);
    return new PlaceMention(s.index(), first, last, head.index(), place, rule);
  }
}
