package org.chancery.ledger.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verbs and nouns whose forms no rule gives, those that reports of diplomacy use. */
final class IrregularForms {
  private static final String ROWS =
      """
      say said
      meet met
      make made
      tell told
      speak spoke spoken
      hold held
      give gave given
      take took taken
      seek sought
      send sent
      leave left
      begin began begun
      stand stood
      understand understood
      keep kept
      think thought
      go went gone goes
      know knew known
      see saw seen
      fight fought
      build built
      withdraw withdrew withdrawn
      draw drew drawn
      strike struck
      lead led
      win won
      bring brought
      buy bought
      feel felt
      lose lost
      pay paid
      rise rose risen
      write wrote written
      break broke broken
      choose chose chosen
      sell sold
      spend spent
      sit sat
      shoot shot
      fall fell fallen
      come came
      become became
      overcome overcame
      arise arose arisen
      swear swore sworn
      sink sank sunk
      lay laid
      lend lent
      deal dealt
      mean meant
      show showed shown
      man men
      woman women
      child children
      crisis crises
      criterion criteria
      """;

  private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();
  private static final Map<String, String> BASES = new LinkedHashMap<>();

  static {
    ROWS.lines()
        .map(row -> List.of(row.split(" ")))
        .forEach(
            row -> {
              FORMS.put(row.get(0), row.subList(1, row.size()));
              row.forEach(form -> BASES.put(form, row.get(0)));
            });
  }

  private IrregularForms() {}

  /** What the word is a form of. */
  static Optional<String> base(String word) {
    return Optional.ofNullable(BASES.get(word));
  }

  /** The forms that no rule gives. */
  static List<String> of(String base) {
    return FORMS.getOrDefault(base, List.of());
  }
}
