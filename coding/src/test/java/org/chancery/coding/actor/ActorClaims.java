package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Mention;
import org.chancery.record.Office;
import org.chancery.record.Sector;

/**
 * Checks what is claimed of the actors of a whole report, parts of it set apart by semicolons:
 *
 * <ul>
 *   <li>{@code WORDS = CODE SECTORS}: how the actor with this mention is coded in the end
 *   <li>{@code WORDS = none}: no actor has such a mention, other than in passing
 *   <li>{@code WORDS ~ WORDS}: one actor; {@code WORDS ! WORDS}: two
 *   <li>{@code WORDS as ROLE, ROLE "TITLE"}: the offices that the actor has not left; {@code
 *       nothing} for none
 *   <li>{@code WORDS named NAME}
 *   <li>{@code WORDS > NAME + NAME}: a group and its members
 * </ul>
 */
final class ActorClaims {
  private final Actors actors;
  private final List<Actor> kept;

  ActorClaims(Actors actors) {
    this.actors = actors;
    this.kept = actors.kept(java.util.Set.of());
  }

  /** What does not hold, one line each. */
  List<String> failures(String claims) {
    List<String> out = new ArrayList<>();
    for (String claim : claims.split(";")) {
      String found = found(claim.strip());
      if (!found.isEmpty()) {
        out.add("expected " + claim.strip() + ", found " + found);
      }
    }
    return out;
  }

  private String found(String claim) {
    String[] sides = claim.split(" (?=[=~!>] |as |named )", 2);
    String relation = sides[1].split(" ")[0];
    String right = sides[1].substring(relation.length() + 1).strip();
    List<Actor> left = of(sides[0]);
    if (right.equals("none")) {
      return left.stream().anyMatch(kept::contains) ? coding(left.get(0)) : "";
    }
    if (left.isEmpty()) {
      return "no " + sides[0] + " among " + mentions();
    }
    Actor first = left.get(0);
    return switch (relation) {
      case "=" -> unless(coding(first), right);
      case "as" -> unless(offices(first, right.contains("\"")), right);
      case "named" -> unless(String.valueOf(first.name()), right);
      case ">" -> unless(members(first), right);
      default -> together(left, of(right), relation.equals("~"));
    };
  }

  private static String unless(String found, String expected) {
    return found.equals(expected) ? "" : found;
  }

  private String together(List<Actor> left, List<Actor> right, boolean one) {
    if (right.isEmpty()) {
      return "no second mention among " + mentions();
    }
    boolean shared = one ? left.stream().anyMatch(right::contains) : left.get(0) == right.get(0);
    return shared == one ? "" : mentions();
  }

  /** The actors with a mention of these words, those first of which it says nothing else. */
  private List<Actor> of(String words) {
    List<Actor> exact = with(a -> mentioned(a, words).anyMatch(m -> bare(m).equals(bare(words))));
    return exact.isEmpty() ? with(a -> mentioned(a, words).findAny().isPresent()) : exact;
  }

  private List<Actor> with(java.util.function.Predicate<Actor> fits) {
    Comparator<Actor> single = Comparator.comparing(a -> !kept.contains(a) || plural(a));
    return actors.all().stream().filter(fits).sorted(single).toList();
  }

  private boolean plural(Actor a) {
    return actors.members(a.id()).size() > 1;
  }

  private static Stream<String> mentioned(Actor actor, String words) {
    return actor.mentions().stream()
        .map(Mention::text)
        .filter(m -> (" " + bare(m) + " ").contains(" " + bare(words) + " "));
  }

  private static String bare(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  private static String coding(Actor actor) {
    String country = actor.country() == null ? "-" : actor.country().code();
    return Stream.concat(Stream.of(country), actor.sectors().stream().map(Sector::code))
        .collect(Collectors.joining(" "));
  }

  private static String offices(Actor actor, boolean titles) {
    String all =
        actor.offices().stream()
            .filter(o -> !o.former())
            .map(o -> o.role().code() + (titles ? title(o) : ""))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing" : all;
  }

  private static String title(Office office) {
    return " \"" + office.title() + "\"";
  }

  private String members(Actor actor) {
    return actors.members(actor.id()).stream()
        .map(id -> String.valueOf(actors.get(id).name()))
        .collect(Collectors.joining(" + "));
  }

  /** Every actor by its mentions. */
  private String mentions() {
    return actors.all().stream()
        .map(a -> a.mentions().stream().map(Mention::text).collect(Collectors.joining(", ")))
        .toList()
        .toString();
  }
}
