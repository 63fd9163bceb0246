package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.search.Found;
import org.chancery.ledger.search.Hit;
import org.chancery.ledger.search.Question;

/** The answer to a search as a page for people. */
final class SearchPage {
  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final Page page;
  private final boolean colors;

  SearchPage(Page page, boolean colors) {
    this.page = page;
    this.colors = colors;
  }

  void show(Found found) {
    for (Hit hit : found.hits()) {
      if (hit instanceof Hit.OfStatement statement) {
        statement(statement);
      } else {
        report(hit);
      }
    }
    if (found.hits().isEmpty()) {
      nothing(found);
      return;
    }
    page.blank().line(0, page.in(Style.QUIET, summary(found)));
    if (found.next() != null) {
      page.line(0, page.in(Style.QUIET, "more: the same with --after " + found.next()));
    }
  }

  /** How many there are, in a line. */
  static String summary(Found found) {
    Question question = found.question();
    String things =
        found.counted() == 1
            ? question.target().plural().replaceFirst("s$", "")
            : question.target().plural();
    String ranked =
        found.partlyRanked()
            ? String.format(
                java.util.Locale.ROOT,
                "; the newest %,d are ranked, --sort date goes through all",
                question.target().ranked())
            : "";
    return found.total() + " " + things + ", " + found.hits().size() + " shown" + ranked;
  }

  private void statement(Hit.OfStatement s) {
    page.blank();
    Hit.Party speaker = s.speaker();
    String who = speaker == null ? "no speaker named" : party(speaker);
    String offices =
        s.offices().stream()
            .filter(o -> !o.former())
            .map(SearchPage::office)
            .collect(Collectors.joining("; "));
    String to =
        s.addressees().isEmpty()
            ? ""
            : " to "
                + s.addressees().stream().map(Hit.Party::name).collect(Collectors.joining(", "));
    page.line(
        0,
        DEEPER,
        String.format("%-10s", s.day() == null ? "no date" : s.day())
            + "  "
            + page.in(Style.NAME, who)
            + (offices.isEmpty() ? "" : ", " + Page.visible(offices))
            + "  "
            + page.in(Style.CODE, s.act())
            + Page.visible(to).replaceFirst("^to", " to"));
    page.line(INDENT, INDENT, marked(s.excerpt()));
    List<String> known = new ArrayList<>();
    if (!s.contexts().isEmpty()) {
      known.add(String.join(", ", s.contexts()));
    }
    s.about().forEach(v -> known.add(view(v)));
    if (!known.isEmpty()) {
      page.line(INDENT, INDENT, page.in(Style.QUIET, String.join("; ", known)));
    }
    page.line(INDENT, INDENT, page.in(Style.QUIET, source(s.report()) + ", " + s.id()));
  }

  private void report(Hit hit) {
    String title = hit.report().title() == null ? "no title" : hit.report().title();
    page.blank();
    page.line(
        0,
        DEEPER,
        String.format("%-10s", hit.day() == null ? "no date" : hit.day())
            + "  "
            + page.in(Style.NAME, title));
    page.line(
        INDENT,
        INDENT,
        (hit.excerpt().start() > 0 ? "… " : "")
            + marked(hit.excerpt())
            + (hit.excerpt().whole() ? "" : " …"));
    page.line(INDENT, INDENT, page.in(Style.QUIET, source(hit.report())));
  }

  private static String party(Hit.Party party) {
    return party.name() + (party.country() == null ? "" : " (" + party.country() + ")");
  }

  private static String office(Hit.Office office) {
    return office.title() + (office.of() == null ? "" : " of " + office.of());
  }

  private static String view(Hit.View view) {
    String stance = view.stance() < 0 ? "against " : view.stance() > 0 ? "for " : "about ";
    return stance + view.actor().name();
  }

  private static String source(Hit.Source report) {
    String title = report.title() == null ? null : "“" + report.title() + "”";
    String where = report.url() != null ? report.url() : report.ref();
    String all =
        Stream.of(report.source(), title, where)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? report.gid() : all;
  }

  /** The words with those that were asked for in colour, or in brackets where there is none. */
  private String marked(Hit.Excerpt excerpt) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    for (Hit.Range range : excerpt.highlights()) {
      all.append(apart(excerpt.text().substring(at, range.start())));
      for (String word :
          apart(excerpt.text().substring(range.start(), range.end())).split("(?= )")) {
        String bare = word.strip();
        all.append(word.startsWith(" ") ? " " : "").append(mark(bare));
      }
      at = range.end();
    }
    return Page.visible(" ") + all.append(apart(excerpt.text().substring(at))).toString().strip();
  }

  private String mark(String word) {
    return colors ? page.in(Style.BAD, word) : "[" + Page.visible(word) + "]";
  }

  /** Made visible, with the blanks at its ends, which part it from what stands beside it. */
  private static String apart(String words) {
    String visible = Page.visible("|" + words + "|");
    return visible.substring(1, visible.length() - 1);
  }

  private void nothing(Found found) {
    Question question = found.question();
    page.line(0, "Nothing was found.");
    page.blank();
    List<String> asked = new ArrayList<>();
    if (question.typed() != null) {
      asked.add("words " + question.typed());
    }
    question.conditions().forEach(c -> asked.add(c.said()));
    if (question.from() != null) {
      asked.add("from " + question.from());
    }
    if (question.to() != null) {
      asked.add("to " + question.to());
    }
    page.line(0, INDENT, "Asked of " + question.target().plural() + ":");
    asked.forEach(a -> page.line(INDENT, INDENT, Page.visible(a)));
    if (found.looser().isEmpty()) {
      page.line(
          0,
          INDENT,
          "Try other words, a beginning (defen*), OR between them, or --in reports, which looks at"
              + " all of a report's text.");
    } else {
      page.line(0, INDENT, "There would be, without one of these:");
      found
          .looser()
          .forEach(
              (what, n) -> page.line(INDENT, INDENT, count(n) + " without " + Page.visible(what)));
    }
  }

  private static String count(int n) {
    return n > org.chancery.ledger.search.Search.COUNTED
        ? "more than 10,000"
        : String.format(java.util.Locale.ROOT, "%,d", n);
  }
}
