package org.chancery.analysis.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in plain words: forms of address, particles and generation put aside.
 *
 * @param words at least one; "joseph r biden" for "Joseph R. Biden, Jr."
 * @param generation "jr" there; null where the name has none
 */
public record PersonName(List<String> words, @Nullable String generation)
    implements Comparable<PersonName> {
  private static final Set<String> ADDRESS =
      Set.of(
          "his",
          "her",
          "royal",
          "highness",
          "majesty",
          "excellency",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "sheikh",
          "shaikh",
          "dr",
          "mr",
          "mrs",
          "ms",
          "sir",
          "dame",
          "lord",
          "prof",
          "professor",
          "shri",
          "honorable",
          "honourable");

  /** Dropped between other words only: "Van Hollen" and "Al Gore" keep theirs. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "bint", "ibn", "ben", "de", "del", "della", "di", "da", "das",
          "do", "dos", "du", "la", "le", "los", "las", "van", "von", "der", "den", "ter", "zu");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior");
  private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v", "vi");

  private static final Comparator<PersonName> ORDER =
      Comparator.comparing(PersonName::words, PersonName::compareWords)
          .thenComparing(PersonName::generation, Comparator.nullsFirst(Comparator.naturalOrder()));

  public PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name without a word");
    }
  }

  /** The name, or null where it has no letters. */
  public static @Nullable PersonName of(String written) {
    List<String> words = new ArrayList<>(Words.of(written));
    while (words.size() > 1 && ADDRESS.contains(words.get(0))) {
      words.remove(0);
    }
    String generation = generation(words);
    if (generation != null) {
      words.remove(words.size() - 1);
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean between = i > 0 && i < words.size() - 1;
      if (!between || !PARTICLES.contains(words.get(i))) {
        kept.add(words.get(i));
      }
    }
    return kept.isEmpty() ? null : new PersonName(kept, generation);
  }

  /** "Jr.", or "III" after first name and surname: of "Abdullah II" the numeral is the name. */
  private static @Nullable String generation(List<String> words) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (words.size() > 1 && GENERATIONS.contains(last)) {
      return last.substring(0, 1) + "r";
    }
    return words.size() > 2 && NUMERALS.contains(last) ? last : null;
  }

  public String first() {
    return words.get(0);
  }

  public String last() {
    return words.get(words.size() - 1);
  }

  /** More than a surname. */
  public boolean full() {
    return words.size() > 1;
  }

  /**
   * Whether two holders of one office with these names may be one person: surnames are the same,
   * first names agree, at least as short forms, and the other words of the shorter stand in the
   * longer, in order, or as initials; or both have the same words in another order. Generations and
   * middle names that differ keep them apart.
   */
  public boolean mayBe(PersonName other) {
    if (!generationsAgree(other) || !full() || !other.full()) {
      return false;
    }
    PersonName shorter = words.size() <= other.words.size() ? this : other;
    PersonName longer = shorter == this ? other : this;
    return shorter.sorted().equals(longer.sorted())
        || shorter.last().equals(longer.last())
            && shorter.firstAgrees(longer)
            && shorter.middleAgrees(longer)
            && shorter.restWithin(longer);
  }

  /**
   * Whether the other name goes on where this one ends: "Mohammed bin Zayed" and "Mohammed bin
   * Zayed Al Nahyan", "Bernardo Arévalo" and "Bernardo Arévalo de León".
   */
  public boolean isPartOf(PersonName other) {
    return full()
        && words.size() < other.words.size()
        && !last().equals(other.last())
        && generationsAgree(other)
        && firstAgrees(other)
        && restWithin(other);
  }

  private boolean generationsAgree(PersonName other) {
    return generation == null || other.generation == null || generation.equals(other.generation);
  }

  private List<String> sorted() {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return sorted;
  }

  private boolean firstAgrees(PersonName other) {
    return sameWord(first(), other.first())
        || !Collections.disjoint(ShortForms.of(first()), ShortForms.of(other.first()));
  }

  /** "George W. Bush" is not "George H. W. Bush", though his initial stands there too. */
  private boolean middleAgrees(PersonName longer) {
    return words.size() < 3 || sameWord(words.get(1), longer.words.get(1));
  }

  private boolean restWithin(PersonName longer) {
    int at = 1;
    for (String word : words.subList(1, words.size())) {
      while (at < longer.words.size() && !sameWord(word, longer.words.get(at))) {
        at++;
      }
      at++;
    }
    return at <= longer.words.size();
  }

  /** Equal, or one the initial of the other. */
  private static boolean sameWord(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return a.equals(b) || initial && a.charAt(0) == b.charAt(0);
  }

  /** Whether it may be that person's surname alone: "Biden", "López Obrador", "Al-Sisi", "Xi". */
  public boolean isShortFor(PersonName other) {
    boolean particle = words.size() > 1 && PARTICLES.contains(first());
    List<String> surname = particle ? words.subList(1, words.size()) : words;
    int from = other.words.size() - surname.size();
    return from > 0
        && (other.words.subList(from, other.words.size()).equals(surname)
            || surname.size() == 1 && first().equals(other.first()));
  }

  @Override
  public int compareTo(PersonName other) {
    return ORDER.compare(this, other);
  }

  private static int compareWords(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** The words, generation last. */
  @Override
  public String toString() {
    return String.join(" ", words) + (generation == null ? "" : " " + generation);
  }
}
