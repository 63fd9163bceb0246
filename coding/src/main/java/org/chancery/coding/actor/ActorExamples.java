package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.Mention;

/**
 * Reads the examples of actor entries: {@code WORDS = CODE SECTORS} is what a phrase says by
 * itself, {@code WORDS ~ WORDS} two mentions of one actor, {@code WORDS = none} no actor.
 */
public final class ActorExamples {
  private final ActorFinder finder;
  private final PlaceFinder places;

  public ActorExamples(ActorFinder finder, PlaceFinder places) {
    this.finder = finder;
    this.places = places;
  }

  /** Whether a part of a coding is written as it must be. */
  public static boolean wellFormed(String part) {
    return part.strip().split("\\s*[~=]\\s*").length >= 2;
  }

  /** What is found instead of what one part of a coding says; empty where it is found. */
  public Optional<String> problem(String part, ParsedReport parsed) {
    return part.contains("~")
        ? Optional.of(together(part, parsed)).filter(p -> !p.isEmpty())
        : coded(part, parsed);
  }

  private String together(String part, ParsedReport parsed) {
    List<String> words = List.of(part.strip().split("\\s*~\\s*"));
    List<Actor> actors = finder.find(parsed, places.find(parsed)).all();
    boolean one =
        actors.stream()
            .anyMatch(
                a ->
                    words.stream()
                        .allMatch(w -> a.mentions().stream().anyMatch(m -> same(m.text(), w))));
    return one ? "" : actors.stream().map(ActorExamples::mentions).toList().toString();
  }

  private static String mentions(Actor actor) {
    return actor.mentions().stream().map(Mention::text).collect(Collectors.joining(", "));
  }

  private Optional<String> coded(String part, ParsedReport parsed) {
    String[] sides = part.strip().split("\\s*=\\s*", 2);
    List<String> found = new ArrayList<>();
    for (Casting.Described d : finder.described(parsed, places.find(parsed))) {
      if (same(d.phrase().text(), sides[0])) {
        String coding = coding(d.profile());
        if (coding.equals(sides[1].strip())) {
          return Optional.empty();
        }
        found.add(coding);
      }
    }
    boolean none = sides[1].strip().equals("none") && found.isEmpty();
    return none
        ? Optional.empty()
        : Optional.of(found.isEmpty() ? "no such phrase" : found.toString());
  }

  private static String coding(Profile profile) {
    String country = profile.country == null ? "-" : profile.country.code();
    return (country
            + " "
            + profile.sectors.stream().map(s -> s.code()).collect(Collectors.joining(" ")))
        .strip();
  }

  private static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }
}
