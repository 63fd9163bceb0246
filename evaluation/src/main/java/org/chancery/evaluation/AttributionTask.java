package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.statement.FullSource;
import org.chancery.record.Offsets;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** Attributions (source, cue, content) of whole articles, as PolNeAR annotates them. */
final class AttributionTask implements Task {
  /** PolNeAR's contents begin with the complementizer, ours after it. */
  private static final Pattern COMPLEMENTIZER = Pattern.compile("(?i)\\bthat\\s+$");

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public void run(Bench bench) {
    Path gold = bench.gold("attribution").resolve(bench.settings().split());
    List<Path> texts = Gold.files(gold.resolve("text"), ".txt");
    List<String> lines = bench.all(texts, file -> predictions(bench, file));
    String name = "attribution-" + bench.settings().split();
    Path out = bench.write(name + ".jsonl", lines);
    bench.print("%s: %d articles, %s", name, texts.size(), bench.speed());
    Scorer.run(
            bench,
            "attribution.py",
            List.of(
                "--gold", gold.resolve("attributions").toString(),
                "--text", gold.resolve("text").toString(),
                "--pred", out.toString()))
        .ifPresent(figures -> print(bench, figures));
  }

  private static void print(Bench bench, JsonNode f) {
    bench.print("  %s", f.path("headline"));
    for (String role : List.of("source", "cue", "content")) {
      bench.print(
          "  %-8s token %s  span exact %s  overlap %s",
          role,
          prf(f.path("token").path(role)),
          prf(f.path("span_exact").path(role)),
          prf(f.path("span_overlap").path(role)));
    }
    f.path("relation")
        .fields()
        .forEachRemaining(e -> bench.print("  relation %-10s %s", e.getKey(), prf(e.getValue())));
    bench.print("  source given content %s", f.path("source_given_content"));
    bench.print("  by type %s", f.path("by_type"));
  }

  private static String prf(JsonNode f) {
    return "P " + f.path("P") + " R " + f.path("R") + " F1 " + f.path("F1");
  }

  private static String predictions(Bench bench, Path file) {
    String text = Gold.text(file);
    String doc = file.getFileName().toString().replaceFirst("\\.txt$", "");
    var coded = bench.coded(Gold.report(doc, NullNode.instance, text));
    Offsets offsets = new Offsets(text);
    ObjectNode line = Gold.MAPPER.createObjectNode().put("doc", doc);
    ArrayNode attributions = line.putArray("attributions");
    Map<Span, ArrayNode> turns = new HashMap<>(); // statements of one turn share its colon
    for (Statement s : coded.coding().record().statements()) {
      if (s.partOf() == null) {
        ArrayNode content = s.cue() == null ? null : turns.get(s.cue());
        if (content == null) {
          ObjectNode attribution = attributions.addObject();
          put(attribution.putArray("source"), withDescription(coded, s), offsets);
          put(attribution.putArray("cue"), s.cue(), offsets);
          content = attribution.putArray("content");
        }
        if (s.cue() != null) {
          turns.put(s.cue(), content);
        }
        ArrayNode spans = content;
        asMarked(coded, s).forEach(span -> put(spans, withComplementizer(text, span), offsets));
      }
    }
    return line.toString();
  }

  /** PolNeAR's sources have their appositions and relative clauses, ours do not. */
  private static @Nullable Span withDescription(Bench.Coded coded, Statement s) {
    Span source = s.source();
    if (source == null) {
      return null;
    }
    return coded
        .coding()
        .reasonFor(s.id().value() + ".source")
        .filter(r -> r.rule().value().equals("statement.source.model"))
        .map(Reason::evidence)
        .orElseGet(() -> FullSource.of(coded.parsed(), source, s.cue()));
  }

  /** The content with what the models marked before it: PolNeAR's contents have addressees. */
  private static List<Span> asMarked(Bench.Coded coded, Statement s) {
    Span first = s.content().get(0);
    List<Span> out = new ArrayList<>(s.content());
    coded
        .coding()
        .reasonFor(s.id().value() + ".content")
        .filter(r -> r.rule().value().equals("statement.content.model"))
        .map(Reason::evidence)
        .filter(m -> m.start() < first.start() && Math.abs(m.end() - first.end()) <= 1)
        .ifPresent(m -> out.set(0, m));
    return out;
  }

  static Span withComplementizer(String text, Span content) {
    int from = Math.max(0, content.start() - 12);
    Matcher that = COMPLEMENTIZER.matcher(text.substring(from, content.start()));
    return that.find() ? Span.of(text, from + that.start(), content.end()) : content;
  }

  private static void put(ArrayNode to, @Nullable Span span, Offsets offsets) {
    if (span != null) {
      to.addArray().add(offsets.toCodePoint(span.start())).add(offsets.toCodePoint(span.end()));
    }
  }
}
