package org.chancery.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.coding.actor.Resolution;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.intake.PublishedDate;
import org.chancery.record.Actor;

/**
 * Actor phrases on their own, with expected country and sector. In the gold, {@code *} expects
 * nothing in particular, an empty field expects that there is none, {@code -} that the phrase names
 * no actor at all; {@code PTY|REB} takes either.
 */
final class ActorsTask implements Task {
  /** What {@code Today} stands for in the gold. */
  private static final String TODAY = "2022-06-01";

  @Override
  public String name() {
    return "actors";
  }

  /** A phrase, what is expected of it, and what became of it. */
  private record Case(
      String phrase,
      String date,
      String country,
      String sector,
      String note,
      Optional<Resolution> found) {

    Optional<Actor> got() {
      return found.map(Resolution::actor);
    }

    /**
     * Which knowledge gave the country: the first word of the rule's id, and of its own the next.
     */
    String carrier() {
      String rule = found.map(r -> r.because().get("country")).map(RuleId::value).orElse("nothing");
      return rule.startsWith("actor.") ? rule : rule.replaceFirst("[.].*", "");
    }

    static Case of(String line, Bench bench) {
      String[] c = line.split("\t", -1);
      String date = c[1].equalsIgnoreCase("today") ? TODAY : PublishedDate.iso(c[1]).orElse("");
      return new Case(c[0], date, c[2], c[3], c[4].strip(), bench.resolve(c[0], date));
    }

    boolean judges(String expected) {
      return !expected.equals("*");
    }

    boolean countryRight() {
      String found = got().map(a -> a.country() == null ? "" : a.country().code()).orElse("-");
      return right(country, found);
    }

    boolean sectorRight() {
      return right(sector, foundSector());
    }

    String foundSector() {
      return got().map(a -> a.sectors().isEmpty() ? "" : a.sectors().get(0).code()).orElse("-");
    }

    /** An actor that is not found is right where nothing is expected of it. */
    private boolean right(String expected, String found) {
      return !judges(expected)
          || List.of(expected.split("\\|")).contains(found)
          || (expected.isEmpty() && found.equals("-"));
    }

    String miss() {
      String found =
          got()
              .map(a -> (a.country() == null ? "" : a.country()) + "\t" + a.sectors())
              .orElse("-\t-");
      return String.join("\t", note, phrase, date, country, sector, found);
    }
  }

  @Override
  public void run(Bench bench) {
    Path file = bench.gold("actors").resolve("dev.tsv");
    List<String> lines = Gold.text(file).lines().skip(1).filter(l -> !l.isBlank()).toList();
    List<Case> cases = bench.all(lines, l -> Case.of(l, bench));
    List<String> misses = new ArrayList<>(List.of("note\tphrase\tdate\tcountry\tsector\tgot\tgot"));
    TreeMap<String, List<Case>> byNote = new TreeMap<>();
    for (Case c : cases) {
      byNote.computeIfAbsent(c.note(), k -> new ArrayList<>()).add(c);
      if (!c.countryRight() || !c.sectorRight()) {
        misses.add(c.miss());
      }
    }
    bench.print("actors: %d phrases, %s", cases.size(), bench.speed());
    byNote.forEach((note, some) -> print(bench, note, some));
    print(bench, "all", cases);
    carriers(bench, byNote.getOrDefault("named_actor", List.of()));
    bench.print("  misses in %s", bench.write("actors-misses.tsv", misses));
  }

  /** What the countries of named actors were known by. */
  private static void carriers(Bench bench, List<Case> named) {
    TreeMap<String, List<Case>> by = new TreeMap<>();
    named.forEach(c -> by.computeIfAbsent(c.carrier(), k -> new ArrayList<>()).add(c));
    by.forEach(
        (carrier, some) ->
            bench.print(
                "    named actors' country by %-16s %3d, of them right in both %3d",
                carrier,
                some.size(),
                some.stream().filter(c -> c.countryRight() && c.sectorRight()).count()));
  }

  private static void print(Bench bench, String name, List<Case> cases) {
    List<Case> country = cases.stream().filter(c -> c.judges(c.country())).toList();
    List<Case> sector = cases.stream().filter(c -> c.judges(c.sector())).toList();
    bench.print(
        "  %-14s country %s  sector %s  both %s",
        name,
        share(country.stream().filter(Case::countryRight).count(), country.size()),
        share(sector.stream().filter(Case::sectorRight).count(), sector.size()),
        share(
            cases.stream().filter(c -> c.countryRight() && c.sectorRight()).count(), cases.size()));
  }

  private static String share(long right, int of) {
    return of == 0
        ? "      -      "
        : String.format("%3d/%3d %.3f", right, of, right / (double) of);
  }
}
