package org.chancery.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.ledger.query.Coverage;
import org.chancery.ledger.query.Engagements;
import org.chancery.ledger.query.Participant;
import org.chancery.ledger.query.Period;
import org.chancery.ledger.query.ToldEngagement;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists who met, called or visited whom. */
@Command(
    name = "engagements",
    description = {
      "Lists meetings, calls and visits in order of days: who took part and in which office, what it"
          + " was about, who reports it. What several reports tell of is listed once.",
      "",
      "Examples:",
      "  chancery engagements --kind call --between USA:head_of_state UKR:head_of_state \\",
      "      --from 2022 --to 2022",
      "  chancery engagements --between China Philippines --csv -o meetings.csv",
      "  chancery engagements --between \"Jake Sullivan\" --kind meeting --kind call",
      "  chancery engagements --between \"USA:National Security Advisor\" CHN --json",
      "",
      "A party is a country, by code or name; or an actor, by name; either with a colon and a role"
          + " (head_of_state, head_of_government, foreign_minister, …) or a title.",
      ""
    })
final class EngagementsCommand implements Callable<Integer> {
  private static final List<String> HEADING =
      List.of(
          "day",
          "date",
          "kind",
          "status",
          "participants",
          "place",
          "country",
          "occasion",
          "topics",
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

  @Option(
      names = "--between",
      paramLabel = "PARTY",
      arity = "1..*",
      description = "those who must all take part: USA, \"Jake Sullivan\", UKR:head_of_state")
  private List<String> between = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "meeting, call, visit, talks, multilateral, correspondence or ceremony; several are given"
              + " one by one or with commas",
      split = ",")
  private Set<EngagementKind> kinds = EnumSet.noneOf(EngagementKind.class);

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "held, planned, proposed or cancelled (default: held)",
      split = ",")
  private Set<EngagementStatus> statuses = EnumSet.of(EngagementStatus.HELD);

  @Override
  public Integer call() {
    Period period = periodOption.period(spec);
    AnswerOption.Form form = answer.form(spec);
    Ledger ledger = ledgerOption.read();
    Whom whom = new Whom(ledger, root);
    List<ToldEngagement> found =
        new Engagements(ledger)
            .find(
                new Engagements.Asked(
                    kinds, statuses, between.stream().map(whom::side).toList(), period, 0));
    switch (form) {
      case JSON -> answer.lines(root, found.stream());
      case CSV -> answer.rows(root, HEADING, found.stream().map(EngagementsCommand::row));
      case PAGE -> answer.page(root, page -> new LedgerPage(page).engagements(found));
    }
    String during = period.equals(Period.ALL) ? "" : ", " + period.shown();
    root.note(
        found.isEmpty()
            ? "found no such engagement" + during + "; " + Coverage.of(ledger).shown()
            : found.size() + (found.size() == 1 ? " engagement" : " engagements"));
    return ExitStatus.DONE;
  }

  private static List<@Nullable Object> row(ToldEngagement e) {
    return Arrays.asList(
        e.day(),
        e.date(),
        e.kind(),
        e.status(),
        e.participants().stream().map(Participant::shown).collect(Collectors.joining("; ")),
        e.place(),
        e.country(),
        e.occasion(),
        String.join("; ", e.topics()),
        e.words(),
        e.reports(),
        e.report().source(),
        e.report().title(),
        e.report().url(),
        e.report().id(),
        e.id());
  }
}
