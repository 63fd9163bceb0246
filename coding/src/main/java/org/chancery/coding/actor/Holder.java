package org.chancery.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.coding.lexicon.PartialDate;
import org.chancery.record.Country;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A person of the office files.
 *
 * @param posts every office that the files know, in their order
 */
record Holder(String name, List<Post> posts) {
  Holder {
    posts = List.copyOf(posts);
  }

  /**
   * What the person was on a day.
   *
   * @param posts those that were held; where none was, the last that had been held
   * @param former whether they had all been given up
   */
  record Standing(List<Post> posts, boolean former) {
    private static final Standing NONE = new Standing(List.of(), false);
  }

  /**
   * What the person was on a day. Before the first office it was nothing that the files know of.
   *
   * @param day {@code null} where it is not known: only what is held to this day is certain then
   */
  Standing on(@Nullable LocalDate day) {
    List<Post> held = new ArrayList<>();
    Post last = null;
    for (Post p : posts) {
      if (day == null ? p.tenure().to() == null : p.tenure().covers(day)) {
        held.add(p);
      } else if (day != null && p.tenure().begun(day) && (last == null || ended(p, last))) {
        last = p;
      }
    }
    held.sort(Post.BY_WEIGHT);
    if (held.isEmpty()) {
      return last == null ? Standing.NONE : new Standing(List.of(last), true);
    }
    return new Standing(held, false);
  }

  private static boolean ended(Post p, Post before) {
    return Comparator.comparing(Holder::end).compare(p, before) > 0;
  }

  private static LocalDate end(Post p) {
    PartialDate to = p.tenure().to();
    return to == null ? LocalDate.MAX : to.last();
  }

  /** The state or body that the person acted for on a day; if for none then, for first. */
  @Nullable Post origin(@Nullable LocalDate day) {
    for (Post p : on(day).posts()) {
      if (p.country() != null) {
        return p;
      }
    }
    for (Post p : posts) {
      if (p.country() != null && !p.country().international()) {
        return p;
      }
    }
    return null;
  }

  @Nullable String wikidata() {
    for (Post p : posts) {
      if (p.tenure().wikidata().isPresent()) {
        return p.tenure().wikidata().get();
      }
    }
    return null;
  }

  /** Whether the person ever acted for this country. */
  boolean servedIn(Country country) {
    return posts.stream().anyMatch(p -> country.equals(p.country()));
  }

  boolean everIn(Sector sector) {
    return posts.stream().anyMatch(p -> p.sectors().contains(sector));
  }
}
