package org.chancery.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.query.Moment;
import org.chancery.ledger.query.Participant;
import org.chancery.ledger.query.Source;
import org.chancery.ledger.query.ToldEngagement;
import org.jspecify.annotations.Nullable;

/** What a ledger answers, as a page for people. */
final class LedgerPage {
  private static final int INDENT = 12;
  private static final int WORDS = 280;

  private final Page page;

  LedgerPage(Page page) {
    this.page = page;
  }

  void moments(List<Moment> moments) {
    for (Moment m : moments) {
      moment(m);
    }
  }

  private void moment(Moment m) {
    String status =
        m.status() == null || m.status().equals("held") || m.status().equals("actual")
            ? ""
            : " (" + m.status() + ")";
    String what = page.in(Style.CODE, m.what()) + status;
    String to = m.to() == null ? "" : Page.visible(m.to());
    String line =
        switch (m.kind()) {
          case STATEMENT -> Page.visible(m.who()) + ": " + what + (to.isEmpty() ? "" : " to " + to);
          case EVENT -> Page.visible(m.who()) + " " + what + (to.isEmpty() ? "" : " → " + to);
          case ENGAGEMENT -> what + ": " + Page.visible(m.who());
          case OFFICE ->
              Page.visible(m.who())
                  + " first called "
                  + what
                  + (to.isEmpty() ? "" : ", " + to)
                  + " (in "
                  + reports(m.reports())
                  + ")";
        };
    page.line(0, INDENT, day(m.day(), m.date()) + line);
    if (m.kind() != Moment.Kind.OFFICE && !m.words().isEmpty()) {
      page.line(INDENT, 1, quoted(m.words()));
    }
    page.line(INDENT, 2, page.in(Style.QUIET, source(m.report())));
  }

  void engagements(List<ToldEngagement> engagements) {
    for (ToldEngagement e : engagements) {
      String where =
          Stream.of(e.place(), e.country())
              .filter(Objects::nonNull)
              .map(Page::visible)
              .collect(Collectors.joining(", "));
      page.line(
          0,
          INDENT,
          day(e.day(), e.date())
              + page.in(Style.CODE, e.kind())
              + (e.status() == null || e.status().equals("held") ? "" : " (" + e.status() + ")")
              + ": "
              + e.participants().stream()
                  .map(Participant::shown)
                  .map(p -> page.in(Style.NAME, p))
                  .collect(Collectors.joining(", "))
              + (where.isEmpty() ? "" : "; " + where)
              + (e.occasion() == null ? "" : "; " + Page.visible(e.occasion())));
      if (!e.topics().isEmpty()) {
        String topics = e.topics().stream().map(Page::visible).collect(Collectors.joining("; "));
        page.line(INDENT, 2, "about " + topics);
      }
      page.line(
          INDENT,
          2,
          page.in(
              Style.QUIET,
              (e.reports() > 1 ? reports(e.reports()) + ", such as " : "") + source(e.report())));
    }
  }

  /** A month or year is not shown as its first day. */
  private static String day(@Nullable String day, @Nullable String date) {
    String shown = date != null && day != null && day.startsWith(date) ? date : day;
    return String.format("%-10s  ", shown == null ? "no date" : shown);
  }

  static String reports(long n) {
    return n + (n == 1 ? " report" : " reports");
  }

  static String quoted(String words) {
    String plain = Page.visible(words);
    boolean quoted = plain.startsWith("“") || plain.startsWith("\"");
    String cut = plain.length() <= WORDS ? plain : plain.substring(0, WORDS).strip() + " …";
    return quoted ? cut : "“" + cut + "”";
  }

  /** Who published it, and where it is. */
  static String source(Source report) {
    String shown =
        Stream.of(report.source(), report.url() != null ? report.url() : report.ref())
            .filter(Objects::nonNull)
            .map(Page::visible)
            .collect(Collectors.joining("  "));
    return shown.isEmpty() ? report.id() : shown;
  }
}
