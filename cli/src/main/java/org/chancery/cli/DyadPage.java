package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.ledger.query.Exchange;
import org.chancery.record.Quad;

/** What passed between two countries, for people. */
final class DyadPage {
  private final Page page;
  private final Whom whom;

  DyadPage(Page page, Whom whom) {
    this.page = page;
    this.whom = whom;
  }

  void show(Exchange found) {
    page.line(
        0,
        page.in(Style.HEADING, whom.countryName(found.a()) + " " + found.a())
            + " and "
            + page.in(Style.HEADING, whom.countryName(found.b()) + " " + found.b()));
    way(found, found.a(), found.b());
    if (!found.a().equals(found.b())) {
      way(found, found.b(), found.a());
    }
    engagements(found);
    moments("events", found.latestEvents());
    moments("statements of one to or about the other", found.latestStatements());
  }

  /** One direction. */
  private void way(Exchange found, String from, String to) {
    page.heading(from + " → " + to);
    Map<Integer, List<Exchange.Events>> quads = new TreeMap<>();
    found.events().stream()
        .filter(e -> e.from().equals(from) && e.to().equals(to) && e.status().equals("actual"))
        .forEach(e -> quads.computeIfAbsent(e.quad(), q -> new ArrayList<>()).add(e));
    quads.forEach(
        (quad, events) ->
            line(
                Quad.of(quad).name().toLowerCase(Locale.ROOT).replace('_', ' '),
                counts(events, Exchange.Events::type, Exchange.Events::count)));
    line(
        "other status",
        counts(events(found, from, to), Exchange.Events::status, Exchange.Events::count));
    line(
        "says to",
        counts(said(found.said(), from, to, s -> true), Exchange.Said::act, Exchange.Said::count));
    stance("speaks well of", found, from, to, 1);
    stance("speaks of", found, from, to, 0);
    stance("speaks ill of", found, from, to, -1);
  }

  private static List<Exchange.Events> events(Exchange found, String from, String to) {
    return found.events().stream()
        .filter(e -> e.from().equals(from) && e.to().equals(to) && !e.status().equals("actual"))
        .toList();
  }

  private void stance(String how, Exchange found, String from, String to, int stance) {
    List<Exchange.Said> said =
        said(found.stances(), from, to, s -> s.stance() != null && s.stance() == stance);
    line(how, counts(said, Exchange.Said::act, Exchange.Said::count));
  }

  private static List<Exchange.Said> said(
      List<Exchange.Said> all, String from, String to, Predicate<Exchange.Said> which) {
    return all.stream()
        .filter(s -> s.from().equals(from) && s.to().equals(to))
        .filter(which)
        .toList();
  }

  private void line(String what, String counts) {
    if (!counts.isEmpty()) {
      page.line(2, 24, page.in(Style.CODE, what) + " ".repeat(24 - what.length()) + counts);
    }
  }

  /** "40 CONSULT, 3 ACCUSE", the most first; the total before them, where there are several. */
  private static <T> String counts(
      List<T> all,
      java.util.function.Function<T, String> key,
      java.util.function.ToLongFunction<T> number) {
    Map<String, Long> sums = new LinkedHashMap<>();
    all.forEach(t -> sums.merge(key.apply(t), number.applyAsLong(t), Long::sum));
    long total = sums.values().stream().mapToLong(Long::longValue).sum();
    String each =
        sums.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return sums.size() < 2 ? each : total + ": " + each;
  }

  private void engagements(Exchange found) {
    if (found.engagements().isEmpty()) {
      return;
    }
    page.heading("engagements that reports tell of");
    Map<String, List<Exchange.Met>> statuses = new LinkedHashMap<>();
    found
        .engagements()
        .forEach(
            m ->
                statuses
                    .computeIfAbsent(
                        m.status() == null ? "of no status" : m.status(), s -> new ArrayList<>())
                    .add(m));
    statuses.forEach(
        (status, met) -> line(status, counts(met, Exchange.Met::kind, Exchange.Met::count)));
    if (!found.latestEngagements().isEmpty()) {
      page.heading("the last engagements");
      new LedgerPage(page).engagements(found.latestEngagements());
    }
  }

  private void moments(String what, List<org.chancery.ledger.query.Moment> moments) {
    if (!moments.isEmpty()) {
      page.heading("the last " + what);
      new LedgerPage(page).moments(moments);
    }
  }
}
