package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a ledger's full text.
 *
 * @param target what to find
 * @param typed the query as it was typed; null or empty where only conditions are given
 * @param conditions all of them must hold
 * @param from the first day, if any
 * @param to the last day, if any
 * @param sort null for by rank where words are asked for, else by date
 * @param limit hits of one answer
 * @param after where the last answer ended: its {@link Found#next()}
 */
public record Question(
    Target target,
    @Nullable String typed,
    List<Condition> conditions,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Sort sort,
    int limit,
    @Nullable String after) {
  /** The most hits that one answer may have. */
  public static final int MOST = 1_000;

  /** What is found. */
  public enum Target {
    STATEMENTS("statement", 1_000),
    REPORTS("report", 300);

    private final String table;
    private final int ranked;

    Target(String table, int ranked) {
      this.table = table;
      this.ranked = ranked;
    }

    String table() {
      return table;
    }

    /** How many of the newest hits are ranked. */
    public int ranked() {
      return ranked;
    }

    /** In words: "statements". */
    public String plural() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The order of hits. */
  public enum Sort {
    /** What matches best first; then as by date. */
    RANK,
    /** The newest first; those of one day as they were kept. */
    DATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Question {
    conditions = List.copyOf(conditions);
    typed = typed == null || typed.isBlank() ? null : typed;
    if (limit < 1 || limit > MOST) {
      throw wrong("found a limit of " + limit + ", expected 1 to " + MOST);
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw wrong("found days from " + from + " to " + to + ", expected the earlier one first");
    }
    if (typed == null && conditions.isEmpty() && from == null && to == null) {
      throw wrong("found nothing to search for, expected words or a condition");
    }
  }

  private static ChanceryException wrong(String why) {
    return new ChanceryException(ChanceryException.Code.QUERY, why);
  }

  /** The order that the answer has. */
  public Sort order() {
    return sort != null ? sort : typed == null ? Sort.DATE : Sort.RANK;
  }

  /** The same, without one of its conditions. */
  Question without(Condition condition) {
    List<Condition> fewer = new ArrayList<>(conditions);
    fewer.remove(condition);
    return with(typed, fewer, from, to);
  }

  Question withoutWords() {
    return with(null, conditions, from, to);
  }

  Question withoutDays() {
    return with(typed, conditions, null, null);
  }

  private Question with(
      @Nullable String words,
      List<Condition> all,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    return new Question(target, words, all, first, last, sort, limit, null);
  }
}
