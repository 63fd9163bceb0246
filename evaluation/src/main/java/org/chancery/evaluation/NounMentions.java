package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Offsets;
import org.chancery.record.Report;
import org.chancery.record.Span;

/** Finds every actor of the development texts that only {@code rolenouns.lex} makes one. */
final class NounMentions {
  private static final int CONTEXT = 90;

  /** A text of a corpus, and how it is read. */
  private record Source(String file, Supplier<Report> report) {}

  private NounMentions() {}

  static List<NounMention> all(Bench bench) {
    List<NounMention> out = new ArrayList<>();
    bench.all(sources(bench), s -> of(bench, s)).forEach(out::addAll);
    return out;
  }

  private static List<Source> sources(Bench bench) {
    List<Source> out = new ArrayList<>();
    Path readouts = bench.settings().beside("reports").resolve("white-house-readouts.jsonl");
    for (JsonNode r : Gold.jsonLines(readouts)) {
      String url = r.path("url").asText();
      String name = "readouts/" + (out.size() + 1);
      out.add(new Source(name, () -> Gold.report(url, r, r.path("text").asText())));
    }
    for (String split : List.of("dev", "train")) {
      for (Path file : Gold.files(bench.gold("attribution").resolve(split + "/text"), ".txt")) {
        String doc = file.getFileName().toString().replaceFirst("\\.txt$", "");
        String name = "attribution/" + split + "/" + doc;
        out.add(new Source(name, () -> Gold.report(doc, NullNode.instance, Gold.text(file))));
      }
    }
    for (JsonNode s : Gold.jsonLines(bench.gold("events").resolve("dev.jsonl"))) {
      String id = s.path("id").asText();
      String text = s.path("text").asText();
      out.add(new Source("events/" + id, () -> Gold.report(id, NullNode.instance, text)));
    }
    return out;
  }

  private static List<NounMention> of(Bench bench, Source source) {
    Bench.Coded coded = bench.coded(source.report().get());
    TreeMap<Integer, NounMention> out = new TreeMap<>();
    String text = coded.parsed().text();
    Offsets offsets = new Offsets(text);
    for (Reason reason : coded.coding().reasons()) {
      String rule = reason.rule().value();
      if (DerivedNouns.owns(reason.rule())) {
        bench
            .derivation(coded, reason)
            .ifPresent(
                d -> {
                  int offset = offsets.toCodePoint(d.words().start());
                  String sectors =
                      String.join(" ", d.sectors().stream().map(s -> s.code()).toList());
                  String context = context(text, d.words());
                  out.put(
                      offset,
                      new NounMention(
                          source.file(), offset, d.noun(), rule, sectors, d.path(), context));
                });
      }
    }
    return List.copyOf(out.values());
  }

  private static String context(String text, Span words) {
    int from = Math.max(0, words.start() - CONTEXT);
    int to = Math.min(text.length(), words.end() + CONTEXT);
    String around =
        text.substring(from, words.start())
            + "["
            + words.text()
            + "]"
            + text.substring(words.end(), to);
    return around.replaceAll("\\s+", " ");
  }
}
