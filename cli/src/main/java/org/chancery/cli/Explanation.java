package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Coding;
import org.chancery.coding.attribution.Weighing;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Report;
import org.chancery.record.Span;

/** Why the fields of one record say what they say, as pages for people. */
final class Explanation {
  private static final List<String> LISTS =
      List.of("actors", "statements", "engagements", "events");
  private static final int CONTEXT = 60;
  private static final String CONTEXT_RULES = "context.";
  private static final int STEM = 5;

  private final Engine engine;
  private final Lexicon lexicon;
  private final Engine.Coded coded;
  private final ParsedReport parsed;
  private final Coding coding;
  private final JsonNode record;
  private final Page page;

  Explanation(Engine engine, Report report, Page page) {
    coded = engine.code(report);
    this.engine = engine;
    this.lexicon = engine.lexicon();
    this.parsed = coded.parsed();
    this.coding = coded.coding();
    this.record = RecordTree.of(coding.record());
    this.page = page;
  }

  /** Thrown where a record has no such field; the message says which it has. */
  static final class UnknownField extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownField(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /** What can be explained: the ids with their fields, and the fields that a rule decided. */
  Page contents() {
    for (String list : LISTS) {
      page.line(0, page.in(Style.HEADING, list));
      for (JsonNode item : record.path(list)) {
        String id = item.path("id").asText();
        page.line(2, 6, page.in(Style.NAME, id) + "  " + String.join(", ", fields(item)));
        summaries(id).forEach(line -> page.line(6, 4, line));
      }
    }
    page.blank().line(0, "To see why: chancery explain FILE --field " + exampleField());
    return page;
  }

  /** One line a reason, without those that say of another field what is said already. */
  private List<String> summaries(String id) {
    List<String> out = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Reason r : coding.reasons()) {
      boolean here = r.field().equals(id) || r.field().startsWith(id + ".");
      if (here && (told.add(r.rule() + " " + r.evidence()) || r.field().endsWith(".actors"))) {
        out.add(summary(r));
      }
    }
    return out;
  }

  private String summary(Reason r) {
    return r.field()
        + " "
        + page.in(Style.CODE, r.rule().value())
        + " “"
        + Page.visible(r.evidence().text())
        + "”";
  }

  private String exampleField() {
    return record.path("statements").isEmpty() ? "a1" : "s1.act";
  }

  /** One field: value, words, rule, what it matched, parse. */
  Page of(String field) throws UnknownField {
    JsonNode value = value(field);
    page.line(0, 2, page.in(Style.NAME, field) + " = " + RecordTree.brief(value));
    names(value);
    List<Reason> reasons = reasons(field);
    if (reasons.isEmpty()) {
      page.blank()
          .line(0, "No rule of its own: it follows from these words and from other fields.");
      RecordTree.spans(value, parsed.report()).stream()
          .limit(5)
          .forEach(s -> page.line(2, 2, inLine(s)));
    } else {
      reasons.forEach(r -> reason(field, r));
    }
    new EventExplanation(engine, coded, page).of(field);
    sentence(value, reasons.stream().findFirst()).ifPresent(this::parse);
    return page;
  }

  /** Those of a field's parts, where they have their own; else that of the field. */
  private List<Reason> reasons(String field) {
    List<Reason> parts =
        coding.reasons().stream().filter(r -> r.field().startsWith(field + ".")).toList();
    Optional<Reason> own = coding.reasonFor(field);
    boolean covered = own.filter(r -> r.field().equals(field)).isPresent();
    return parts.isEmpty() || covered ? own.stream().toList() : parts;
  }

  /** Who the ids in a value are. */
  private void names(JsonNode value) {
    for (JsonNode id : value.isArray() ? value : List.<JsonNode>of()) {
      coding.record().actors().stream()
          .filter(a -> id.isTextual() && a.id().value().equals(id.asText()))
          .forEach(a -> page.line(2, id.asText() + ": " + page.in(Style.GOOD, a.label())));
    }
  }

  private void reason(String field, Reason reason) {
    page.heading("Words").line(2, 2, inLine(reason.evidence()));
    page.heading("Rule");
    boolean whole = field.startsWith(reason.field() + ".");
    if (whole) {
      page.line(
          2,
          page.in(Style.QUIET, "that of " + reason.field() + ", which holds for all its fields"));
    }
    Optional<Entry> entry = lexicon.entry(reason.rule());
    page.line(
        2,
        page.in(Style.CODE, reason.rule().value())
            + entry.map(e -> "  " + page.in(Style.QUIET, e.location())).orElse(""));
    engine
        .derivation(parsed, reason)
        .ifPresent(d -> page.line(4, 4, "by WordNet: " + page.in(Style.GOOD, d.path())));
    entry.ifPresent(e -> entry(e, reason));
    engine.weighing(coded, reason).ifPresent(this::weighing);
  }

