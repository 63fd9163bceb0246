package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.analysis.series.Dyad;
import org.chancery.analysis.series.Period;
import org.chancery.analysis.series.SeriesCsv;
import org.chancery.analysis.series.SeriesRow;
import org.chancery.ledger.query.Counts;
import org.chancery.ledger.query.Coverage;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.SpeechAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts events between countries, or statements, in steps of time. */
@Command(
    name = "series",
    description = {
      "Counts events between countries by day, week or month, with quad classes and scores; steps"
          + " without events are there with zero. Or counts statements by speech act.",
      "",
      "Examples:",
      "  chancery series --dyad USA CHN",
      "  chancery series --dyad USA CHN --directed --by week --from 2022 --to 2022 --csv",
      "  chancery series --dyad USA UKR --type CONSULT --per happening",
      "  chancery series --all --by month --csv -o dyads.csv",
      "  chancery series --of statements --speaker USA --act pledge",
      "",
      "An event counts once for each report that tells it, near-duplicates left out; with --per"
          + " happening, what several reports tell of counts once.",
      ""
    })
final class SeriesCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private PeriodOption periodOption;
  @Mixin private AnswerOption answer;

  @Option(
      names = "--by",
      paramLabel = "STEP",
      defaultValue = "month",
      description = "day, week (from Monday) or month (default: month)")
  private String by;

  @Option(
      names = "--dyad",
      paramLabel = "COUNTRY",
      arity = "2",
      description = "between these two; may be given several times")
  private List<String> dyads = List.of();

  @Option(names = "--all", description = "between all countries")
  private boolean all;

  @Option(names = "--directed", description = "tell what A does to B from what B does to A")
  private boolean directed;

  @Option(
      names = "--type",
      paramLabel = "TYPES",
      split = ",",
      description = "only these of PLOVER's types: CONSULT,AID")
  private Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--status",
      paramLabel = "STATUSES",
      split = ",",
      description = "actual, future, hypothetical, historical, negated or all (default: actual)")
  private List<String> statuses = List.of("actual");

  @Option(
      names = "--per",
      paramLabel = "UNIT",
      defaultValue = "report",
      description = "count reports' events (report), or what they tell of once (happening)")
  private Unit unit;

  @Option(names = "--quad", description = "show the four quad classes on the page; data has them")
  private boolean quads;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      defaultValue = "events",
      description = "events or statements (default: events)")
  private What what;

  @Option(
      names = "--speaker",
      paramLabel = "COUNTRY",
      description = "of statements: the speakers' country; may be given several times")
  private List<String> speakers = List.of();

  @Option(
      names = "--act",
      paramLabel = "ACTS",
      split = ",",
      description = "of statements: only these speech acts: pledge,threaten")
  private Set<SpeechAct> acts = EnumSet.noneOf(SpeechAct.class);

  /** What counts one. */
  enum Unit {
    REPORT,
    HAPPENING
  }

  /** What is counted. */
  enum What {
    EVENTS,
    STATEMENTS
  }

  @Override
  public Integer call() {
    org.chancery.ledger.query.Period period = periodOption.period(spec);
    AnswerOption.Form form = answer.form(spec);
    Period step = step();
    check();
    Set<EventStatus> standing = statuses();
    Ledger ledger = ledgerOption.read();
    Whom whom = new Whom(ledger, root);
    if (what == What.STATEMENTS) {
      statements(ledger, whom, step, period, form);
    } else {
      events(
          ledger,
          new Counts.Asked(step, period, pairs(whom), directed, types, standing),
          whom,
          form);
    }
    return ExitStatus.DONE;
  }

  private void check() {
    boolean statements = what == What.STATEMENTS;
    if (statements && (all || !dyads.isEmpty() || !types.isEmpty())) {
      throw wrong("--of statements goes with --speaker and --act; not with dyads and types");
    }
    if (!statements && (!speakers.isEmpty() || !acts.isEmpty())) {
      throw wrong("--speaker and --act go with --of statements");
    }
    if (!statements && all == !dyads.isEmpty()) {
      throw wrong("expected either --dyad COUNTRY COUNTRY, or --all for all of them");
    }
  }

  private void events(Ledger ledger, Counts.Asked asked, Whom whom, AnswerOption.Form form) {
    List<SeriesRow> rows = KeptSeries.of(ledger, asked, unit == Unit.HAPPENING);
    if (rows.isEmpty() || rows.stream().allMatch(r -> r.count() == 0)) {
      root.note("found no such events; " + Coverage.of(ledger).shown());
    }
    switch (form) {
      case JSON -> answer.lines(root, rows.stream().map(SeriesPage::fields));
      case CSV ->
          answer.text(
              root,
              to -> {
                try {
                  SeriesCsv.write(rows, new OutputStreamWriter(to, StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException("a print stream throws nothing", e);
                }
              });
      case PAGE -> answer.page(root, page -> new SeriesPage(page, whom, asked).show(rows, quads));
    }
  }

  private void statements(
      Ledger ledger,
      Whom whom,
      Period step,
      org.chancery.ledger.query.Period period,
      AnswerOption.Form form) {
    Set<String> countries =
        speakers.stream().map(whom::country).collect(Collectors.toCollection(TreeSet::new));
    List<Counts.Said> found = new Counts(ledger).statements(step, period, countries, acts);
    List<Counts.Said> rows = SaidSeries.filled(found, step, period);
    if (rows.isEmpty()) {
      root.note("found no such statements; " + Coverage.of(ledger).shown());
    }
    switch (form) {
      case JSON -> answer.lines(root, rows.stream().map(SaidSeries::fields));
      case CSV ->
          answer.rows(
              root,
              List.of("period", "country", "act", "n"),
              rows.stream()
                  .map(s -> Arrays.asList(s.start(), s.country(), s.act().code(), s.count())));
      case PAGE -> answer.page(root, page -> SaidSeries.show(page, rows, step, whom));
    }
  }

  private Set<Dyad> pairs(Whom whom) {
    Set<Dyad> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < dyads.size(); i += 2) {
      Dyad dyad = Dyad.of(whom.country(dyads.get(i)), whom.country(dyads.get(i + 1)));
      pairs.add(directed ? dyad : dyad.undirected());
      if (directed) {
        pairs.add(new Dyad(dyad.to(), dyad.from()));
      }
    }
    return pairs;
  }

  private Period step() {
    try {
      return Period.of(by.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("--by: " + e.getMessage());
    }
  }

  private Set<EventStatus> statuses() {
    if (statuses.contains("all")) {
      return Set.of();
    }
    try {
      return statuses.stream()
          .map(s -> EventStatus.of(s.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventStatus.class)));
    } catch (IllegalArgumentException e) {
      throw wrong("--status: " + e.getMessage() + ", or all");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
