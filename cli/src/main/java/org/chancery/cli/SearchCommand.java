package org.chancery.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.ledger.search.Condition;
import org.chancery.ledger.search.Conditions;
import org.chancery.ledger.search.Found;
import org.chancery.ledger.search.HitJson;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.Search;
import org.chancery.record.ActorKind;
import org.chancery.record.ChanceryException;
import org.chancery.record.Context;
import org.chancery.record.SpeechAct;
import org.chancery.record.StatementMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds statements and reports of a ledger. */
@Command(
    name = "search",
    description = {
      "Finds statements in a ledger, or reports, by their words and by what is known of them.",
      "",
      "Words side by side must all be there; AND, OR, NOT (or - before a word) and parentheses"
          + " combine them. A word also finds its forms and its other spelling (pledge: pledged,"
          + " defence: defense); \"in quotes\" it is exact, and several are a phrase; defen* finds"
          + " what begins so. An option given several times means any of them; different options"
          + " must all hold.",
      "",
      "Examples:",
      "  chancery search sanctions",
      "  chancery search '\"air defence\" OR (missile -ballistic)'",
      "  chancery search 'air defense' --country USA --act pledge --about Ukraine",
      "  chancery search --office 'national security adviser' --of 'United States' --from 2022-01-01",
      "  chancery search --speaker Lavrov --stance against --about NATO --sort date",
      "  chancery search grain* --in reports --source Reuters --from 2022-07 --to 2022-08",
      "  chancery search ceasefire --json --limit 100 > hits.jsonl",
      ""
    })
final class SearchCommand implements Callable<Integer> {
  private static final int PAGE = 20;

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "the words to find; may be left out where options say what to find")
  private List<String> query = List.of();

  @Option(
      names = "--in",
      paramLabel = "WHAT",
      defaultValue = "statements",
      description = "statements or reports (default: statements)")
  private String in = "statements";

  @Option(names = "--speaker", paramLabel = "NAME", description = "who speaks: Wang Yi, or Wang")
  private List<String> speakers = List.of();

  @Option(
      names = "--office",
      paramLabel = "TITLE|ROLE",
      description =
          "the office that the speaker holds: \"national security adviser\", foreign_minister")
  private List<String> offices = List.of();

  @Option(names = "--of", paramLabel = "NAME", description = "of what it is an office: China, NATO")
  private List<String> of = List.of();

  @Option(
      names = "--country",
      split = ",",
      paramLabel = "NAME|CODE",
      description = "the speaker's country: Kenya, KEN; of reports, that of anyone in it")
  private List<String> countries = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "what the speaker is: person, state")
  private List<String> kinds = List.of();

  @Option(
      names = "--addressee",
      paramLabel = "NAME",
      description = "who is spoken to: a name or a country")
  private List<String> addressees = List.of();

  @Option(
      names = "--act",
      split = ",",
      paramLabel = "ACT",
      description = "the speech act: pledge, accuse")
  private List<String> acts = List.of();

  @Option(
      names = "--mode",
      split = ",",
      paramLabel = "MODE",
      description = "direct, indirect or mixed")
  private List<String> modes = List.of();

  @Option(
      names = "--context",
      split = ",",
      paramLabel = "CONTEXT",
      description = "about what: military, cyber")
  private List<String> contexts = List.of();

  @Option(names = "--about", paramLabel = "NAME", description = "of whom it speaks")
  private List<String> about = List.of();

  @Option(
      names = "--stance",
      split = ",",
      paramLabel = "VIEW",
      description = "for, against or neutral: towards those of --about, or anyone")
  private List<String> stances = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "who published the report")
  private List<String> sources = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "from 2022, 2022-02 or 2022-02-24 on")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "up to the end of that")
  private @Nullable String to;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "rank or date (default: rank where words are asked for, else date)")
  private @Nullable String sort;

  @Option(names = "--limit", paramLabel = "N", description = "hits to show (default: 20)")
  private int limit = PAGE;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "go on where the last answer ended, as it told")
  private @Nullable String after;

  @Option(names = "--json", description = "one JSON object a line (docs/search.md)")
  private boolean json;

  @Override
  public Integer call() {
    Question question = question();
    Found found = new Search(ledger.read()).find(question);
    WholeFile.write(null, root.terminal(), out -> print(found, out));
    if (json) {
      root.note(SearchPage.summary(found));
      if (found.next() != null) {
        root.note("more with --after " + found.next());
      }
    }
    return ExitStatus.DONE;
  }

  private void print(Found found, PrintStream out) {
    if (json) {
      found.hits().forEach(hit -> out.print(HitJson.write(hit) + "\n"));
    } else {
      Page page = new Page(root.terminal().width(), root.colors());
      new SearchPage(page, root.colors()).show(found);
      out.print(page);
    }
  }

  private Question question() {
    Question.Target target = one("--in", in, Question.Target.values());
    Question.Sort order = sort == null ? null : one("--sort", sort, Question.Sort.values());
    List<Condition> conditions = new ArrayList<>();
    if (target == Question.Target.REPORTS) {
      refuseForReports();
    }
    try {
      add(conditions, speakers, Conditions::speaker);
      add(conditions, offices, Conditions::office);
      add(conditions, of, Conditions::of);
      add(conditions, countries, Conditions::country);
      add(conditions, coded("--kind", kinds, ActorKind::of), Conditions::kind);
      add(conditions, addressees, Conditions::addressee);
      add(conditions, coded("--act", acts, SpeechAct::of), Conditions::act);
      add(conditions, coded("--mode", modes, StatementMode::of), Conditions::mode);
      add(conditions, coded("--context", contexts, Context::of), Conditions::context);
      addAbout(conditions);
      add(conditions, sources, Conditions::source);
      return new Question(
          target,
          String.join(" ", query),
          conditions,
          from == null ? null : DayOption.first(spec, "--from", from),
          to == null ? null : DayOption.last(spec, "--to", to),
          order,
          limit,
          after);
    } catch (ChanceryException e) {
      throw e.code() == ChanceryException.Code.QUERY ? wrong(e.getMessage()) : e;
    }
  }

  private void addAbout(List<Condition> conditions) {
    List<Conditions.View> views =
        stances.stream().map(s -> one("--stance", s, Conditions.View.values())).toList();
    if (!views.isEmpty() || !about.isEmpty()) {
      conditions.add(Conditions.about(views, about));
    }
  }

  private void refuseForReports() {
    List<List<String>> ofStatements =
        List.of(speakers, offices, of, kinds, addressees, acts, modes, contexts, about, stances);
    if (ofStatements.stream().anyMatch(o -> !o.isEmpty())) {
      throw wrong(
          "--in reports: expected only --country, --source, --from and --to beside it; the other"
              + " options are about statements");
    }
  }

  private static <T> void add(
      List<Condition> to, List<T> values, Function<List<T>, Condition> condition) {
    if (!values.isEmpty()) {
      to.add(condition.apply(values));
    }
  }

  private <T> List<T> coded(String option, List<String> codes, Function<String, T> parse) {
    try {
      return codes.stream().map(parse).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  private <E extends Enum<E>> E one(String option, String value, E[] all) {
    List<String> codes = new ArrayList<>();
    for (E each : all) {
      String code = each.name().toLowerCase(Locale.ROOT);
      if (code.equals(value)) {
        return each;
      }
      codes.add(code);
    }
    throw wrong(option + ": found " + value + ", expected one of " + String.join(", ", codes));
  }

  private ParameterException wrong(@Nullable String message) {
    return new ParameterException(spec.commandLine(), String.valueOf(message));
  }
}