  /** What learned models say, beside the rule. */
  private void weighing(Weighing w) {
    page.heading(w.role().equals("event") ? "Decision of events" : "Models of attribution");
    page.line(
        2,
        2,
        String.format(Locale.ROOT, "%s with probability %.2f, by", w.role(), w.probability()));
    for (Weighing.Feature f : w.features()) {
      page.line(4, 4, String.format(Locale.ROOT, "%+.2f  %s", f.weight(), f.name()));
    }
  }

  private void entry(Entry entry, Reason reason) {
    boolean listed = entry.id().value().startsWith(CONTEXT_RULES);
    String word = reason.evidence().text().toLowerCase(Locale.ROOT);
    entry
        .fields()
        .forEach(
            (key, values) ->
                values.stream()
                    .filter(v -> !listed || v.contains(stem(word)))
                    .forEach(v -> page.line(4, 4, key + ": " + v)));
    for (Example x : entry.examples()) {
      page.line(
          4,
          4,
          (x.counter() ? "counter-example: " : "example: ") + x.sentence() + " ⇒ " + x.expected());
    }
  }

  /** Enough of a word to find its lemma in a long list. */
  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM));
  }

  /** The words in their line, which is numbered. */
  private String inLine(Span span) {
    String text = parsed.text();
    long line =
        text.substring(0, span.start()).lines().count()
            + (text.lastIndexOf('\n', span.start() - 1) == span.start() - 1 ? 1 : 0);
    int from = Math.max(text.lastIndexOf('\n', span.start() - 1) + 1, span.start() - CONTEXT);
    int lineEnd = text.indexOf('\n', span.end());
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, span.end() + CONTEXT);
    return page.in(Style.QUIET, "line " + line + ":")
        + " "
        + Page.visible(text.substring(from, span.start()))
        + " ["
        + page.in(Style.GOOD, span.text())
        + "] "
        + Page.visible(text.substring(span.end(), Math.max(span.end(), to)));
  }

  private Optional<Sentence> sentence(JsonNode value, Optional<Reason> reason) {
    if (reason.isPresent()) {
      int index = reason.get().sentence();
      return index >= 0 && index < parsed.sentences().size()
          ? Optional.of(parsed.sentences().get(index))
          : Optional.empty();
    }
    List<Span> spans = RecordTree.spans(value, parsed.report());
    return spans.isEmpty()
        ? Optional.empty()
        : parsed.sentences().stream()
            .filter(s -> s.start() <= spans.get(0).start() && spans.get(0).start() < s.end())
            .findFirst();
  }

  private void parse(Sentence sentence) {
    page.heading("Parse of the sentence");
    sentence.parse().lines().forEach(page::asIs);
  }

  private JsonNode value(String field) throws UnknownField {
    String[] steps = field.split("\\.", -1);
    JsonNode at = item(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      JsonNode next =
          at.isArray() && steps[i].matches("\\d+")
              ? at.path(Integer.parseInt(steps[i]))
              : at.path(steps[i]);
      if (next.isMissingNode()) {
        String there = String.join(".", List.of(steps).subList(0, i));
        throw new UnknownField(
            "--field: found "
                + field
                + ", but "
                + there
                + " has "
                + describe(at)
                + "; an unknown value is left out");
      }
      at = next;
    }
    return at;
  }

  private JsonNode item(String id) throws UnknownField {
    for (String list : LISTS) {
      for (JsonNode item : record.path(list)) {
        if (item.path("id").asText().equals(id)) {
          return item;
        }
      }
    }
    throw new UnknownField("--field: found " + id + ", but the record has " + ids());
  }

  private String ids() {
    List<String> ranges = new ArrayList<>();
    for (String list : LISTS) {
      int n = record.path(list).size();
      if (n > 0) {
        String first = record.path(list).get(0).path("id").asText();
        String last = record.path(list).get(n - 1).path("id").asText();
        ranges.add(n == 1 ? first : first + " to " + last);
      }
    }
    return ranges.isEmpty() ? "nothing in it" : String.join(", ", ranges);
  }

  private static String describe(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? "an empty list" : "a list, numbered 0 to " + (node.size() - 1);
    }
    return node.isObject() ? "the fields " + String.join(", ", fields(node)) : "no fields";
  }

  private static List<String> fields(JsonNode item) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> it = item.fieldNames(); it.hasNext(); ) {
      String name = it.next();
      if (!name.equals("id")) {
        names.add(name);
      }
    }
    return names;
  }
}
