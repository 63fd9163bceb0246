package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.analysis.register.PersonName;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Words;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name means: a person by full name or surname ("Zelenskyy", "Joe Biden" for Joseph R.
 * Biden), anything else by its name as reports have it.
 */
public final class Actors {
  private static final Comparator<Known> MOST_FIRST =
      Comparator.comparing(Known::reports)
          .reversed()
          .thenComparing(Known::name)
          .thenComparing(k -> String.valueOf(k.country()));

  /** So a surname alone comes to the person of its country who is named most. */
  private static final Comparator<Spelling> WHOLE_FIRST =
      Comparator.comparing(Spelling::bare)
          .thenComparing(Comparator.comparing(Spelling::reports).reversed())
          .thenComparing(Spelling::name)
          .thenComparing(s -> String.valueOf(s.country()));

  private final Ledger ledger;

  /** One name of one country. */
  private record Spelling(
      String folded, String name, ActorKind kind, @Nullable String country, long reports) {
    @Nullable PersonName person() {
      return kind == ActorKind.PERSON ? PersonName.of(name) : null;
    }

    /** Whether it is one word of a person's name. */
    boolean bare() {
      PersonName person = person();
      return person != null && !person.full();
    }
  }

  public Actors(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Those who go by that name, those of most reports first; empty where nobody does. */
  public List<Known> named(String name) {
    String asked = Words.folded(name);
    List<String> folded = asked.isEmpty() ? List.of() : alike(asked);
    if (folded.isEmpty()) {
      return List.of();
    }
    PersonName person = PersonName.of(name);
    return together(spellings(folded).stream().sorted(WHOLE_FIRST).toList()).stream()
        .filter(group -> group.stream().anyMatch(s -> means(asked, person, s)))
        .map(Actors::known)
        .sorted(MOST_FIRST)
        .toList();
  }

  /** Names that begin as one of the words does: for who mistyped one. */
  public List<String> namedLike(String name) {
    String asked = Words.folded(name);
    String last = asked.substring(asked.lastIndexOf(' ') + 1);
    return new Question(
            "select distinct name from actor where kind = 'person' and name is not null and"
                + " (folded like ? or folded like ?)",
            "% " + start(last) + "%",
            start(asked) + "%")
        .add("order by name")
        .list(ledger, (row, context) -> row.getString(1));
  }

  private static String start(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }

  private static boolean means(String asked, @Nullable PersonName person, Spelling s) {
    PersonName known = s.person();
    return s.folded().equals(asked) || person != null && known != null && mayBe(person, known);
  }

  /** A surname alone may be that of a full name. */
  private static boolean mayBe(PersonName asked, PersonName known) {
    return asked.words().equals(known.words())
        || asked.mayBe(known)
        || asked.isShortFor(known)
        || asked.isPartOf(known);
  }

  /** Folded names with the same first or last word: few, and found in an index. */
  private List<String> alike(String asked) {
    String first = asked.substring(0, (asked + " ").indexOf(' '));
    String last = asked.substring(asked.lastIndexOf(' ') + 1);
    return new Question("select distinct folded from actor where folded in (?, ?)", asked, last)
        .add("or folded like ? or folded like ?", "% " + last, first + " %")
        .add("order by folded")
        .list(ledger, (row, context) -> row.getString(1));
  }

  private List<Spelling> spellings(List<String> folded) {
    List<Spelling> all = new ArrayList<>();
    for (int from = 0; from < folded.size(); from += 500) {
      List<String> some = folded.subList(from, Math.min(folded.size(), from + 500));
      all.addAll(
          new Question(
                  "select folded, name, kind, country, count(distinct report) as reports from actor"
                      + " where name is not null")
              .in("folded", some)
              .add("group by folded, name, kind, country")
              .list(
                  ledger,
                  (row, context) ->
                      new Spelling(
                          row.getString("folded"),
                          row.getString("name"),
                          ActorKind.of(row.getString("kind")),
                          row.getString("country"),
                          row.getLong("reports"))));
    }
    return all;
  }

  private static List<List<Spelling>> together(List<Spelling> spellings) {
    List<List<Spelling>> groups = new ArrayList<>();
    for (Spelling s : spellings) {
      groups.stream()
          .filter(g -> same(g.get(0), s))
          .findFirst()
          .orElseGet(
              () -> {
                List<Spelling> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(s);
    }
    return groups;
  }

  private static boolean same(Spelling group, Spelling s) {
    boolean country =
        group.country() == null || s.country() == null || group.country().equals(s.country());
    PersonName a = group.person();
    PersonName b = s.person();
    boolean name =
        a == null || b == null
            ? group.kind() == s.kind() && group.folded().equals(s.folded())
            : mayBe(a, b) || mayBe(b, a);
    return country && name;
  }

  private static Known known(List<Spelling> group) {
    Spelling most = group.get(0);
    return new Known(
        most.name(),
        most.kind(),
        group.stream().map(Spelling::country).filter(Objects::nonNull).findFirst().orElse(null),
        group.stream().map(Spelling::folded).distinct().sorted().toList(),
        group.stream().mapToLong(Spelling::reports).sum());
  }
}
