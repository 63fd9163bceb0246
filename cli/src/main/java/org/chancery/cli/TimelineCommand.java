package org.chancery.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.ledger.query.Coverage;
import org.chancery.ledger.query.Moment;
import org.chancery.ledger.query.Period;
import org.chancery.ledger.query.Timelines;
import org.chancery.ledger.query.Who;
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

/** Tells what an actor said, did and was, day by day. */
@Command(
    name = "timeline",
    description = {
      "Tells what somebody said and did, whom they met, and which offices reports give them, in order"
          + " of days, each with the words and the report.",
      "",
      "Examples:",
      "  chancery timeline \"Jake Sullivan\" --from 2023-01 --to 2023-06",
      "  chancery timeline Zelenskyy --kind engagements",
      "  chancery timeline Sullivan --country USA --kind statements,events --csv -o sullivan.csv",
      "  chancery timeline Ukraine --from 2022-02-20 --to 2022-03-10",
      "",
      "A country is given by code or name, an actor by full name or surname. Where a name may be"
          + " several actors', they are told, to choose from.",
      ""
    })
final class TimelineCommand implements Callable<Integer> {
  private static final List<String> HEADING =
      List.of(
          "day",
          "date",
          "kind",
          "what",
          "status",
          "who",
          "to",
          "words",
          "reports",
          "source",
          "title",
          "url",
          "report_id",
          "id");

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private PeriodOption periodOption;
  @Mixin private AnswerOption answer;
  @Mixin private LimitOption limit;

  @Parameters(paramLabel = "ACTOR", description = "a name, or a country's code or name")
  private String actor;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "the actor's country, where the name is that of several")
  private @Nullable String country;

  @Option(
      names = "--kind",
      paramLabel = "KINDS",
      description =
          "statements, engagements, events or offices; several with commas (default: all;"
              + " of a country, all but offices)",
      split = ",")
  private List<String> kinds = List.of();

  @Override
  public Integer call() {
    Period period = periodOption.period(spec);
    AnswerOption.Form form = answer.form(spec);
    Set<Moment.Kind> asked = kinds();
    int most = limit.most(spec, form);
    Ledger ledger = ledgerOption.read();
    Whom.Meant meant = new Whom(ledger, root).meant(actor, country);
    int more = most == 0 ? 0 : most + 1;
    if (kinds.isEmpty() && meant.who() instanceof Who.Country) {
      asked.remove(Moment.Kind.OFFICE); // of all its officials: chancery offices tells them
    }
    List<Moment> all = new Timelines(ledger).of(meant.who(), period, asked, more);
    List<Moment> found = LimitOption.cut(all, most);
    switch (form) {
      case JSON -> answer.lines(root, found.stream());
      case CSV -> answer.rows(root, HEADING, found.stream().map(TimelineCommand::row));
      case PAGE ->
          answer.page(
              root,
              page -> {
                page.line(0, page.in(Style.HEADING, meant.name())).blank();
                new LedgerPage(page).moments(found);
              });
    }
    root.note(
        found.isEmpty()
            ? "found nothing of " + actor + " in that period; " + Coverage.of(ledger).shown()
            : LimitOption.told(found.size(), all.size() > found.size(), "entry", "entries"));
    return ExitStatus.DONE;
  }

  private Set<Moment.Kind> kinds() {
    Set<Moment.Kind> all = EnumSet.noneOf(Moment.Kind.class);
    for (String kind : kinds) {
      all.add(
          Arrays.stream(Moment.Kind.values())
              .filter(k -> kind.strip().toLowerCase(Locale.ROOT).matches(k.code() + "s?"))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "--kind: found "
                              + kind
                              + ", expected statements, engagements, events or offices")));
    }
    return all.isEmpty() ? EnumSet.allOf(Moment.Kind.class) : all;
  }

  private static List<@Nullable Object> row(Moment m) {
    return Arrays.asList(
        m.day(),
        m.date(),
        m.kind().code(),
        m.what(),
        m.status(),
        m.who(),
        m.to(),
        m.words(),
        m.reports(),
        m.report().source(),
        m.report().title(),
        m.report().url(),
        m.report().id(),
        m.id());
  }
}
