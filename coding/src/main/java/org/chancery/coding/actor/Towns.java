package org.chancery.coding.actor;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.place.Places;
import org.chancery.language.Sentence;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * Marks phrases by the towns and regions in them. One that is nothing but a town's name stands for
 * those who live there ("shelled Aleppo"); one that a town qualifies is of the town's country
 * ("Lagos police").
 */
final class Towns {
  private static final int LONGEST = 3;
  private static final Set<String> AREAS =
      Set.of(
          "province",
          "region",
          "district",
          "governorate",
          "oblast",
          "prefecture",
          "county",
          "department",
          "municipality",
          "city",
          "valley",
          "peninsula",
          "enclave",
          "area");

  private final Sentence sentence;
  private final Places places;

  private Towns(Sentence sentence, Places places) {
    this.sentence = sentence;
    this.places = places;
  }

  static void mark(Sentence sentence, List<Phrase> phrases, Places places) {
    Towns towns = new Towns(sentence, places);
    for (Phrase p : phrases) {
      if (p.state == null && p.body == null && p.type != Type.PRONOUN) {
        towns.mark(p);
      }
    }
  }

  private void mark(Phrase p) {
    PlaceMention named = mention(p);
    Country country = named == null ? null : named.place().country();
    if (named != null && country != null) {
      set(p, country, named.first(), Math.min(named.last(), p.core));
      if (bare(p, named)) {
        p.type = Type.PLACE;
      }
    } else if (p.type == Type.ROLE || p.type == Type.BODY) {
      qualifier(p);
    }
  }

  /** The place of which a part stands in the phrase; the last where several do. */
  private @Nullable PlaceMention mention(Phrase p) {
    PlaceMention found = null;
    for (PlaceMention m : places.in(sentence.index())) {
      boolean inside = p.first <= m.first() && m.first() <= p.core;
      if (inside && !Words.sponsors(sentence, m.last())) {
        found = m;
      }
    }
    return found;
  }

  /** Whether the phrase is the name alone, and no person bears it. */
  private static boolean bare(Phrase p, PlaceMention named) {
    boolean open = p.type == Type.NAME || p.type == Type.OTHER || p.type == Type.PERSON;
    boolean alone = p.titles.isEmpty() && named.last() >= (area(p) ? p.core - 1 : p.core);
    boolean whole = p.named() ? p.nameFirst == named.first() : p.first == named.first();
    return open && alone && whole && p.match == null;
  }

  /** "Helmand province", "Kharkiv region". */
  private static boolean area(Phrase p) {
    return AREAS.contains(p.sentence.lower(p.core));
  }

  /** "Madras High Court", "Naroda Police": the words before the role may name a town. */
  private void qualifier(Phrase p) {
    int end = p.match == null ? p.core : p.match.first();
    for (int first = p.first; first < end; first++) {
      boolean capital = Character.isUpperCase(sentence.token(first).text().codePointAt(0));
      for (int last = Math.min(end - 1, first + LONGEST - 1); capital && last >= first; last--) {
        Country country = places.countryOf(p.text(first, last)).orElse(null);
        if (country != null
            && sentence.token(last).isProperNoun()
            && !Words.sponsors(sentence, last)) {
          set(p, country, first, last);
          return;
        }
      }
    }
  }

  private static void set(Phrase p, Country country, int first, int last) {
    p.town = country;
    p.townFirst = first;
    p.townLast = last;
  }
}
