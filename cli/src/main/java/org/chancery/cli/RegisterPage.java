package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.register.Conflict;
import org.chancery.analysis.register.Evidence;
import org.chancery.analysis.register.Person;
import org.chancery.analysis.register.Register;
import org.chancery.analysis.register.Spell;
import org.chancery.analysis.register.Standing;
import org.chancery.analysis.register.Stated;
import org.chancery.analysis.register.Tenure;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/** A part of a register as a page for people. */
final class RegisterPage {
  private static final int INDENT = 2;
  private static final int DEEPER = 4;
  private static final int OTHER_NAMES = 6;

  private final Register register;
  private final Page page;

  RegisterPage(Register register, Page page) {
    this.register = register;
    this.page = page;
  }

  /**
   * The tenures, those of one person together.
   *
   * @param asOf the day that was asked for, if any
   */
  void tenures(List<Tenure> tenures, @Nullable LocalDate asOf) {
    Person before = null;
    for (Tenure t : tenures) {
      if (t.person() != before) {
        person(t.person());
        before = t.person();
      }
      tenure(t, asOf);
    }
  }

  void conflicts(List<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      page.blank();
      Tenure first = conflict.tenures().get(0);
      page.line(0, INDENT, name(first.person()) + ", " + office(first));
      page.line(INDENT, INDENT, page.in(Style.BAD, words(conflict, first)));
      for (Tenure t : conflict.tenures()) {
        ends(t);
      }
    }
  }

  private void person(Person person) {
    page.blank().line(0, INDENT, name(person));
    List<String> also = person.also();
    if (!also.isEmpty()) {
      List<String> shown = also.subList(0, Math.min(also.size(), OTHER_NAMES));
      String more = also.size() > OTHER_NAMES ? ", …" : "";
      page.line(INDENT, INDENT, page.in(Style.QUIET, "also " + String.join(", ", shown) + more));
    }
  }

  private String name(Person person) {
    String countries = countries(person);
    return page.in(Style.NAME, person.name()) + (countries.isEmpty() ? "" : "  " + countries);
  }

  private String office(Tenure t) {
    String of = t.of().map(o -> ", " + Page.visible(o)).orElse("");
    return Page.visible(t.titles().get(0))
        + of
        + " "
        + page.in(Style.QUIET, "(" + t.role().code() + ")");
  }

  private void tenure(Tenure t, @Nullable LocalDate asOf) {
    page.line(INDENT, INDENT, office(t));
    for (String line : when(t, asOf)) {
      page.line(DEEPER, INDENT, line);
    }
    ends(t);
    for (Conflict conflict : register.conflicts(t)) {
      page.line(DEEPER, INDENT, page.in(Style.BAD, "! " + words(conflict, t)));
    }
  }

  private static List<String> when(Tenure t, @Nullable LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    for (Spell spell : t.spells()) {
      lines.add("held from at least " + spell.from() + " to at least " + spell.to());
    }
    if (asOf != null) {
      t.before(asOf)
          .ifPresent(
              before ->
                  lines.add(
                      "on "
                          + asOf
                          + ": stated on "
                          + before
                          + ", and on "
                          + t.after(asOf).map(LocalDate::toString).orElse("no later day")));
    }
    t.formerBy().ifPresent(day -> lines.add("former by " + day));
    String listed = t.listed() == 0 ? "" : "; from office files in " + t.listed();
    lines.add(count(t.reports(), "report") + ", " + count(t.sources(), "source") + listed);
    return lines;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** The first and the last evidence of each standing. */
  private void ends(Tenure t) {
    for (Standing standing : Standing.values()) {
      t.stated(standing).map(Stated::evidence).ifPresent(this::ends);
    }
  }

  private void ends(List<Evidence> evidence) {
    evidence(evidence.get(0));
    if (evidence.size() > 1) {
      evidence(evidence.get(evidence.size() - 1));
    }
  }

  private void evidence(Evidence e) {
    Evidence.Source report = e.report();
    String date = report.date() == null ? "no date" : report.date();
    String where =
        Stream.of(report.source(), report.url() == null ? report.ref() : report.url())
            .filter(Objects::nonNull)
            .map(Page::visible)
            .collect(Collectors.joining("  "));
    String words = Page.visible(e.name()) + ": “" + Page.visible(e.quote().text()) + "”";
    page.line(
        DEEPER,
        INDENT + DEEPER,
        page.in(Style.CODE, e.standing().code())
            + " ".repeat(8 - e.standing().code().length())
            + String.format("%-10s", date)
            + "  "
            + words
            + "  "
            + page.in(Style.QUIET, where.isEmpty() ? report.id() : where));
  }

  private static String words(Conflict conflict, Tenure seenFrom) {
    if (conflict instanceof Conflict.TwoHolders c) {
      boolean first = seenFrom == c.tenure();
      int ours = first ? c.reports() : c.otherReports();
      int theirs = first ? c.otherReports() : c.reports();
      return "two holders: "
          + named(first ? c.other() : c.tenure())
          + " too, from "
          + c.from()
          + " to "
          + c.to()
          + (" (" + count(ours, "report") + " against " + theirs + ")");
    }
    if (conflict instanceof Conflict.FormerWhileHeld c) {
      return String.format(
          "former while held: held on %s, former on %s, held again on %s (%s)",
          c.before(), c.former(), c.after(), count(c.reports(), "report") + " in between");
    }
    Conflict.TwoCountries c = (Conflict.TwoCountries) conflict;
    return "two countries: " + named(seenFrom == c.tenure() ? c.other() : c.tenure());
  }

  private static String named(Tenure t) {
    String countries = countries(t.person());
    return Page.visible(t.person().name())
        + (countries.isEmpty() ? "" : " (" + countries + ")")
        + ", "
        + Page.visible(t.titles().get(0) + t.of().map(o -> " of " + o).orElse(""));
  }

  private static String countries(Person person) {
    return person.countries().stream().map(Country::code).collect(Collectors.joining(" "));
  }
}
