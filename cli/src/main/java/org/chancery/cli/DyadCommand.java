package org.chancery.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.ledger.query.Coverage;
import org.chancery.ledger.query.Dyads;
import org.chancery.ledger.query.Exchange;
import org.chancery.ledger.query.Period;
import org.chancery.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what passed between two countries. */
@Command(
    name = "dyad",
    description = {
      "Tells what passed between two countries: events by quad class and type, what each said to and"
          + " about the other, whom they met, and the last events and statements in words.",
      "",
      "Examples:",
      "  chancery dyad CHN USA",
      "  chancery dyad Japan \"South Korea\" --from 2022 --to 2023-06",
      "  chancery dyad USA UKR --latest 40 --json",
      "  chancery dyad USA UKR --csv                   # the counts as a table",
      ""
    })
final class DyadCommand implements Callable<Integer> {
  private static final List<String> HEADING =
      List.of("of", "from", "to", "type", "quad", "status", "stance", "count", "mean_score");

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private PeriodOption periodOption;
  @Mixin private AnswerOption answer;

  @Parameters(paramLabel = "A", index = "0", description = "a country: CHN or China")
  private String a;

  @Parameters(paramLabel = "B", index = "1", description = "another")
  private String b;

  @Option(
      names = "--latest",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many engagements, events and statements to tell in words (default: 10)")
  private int latest;

  @Override
  public Integer call() {
    Period period = periodOption.period(spec);
    AnswerOption.Form form = answer.form(spec);
    if (latest < 0) {
      throw new ParameterException(
          spec.commandLine(), "--latest: found " + latest + ", expected 0 or more");
    }
    Ledger ledger = ledgerOption.read();
    Whom whom = new Whom(ledger, root);
    Exchange found = new Dyads(ledger).of(whom.country(a), whom.country(b), period, latest);
    switch (form) {
      case JSON -> answer.lines(root, Stream.of(found));
      case CSV -> answer.rows(root, HEADING, rows(found));
      case PAGE -> answer.page(root, page -> new DyadPage(page, whom).show(found));
    }
    if (found.empty()) {
      root.terminal()
          .err()
          .println(
              "chancery: found nothing between "
                  + found.a()
                  + " and "
                  + found.b()
                  + (period.equals(Period.ALL) ? "; " : ", " + period.shown() + "; ")
                  + Coverage.of(ledger).shown());
    }
    return ExitStatus.DONE;
  }

  private static Stream<List<@Nullable Object>> rows(Exchange found) {
    Stream<List<@Nullable Object>> events =
        found.events().stream()
            .map(
                e ->
                    Arrays.asList(
                        "event",
                        e.from(),
                        e.to(),
                        e.type(),
                        e.quad(),
                        e.status(),
                        null,
                        e.count(),
                        e.score()));
    return Stream.of(
            events,
            found.said().stream().map(s -> said("to", s)),
            found.stances().stream().map(s -> said("about", s)))
        .flatMap(s -> s);
  }

  private static List<@Nullable Object> said(String of, Exchange.Said s) {
    return Arrays.asList(
        "statement_" + of, s.from(), s.to(), s.act(), null, null, s.stance(), s.count(), null);
  }
}
