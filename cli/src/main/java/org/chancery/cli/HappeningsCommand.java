package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Party;
import org.chancery.ledger.query.Coverage;
import org.chancery.ledger.query.KeptHappenings;
import org.chancery.ledger.query.Period;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what happened, each thing once however many reports tell of it. */
@Command(
    name = "happenings",
    description = {
      "Lists what happened, in order of days: each event or engagement once, with the number of"
          + " reports and sources that tell of it, and where these contradict each other. Near-"
          + "duplicates of a report count once.",
      "",
      "Examples:",
      "  chancery happenings --from 2023-06 --to 2023-06",
      "  chancery happenings --country Ukraine --country RUS --type ASSAULT",
      "  chancery happenings --type call,meeting --least 2",
      "  chancery happenings --contradicted --json",
      ""
    })
final class HappeningsCommand implements Callable<Integer> {
  private static final List<String> HEADING =
      List.of(
          "first",
          "last",
          "what",
          "from",
          "to",
          "place",
          "standing",
          "reports",
          "sources",
          "contradictions",
          "words",
          "key");

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private PeriodOption periodOption;
  @Mixin private AnswerOption answer;
  @Mixin private LimitOption limit;

  @Option(
      names = "--type",
      paramLabel = "TYPES",
      split = ",",
      description = "only these of PLOVER's types, or kinds of engagements: ASSAULT,meeting")
  private List<String> types = List.of();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "only those in which it takes part; given twice, in which both do")
  private List<String> countries = List.of();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "1",
      description = "only those that at least so many reports tell of")
  private int least;

  @Option(names = "--contradicted", description = "only those of which reports differ")
  private boolean contradicted;

  @Override
  public Integer call() {
    Period period = periodOption.period(spec);
    AnswerOption.Form form = answer.form(spec);
    Set<String> codes = codes();
    int most = limit.most(spec, form);
    Ledger ledger = ledgerOption.read();
    Whom whom = new Whom(ledger, root);
    List<String> of = countries.stream().map(whom::country).toList();
    List<Happening> found = found(ledger, period, codes, of, most);
    List<Happening> shown = LimitOption.cut(found, most);
    switch (form) {
      case JSON -> answer.lines(root, shown.stream().map(HappeningsPage::fields));
      case CSV -> answer.rows(root, HEADING, shown.stream().map(HappeningsCommand::row));
      case PAGE -> answer.page(root, page -> new HappeningsPage(page).show(shown));
    }
    root.note(
        shown.isEmpty()
            ? "found no such happening; " + Coverage.of(ledger).shown()
            : LimitOption.told(
                shown.size(), found.size() > shown.size(), "happening", "happenings"));
    return ExitStatus.DONE;
  }

  private List<Happening> found(
      Ledger ledger, Period period, Set<String> codes, List<String> of, int most) {
    List<Happening> found = new ArrayList<>();
    new KeptHappenings(ledger)
        .each(
            period,
            h -> {
              if (asked(h, codes, of)) {
                found.add(h);
              }
              return most == 0 || found.size() <= most;
            });
    return found;
  }

  private boolean asked(Happening h, Set<String> codes, List<String> of) {
    Set<String> taking =
        Stream.concat(h.from().stream(), h.to().stream())
            .map(Party::country)
            .flatMap(Stream::ofNullable)
            .map(c -> c.code())
            .collect(Collectors.toSet());
    return (codes.isEmpty() || codes.contains(h.what().code()))
        && taking.containsAll(of)
        && h.reports() >= least
        && !(contradicted && h.contradictions().isEmpty());
  }

  private Set<String> codes() {
    List<String> known =
        Stream.concat(
                Arrays.stream(EventType.values()).map(Enum::name),
                Arrays.stream(EngagementKind.values()).map(EngagementKind::code))
            .toList();
    Set<String> codes = new TreeSet<>();
    for (String type : types) {
      codes.add(
          known.stream()
              .filter(k -> k.equalsIgnoreCase(type.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      wrong(
                          "--type: found "
                              + type
                              + ", expected one of "
                              + String.join(", ", known))));
    }
    return codes;
  }

  private static List<@Nullable Object> row(Happening h) {
    return Arrays.asList(
        h.days() == null ? null : h.days().first(),
        h.days() == null ? null : h.days().last(),
        h.what().code(),
        parties(h.from()),
        parties(h.to()),
        h.where(),
        h.standing().name().toLowerCase(Locale.ROOT),
        h.reports(),
        h.sources(),
        h.contradictions().stream()
            .map(HappeningsPage::contradiction)
            .collect(Collectors.joining("; ")),
        h.sightings().get(0).evidence(),
        h.key());
  }

  static String parties(List<Party> parties) {
    return parties.stream().map(Party::toString).collect(Collectors.joining("; "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
