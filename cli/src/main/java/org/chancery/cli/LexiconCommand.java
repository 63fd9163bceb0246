package org.chancery.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.coding.Coder;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the written rules. */
@Command(
    name = "lexicon",
    description = {
      "Lists the rules: how many in each file, or those of one file, each with its place and first"
          + " example.",
      "",
      "Examples:",
      "  chancery lexicon",
      "  chancery lexicon cues",
      "  chancery lexicon check my-rules",
      "  chancery read story.txt --lexicon my-rules",
      ""
    },
    subcommands = LexiconCommand.Check.class)
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

  @Override
  public Integer call() {
    Lexicon lexicon = root.lexicon();
    Page page = new Page(root.terminal().width(), root.colors());
    String wanted = subject;
    if (wanted == null) {
      byFile(lexicon).forEach((file, entries) -> count(page, file, entries));
    } else {
      DerivedNouns derived = DerivedNouns.standard();
      for (Entry e : entries(lexicon, wanted)) {
        boolean group = e.file().equals(DerivedNouns.LEXICON);
        entry(page, e, group ? derived.of(e).stream().map(Noun::words).toList() : List.of());
      }
    }
    root.terminal().out().print(page);
    return ExitStatus.DONE;
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
    throw new ParameterException(
        spec.commandLine(), "found subject " + wanted + ", expected one of " + Lexicon.SUBJECTS);
  }

  private static void count(Page page, String file, Collection<Entry> entries) {
    long examples = entries.stream().mapToLong(e -> e.examples().size()).sum();
    page.asIs(String.format("%-31s %,6d entries  %,6d examples", file, entries.size(), examples));
  }

  private static void entry(Page page, Entry e, List<String> nouns) {
    page.line(0, page.in(Style.NAME, e.id().value()) + "  " + page.in(Style.QUIET, e.location()));
    e.examples().stream()
        .filter(x -> !x.counter())
        .findFirst()
        .ifPresent(x -> page.line(4, 2, x.sentence() + " ⇒ " + x.expected()));
    if (!nouns.isEmpty()) {
      page.line(4, 2, nouns.size() + " nouns: " + String.join(", ", nouns));
    }
  }

  /** Reads a directory of rules and names all errors in it at once. */
  @Command(
      name = "check",
      description = {"Reads a directory of rules and names every error in it.", ""})
  static final class Check implements Callable<Integer> {
    @ParentCommand private LexiconCommand parent;

    @Parameters(paramLabel = "DIR", description = "directory with *.lex files")
    private Path directory;

    @Override
    public Integer call() {
      Lexicon lexicon = Lexicon.with(directory);
      var unused = new Coder(lexicon, Map.of()); // the stages read their entries now, or refuse
      long own = lexicon.entries().stream().filter(e -> !Lexicon.FILES.contains(e.file())).count();
      parent
          .root
          .terminal()
          .out()
          .println(
              directory
                  + ": no errors; "
                  + own
                  + " entries in force, of "
                  + lexicon.entries().size());
      return ExitStatus.DONE;
    }
  }
}
