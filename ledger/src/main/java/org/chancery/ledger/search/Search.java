package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.ledger.store.Ledger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements and reports of a ledger by their words and by what is known of them.
 * Thread-safe.
 */
public final class Search {
  /** Hits are counted up to here. */
  public static final int COUNTED = 10_000;

  private final Ledger ledger;

  public Search(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A question on its way, with all that its steps share. */
  private record Asked(
      Question question, @Nullable Query words, Query query, Index index, @Nullable Period days) {}

  /**
   * Answers a question.
   *
   * @throws org.chancery.record.ChanceryException with code {@code QUERY} where the question is not
   *     well formed, {@code LEDGER} where the ledger cannot be read
   */
  public Found find(Question question) {
    Query words = question.typed() == null ? null : QueryParser.parse(question.typed());
    Cursor cursor = Cursor.of(question);
    try (Handle handle = ledger.jdbi().open()) {
      Index index = new Index(handle, ledger.dialect(), question.target());
      Period all = index.days().orElse(null);
      Asked asked = new Asked(question, words, query(question, words, all), index, all);
      int total = index.count(asked.query(), COUNTED + 1);
      return total == 0
          ? Found.nothing(question, looser(asked))
          : page(asked, total, cursor == null ? null : Place.of(cursor));
    } catch (JdbiException e) {
      throw ledger.failure(e);
    }
  }

  private static Query query(Question question, @Nullable Query words, @Nullable Period all) {
    List<Query> parts = new ArrayList<>();
    if (words != null) {
      parts.add(words);
    }
    question.conditions().forEach(c -> parts.add(c.query()));
    if (question.from() != null || question.to() != null) {
      parts.add(within(question, all));
    }
    return Query.all(parts);
  }

  /** The days asked for, where the ledger has any of them. */
  private static Query within(Question question, @Nullable Period all) {
    LocalDate first = all == null ? LocalDate.EPOCH : all.from();
    LocalDate last = all == null ? LocalDate.EPOCH : all.to();
    LocalDate from =
        question.from() == null || question.from().isBefore(first) ? first : question.from();
    LocalDate to = question.to() == null || question.to().isAfter(last) ? last : question.to();
    if (from.isAfter(to)) {
      return Query.word(org.chancery.ledger.words.Facet.DAY.word("none"));
    }
    return new Period(from, to).query();
  }

  private Found page(Asked asked, int total, @Nullable Place after) {
    Question question = asked.question();
    int limit = question.limit();
    List<Place> places =
        question.order() == Question.Sort.RANK
            ? ranked(asked, total, after)
            : newest(asked, total, after, limit + 1);
    boolean more = places.size() > limit;
    List<Place> shown = places.subList(0, Math.min(limit, places.size()));
    Place last = more ? shown.get(limit - 1) : null;
    return new Found(
        question,
        total,
        new Details(asked.index(), new Spotter(asked.words())).of(question.target(), shown),
        last == null ? null : new Cursor(last.score(), last.day(), last.id()).text(question),
        Map.of());
  }

  private static List<Place> newest(Asked asked, int total, @Nullable Place after, int wanted) {
    boolean few = total <= asked.question().target().ranked();
    return Newest.of(asked.index(), asked.query(), few, asked.days(), after, wanted);
  }

  /** The best of the newest: all where they are few. */
  private static List<Place> ranked(Asked asked, int total, @Nullable Place after) {
    int most = asked.question().target().ranked();
    List<Long> ids =
        total <= most
            ? asked.index().ids(asked.query(), most + 1)
            : newest(asked, total, null, most).stream().map(Place::id).toList();
    Ranking ranking = new Ranking(new Spotter(asked.words()));
    asked
        .index()
        .texts(ids, (id, day, text) -> ranking.add(id, day, Objects.requireNonNullElse(text, "")));
    return ranking.places().stream()
        .filter(p -> after == null || Place.BY_RANK.compare(p, after) > 0)
        .limit(asked.question().limit() + 1L)
        .toList();
  }

  /** How many there would be without each of the things asked, where there would be some. */
  private Map<String, Integer> looser(Asked asked) {
    Question question = asked.question();
    Map<String, Question> fewer = new LinkedHashMap<>();
    int things = question.conditions().size() + (question.typed() == null ? 0 : 1);
    boolean days = question.from() != null || question.to() != null;
    if (things + (days ? 1 : 0) < 2) {
      return Map.of();
    }
    if (question.typed() != null) {
      fewer.put("the words", question.withoutWords());
    }
    question.conditions().forEach(c -> fewer.put(c.said(), question.without(c)));
    if (days) {
      fewer.put("the days", question.withoutDays());
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    fewer.forEach(
        (what, q) -> {
          Query words = q.typed() == null ? null : asked.words();
          int n = asked.index().count(query(q, words, asked.days()), COUNTED + 1);
          if (n > 0) {
            counts.put(what, n);
          }
        });
    return counts;
  }
}
