package org.chancery.coding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.coding.clause.InSentence;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Country;
import org.chancery.record.Place;

/**
 * The places that a report names, in text order; no two share a token. Immutable.
 *
 * <p>A place has no field of its own in a record; whoever writes one gives the reason by {@link
 * PlaceMention#rule()}.
 */
public final class Places {
  private static final Set<String> AT =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "within",
          "throughout",
          "off",
          "on");
  private static final Set<String> TO = Set.of("to", "into", "for");

  private final List<PlaceMention> mentions;
  private final Optional<Place> here;
  private final Function<String, Optional<Country>> countries;

  /**
   * @param here the dateline's place
   * @param countries the country of what a name means in this report, if that is a place
   */
  Places(
      List<PlaceMention> mentions,
      Optional<Place> here,
      Function<String, Optional<Country>> countries) {
    this.mentions = List.copyOf(mentions);
    this.here = here;
    this.countries = countries;
  }

  public List<PlaceMention> mentions() {
    return mentions;
  }

  /** The dateline's place. */
  public Optional<Place> here() {
    return here;
  }

  /**
   * The country of the region or larger town that a name means in this report, whether or not the
   * report uses it for a place: Lagos in "Lagos police".
   */
  public Optional<Country> countryOf(String name) {
    return countries.apply(name);
  }

  public List<PlaceMention> in(int sentence) {
    return InSentence.of(mentions, PlaceMention::sentence, sentence);
  }

  /**
   * Where the event of a predicate was, as far as its own clause says: the first place that hangs
   * on it by a preposition such as "in", or by "here", with no other verb between.
   */
  public Optional<PlaceMention> of(Sentence sentence, int predicate) {
    return hanging(sentence, predicate, AT);
  }

  /** Where a movement goes: the first place that hangs on the predicate by "to". */
  public Optional<PlaceMention> towards(Sentence sentence, int predicate) {
    return hanging(sentence, predicate, TO);
  }

  private Optional<PlaceMention> hanging(Sentence s, int predicate, Set<String> prepositions) {
    for (PlaceMention m : in(s.index())) {
      if (introduced(s, m, prepositions) && hangsOn(s, m.head(), predicate)) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  private static boolean introduced(Sentence s, PlaceMention m, Set<String> prepositions) {
    return prepositions == AT && s.token(m.head()).lemma().equals("here")
        || s.anyChild(m.head(), t -> t.is("case") && prepositions.contains(t.lemma()));
  }

  private static boolean hangsOn(Sentence s, int token, int predicate) {
    for (int at = s.token(token).head(); at >= 0; at = s.token(at).head()) {
      Token t = s.token(at);
      if (at == predicate) {
        return true;
      }
      if (t.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
