package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.evaluation.TitledCounterparts.Counterpart;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;

/**
 * Real readouts: whom the title names with office and country must be found in the body alone, with
 * that country and that office. Left out by rule: titles that do not give all three (those of
 * domestic meetings), and bodies in which the surname does not occur.
 */
final class CounterpartsTask implements Task {

  /** Which roles an office of a title may have in the record. */
  private static final Map<String, Set<OfficeRole>> ROLES =
      Map.ofEntries(
          Map.entry("president", Set.of(OfficeRole.HEAD_OF_STATE, OfficeRole.ORGANIZATION_HEAD)),
          Map.entry("king", Set.of(OfficeRole.HEAD_OF_STATE)),
          Map.entry("emir", Set.of(OfficeRole.HEAD_OF_STATE)),
          Map.entry("amir", Set.of(OfficeRole.HEAD_OF_STATE)),
          Map.entry("prime minister", Set.of(OfficeRole.HEAD_OF_GOVERNMENT)),
          Map.entry("taoiseach", Set.of(OfficeRole.HEAD_OF_GOVERNMENT)),
          Map.entry("foreign minister", Set.of(OfficeRole.FOREIGN_MINISTER)),
          Map.entry("minister of foreign affairs", Set.of(OfficeRole.FOREIGN_MINISTER)),
          Map.entry("defense minister", Set.of(OfficeRole.DEFENCE_MINISTER)),
          Map.entry("minister of defense", Set.of(OfficeRole.DEFENCE_MINISTER)),
          Map.entry("secretary-general", Set.of(OfficeRole.ORGANIZATION_HEAD)),
          Map.entry("secretary general", Set.of(OfficeRole.ORGANIZATION_HEAD)));

  @Override
  public String name() {
    return "counterparts";
  }

  /** One person of a title, and what became of it. */
  private record Case(String url, Counterpart wanted, boolean inBody, Found found, String actor) {}

  /** What of the person was found; what does not hold is what the text alone gives. */
  private record Found(boolean person, boolean country, boolean office, boolean byText) {
    static final Found NOTHING = new Found(false, false, false, false);

    boolean all() {
      return person && country && office;
    }
  }

  @Override
  public void run(Bench bench) {
    Path file = bench.settings().beside("reports").resolve("white-house-readouts.jsonl");
    TitledCounterparts titles = new TitledCounterparts(bench.lexicon());
    List<Case> cases = new ArrayList<>();
    bench.all(Gold.jsonLines(file), r -> cases(bench, titles, r)).forEach(cases::addAll);
    List<Case> judged = cases.stream().filter(Case::inBody).toList();
    bench.print(
        "counterparts: %d persons in titles, %d of them by name in the body; %s",
        cases.size(), judged.size(), bench.speed());
    print(bench, "person", judged.stream().filter(c -> c.found().person()).count(), judged);
    print(bench, "country", judged.stream().filter(c -> c.found().country()).count(), judged);
    print(bench, "office", judged.stream().filter(c -> c.found().office()).count(), judged);
    print(bench, "all three", judged.stream().filter(c -> c.found().all()).count(), judged);
    print(bench, "office by text", judged.stream().filter(c -> c.found().byText()).count(), judged);
    List<String> misses = new ArrayList<>(List.of("name\toffice\tcountry\tgot\turl"));
    for (Case c : judged) {
      if (!c.found().all()) {
        Counterpart w = c.wanted();
        misses.add(String.join("\t", w.name(), w.office(), w.country(), c.actor(), c.url()));
      }
    }
    bench.print("  misses in %s", bench.write("counterparts-misses.tsv", misses));
  }

  private static void print(Bench bench, String what, long right, List<Case> of) {
    bench.print("  %-15s %4d/%4d %.3f", what, right, of.size(), right / (double) of.size());
  }

  private static List<Case> cases(Bench bench, TitledCounterparts titles, JsonNode readout) {
    List<Counterpart> wanted = titles.in(readout.path("title").asText());
    if (wanted.isEmpty()) {
      return List.of();
    }
    String url = readout.path("url").asText();
    String body = readout.path("text").asText();
    ObjectNode about = readout.deepCopy();
    about.remove("title");
    Record record = bench.record(Gold.report(url, about, body));
    return wanted.stream().map(w -> judged(w, record, url, body)).toList();
  }

  private static Case judged(Counterpart wanted, Record record, String url, String body) {
    boolean inBody = (" " + fold(body) + " ").contains(" " + surname(wanted.name()) + " ");
    Found best = Found.NOTHING;
    String shown = "nobody";
    for (Actor a : record.actors()) {
      if (a.kind() == ActorKind.PERSON && a.name() != null && named(a, surname(wanted.name()))) {
        Found found = found(wanted, a);
        if (!best.all()) {
          best = found;
          shown = a.name() + " " + a.country() + " " + titles(a);
        }
      }
    }
    return new Case(url, wanted, inBody, best, shown);
  }

  /** Whether the actor is called by this surname, in the record's name for it or in the report. */
  private static boolean named(Actor a, String surname) {
    return Stream.concat(
            Stream.of(a.label()),
            a.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).map(Mention::text))
        .anyMatch(name -> (" " + fold(name) + " ").contains(" " + surname + " "));
  }

  private static Found found(Counterpart wanted, Actor a) {
    boolean country = a.country() != null && a.country().code().equals(wanted.country());
    boolean office = a.offices().stream().anyMatch(o -> same(wanted.office(), o));
    boolean byText =
        a.offices().stream().anyMatch(o -> o.listedIn() == null && same(wanted.office(), o));
    return new Found(true, country, office, byText);
  }

  private static boolean same(String wanted, Office office) {
    Set<OfficeRole> roles = ROLES.getOrDefault(wanted.toLowerCase(Locale.ROOT), Set.of());
    return roles.contains(office.role()) || fold(office.title()).contains(fold(wanted));
  }

  private static List<String> titles(Actor a) {
    return a.offices().stream().map(o -> o.title() + " of " + o.of()).toList();
  }

  /** The last word of a name. */
  private static String surname(String name) {
    String folded = fold(name).replaceFirst(" (jr|sr)$", "");
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Letters and figures in lower case without accents, one blank between words. */
  private static String fold(String text) {
    String apart = Normalizer.normalize(text.replace("’s", ""), Normalizer.Form.NFD);
    return apart
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
