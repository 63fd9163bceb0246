package org.chancery.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.coding.Coder;
import org.chancery.coding.event.Decision;
import org.chancery.coding.event.Weights;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.Sha256;

/** Trains the decision of events on gold data, whole or without one fold. */
final class EventDecisions {
  static final LogisticTrainer.Settings EVENTS = new LogisticTrainer.Settings(200, 0.1, 1, 3);
  static final LogisticTrainer.Settings PARTIES = new LogisticTrainer.Settings(200, 0.1, 1, 3);

  /** Takes every proposal for an event. */
  private static final Weights ALL = new Weights(List.of(), Map.of(Weights.BIAS, 9.0));

  private EventDecisions() {}

  /** The decision that the product comes with: learned from all gold data. */
  static Decision train(Bench bench) throws IOException {
    Coder rules = bench.coder().deciding(Optional.empty());
    List<JudgedRow> parties = EventRows.of(bench, rules).parties();
    bench.print("%,d mentions judged", parties.size());
    Decision out = train(bench, rules, parties, OptionalInt.empty());
    String data = data(bench);
    bench.print(
        "%s: %,d features of events, %,d of parties",
        data, out.events().of().size(), out.parties().of().size());
    return new Decision(
        named(out.events(), "Which proposals are events.", data, EVENTS),
        named(out.parties(), "Which mentions are parties.", data, PARTIES));
  }

  private static Weights named(
      Weights weights, String what, String data, LogisticTrainer.Settings settings) {
    return new Weights(
        List.of(what + " Written by chancery train --events", data, settings.toString()),
        weights.of());
  }

  /** Which data were learned from. */
  private static String data(Bench bench) throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(Files.readAllBytes(bench.gold("events").resolve("dev.jsonl")));
    List<Path> reports = Gold.files(bench.gold("diplomacy"), ".json");
    for (Path report : reports) {
      digest.update(Files.readAllBytes(report));
    }
    List<String> nothing = EventRows.uneventful();
    List<Example> examples = EventRows.examples(bench);
    nothing.forEach(l -> digest.update(l.getBytes(StandardCharsets.UTF_8)));
    examples.forEach(
        x -> digest.update((x.sentence() + x.expected()).getBytes(StandardCharsets.UTF_8)));
    return String.format(
        Locale.ROOT,
        "events/dev.jsonl, %d files of diplomacy, %,d examples of the lexicon, %d sentences without"
            + " events; sha256 %s",
        reports.size(),
        examples.size(),
        nothing.size(),
        HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Learns first who the parties are, then, with those parties, what is an event.
   *
   * @param rules a coder without a decision
   * @param held the fold to leave out, empty for none
   */
  private static Decision train(
      Bench bench, Coder rules, List<JudgedRow> parties, OptionalInt held) {
    Weights who = weights(PARTIES, parties, held);
    Coder coder = rules.deciding(Optional.of(new Decision(ALL, who)));
    return new Decision(weights(EVENTS, EventRows.of(bench, coder).events(), held), who);
  }

  private static Weights weights(
      LogisticTrainer.Settings settings, List<JudgedRow> rows, OptionalInt held) {
    List<JudgedRow> others =
        rows.stream().filter(r -> held.isEmpty() || !r.fold().equals(held)).toList();
    return new Weights(List.of(), new LogisticTrainer(settings).train(others));
  }

  /** A coder for each fold, whose decision has not seen the texts of that fold. */
  static List<Coder> crossValidated(Bench bench) {
    Coder rules = bench.coder().deciding(Optional.empty());
    List<JudgedRow> parties = EventRows.of(bench, rules).parties();
    List<Coder> out = new ArrayList<>();
    for (int fold = 0; fold < EventRows.FOLDS; fold++) {
      out.add(rules.deciding(Optional.of(train(bench, rules, parties, OptionalInt.of(fold)))));
    }
    return out;
  }
}
