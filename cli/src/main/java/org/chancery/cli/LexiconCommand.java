package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the written rules. */
@Command(
    name = "lexicon",
    description = {
      "Lists the rules: how many in each file, or those of one subject, each with its place and first"
          + " example; frames by PLOVER type.",
      "",
      "Examples:",
      "  chancery lexicon",
      "  chancery lexicon cues",
      "  chancery lexicon frames --type AID",
      "  chancery lexicon frames --hits records.jsonl   # how many events each coded",
      "  chancery lexicon plover",
      "  chancery lexicon check my-rules",
      "  chancery read story.txt --lexicon my-rules",
      ""
    },
    subcommands = {LexiconCheckCommand.class, CodeTables.Plover.class, CodeTables.Cameo.class})
final class LexiconCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SUBJECT",
      arity = "0..1",
      description = {
        "states, places, organizations, roles, rolenouns, cues, frames, contexts or rules;",
        "or one file of a subject that has several, such as organizations-armed"
      })
  private @Nullable String subject;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "of frames: those of one PLOVER type, such as AID")
  private @Nullable String type;

  @Option(
      names = "--hits",
      paramLabel = "CORPUS",
      arity = "1..*",
      description =
          "count how often each rule decided in these reports (what `code` takes); of frames also in"
              + " records that `code` wrote (.jsonl)")
  private List<String> corpus = new ArrayList<>();

  @Option(names = "--json", description = "print an array, one object an entry")
  private boolean json;

  @Override
  public Integer call() {
    Lexicon lexicon = root.lexicon();
    Page page = new Page(root.terminal().width(), root.colors());
    String wanted = subject;
    if (wanted == null) {
      if (type != null || json || !corpus.isEmpty()) {
        throw wrong("found no SUBJECT, expected one before --type, --hits and --json");
      }
      byFile(lexicon).forEach((file, entries) -> count(page, file, entries));
      root.terminal().out().print(page);
    } else {
      root.terminal().out().print(listing(lexicon, wanted, page));
    }
    return ExitStatus.DONE;
  }

  private String listing(Lexicon lexicon, String wanted, Page page) {
    Collection<Entry> entries = entries(lexicon, wanted);
    boolean frames = wanted.replaceFirst("\\.lex$", "").equals("frames");
    EventType only = type(frames);
    Hits hits = corpus.isEmpty() ? null : Hits.in(corpus, root);
    if (hits != null && hits.ofRecords() && !frames) {
      throw wrong("--hits: found records, which name frames only; give the reports themselves");
    }
    if (frames) {
      FrameList list = new FrameList(entries, only, hits);
      return json ? list.json() : list.table(page).toString();
    }
    if (json) {
      return FrameList.json(entries, hits);
    }
    DerivedNouns derived = DerivedNouns.standard();
    for (Entry e : entries) {
      boolean group = e.file().equals(DerivedNouns.LEXICON);
      entry(page, e, group ? derived.of(e).stream().map(Noun::words).toList() : List.of(), hits);
    }
    return page.toString();
  }

  private @Nullable EventType type(boolean frames) {
    String wanted = type;
    if (wanted == null) {
      return null;
    }
    if (!frames) {
      throw wrong("--type: found another subject, expected frames");
    }
    return Arrays.stream(EventType.values())
        .filter(t -> t.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--type: found "
                        + wanted
                        + ", expected one of "
                        + Arrays.toString(EventType.values())));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static Map<String, List<Entry>> byFile(Lexicon lexicon) {
    return lexicon.entries().stream()
        .collect(Collectors.groupingBy(Entry::file, LinkedHashMap::new, Collectors.toList()));
  }

  /** Those of a subject, in whichever files, or those of one of its files. */
  private Collection<Entry> entries(Lexicon lexicon, String wanted) {
    String name = wanted.endsWith(".lex") ? wanted : wanted + ".lex";
    if (Lexicon.SUBJECTS.contains(name)) {
      return lexicon.entries(name);
    }
    if (Lexicon.FILES.contains(name)) {
      return byFile(lexicon).getOrDefault(name, List.of());
    }
    throw wrong("found subject " + wanted + ", expected one of " + Lexicon.SUBJECTS);
  }

  ChanceryCommand root() {
    return root;
  }

  private static void count(Page page, String file, Collection<Entry> entries) {
    long examples = entries.stream().mapToLong(e -> e.examples().size()).sum();
    page.asIs(String.format("%-31s %,6d entries  %,6d examples", file, entries.size(), examples));
  }

  private static void entry(Page page, Entry e, List<String> nouns, @Nullable Hits hits) {
    String count = hits == null ? "" : String.format("%,d hits  ", hits.of(e));
    page.line(
        0, page.in(Style.NAME, e.id().value()) + "  " + count + page.in(Style.QUIET, e.location()));
    e.examples().stream()
        .filter(x -> !x.counter())
        .findFirst()
        .ifPresent(x -> page.line(4, 2, x.sentence() + " ⇒ " + x.expected()));
    if (!nouns.isEmpty()) {
      page.line(4, 2, nouns.size() + " nouns: " + String.join(", ", nouns));
    }
  }
}
