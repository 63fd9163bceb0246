package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Facet;
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
      Question question,
      @Nullable Query words,
      Index index,
      @Nullable Period all,
      List<Long> some) {
    int total() {
      return some.size();
    }
  }

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
      Query query = query(question, words, within(question, all));
      Asked asked = new Asked(question, words, index, all, index.ids(query, COUNTED + 1));
      return asked.total() == 0
          ? Found.nothing(question, looser(asked))
          : page(asked, cursor == null ? null : Place.of(cursor));
    } catch (JdbiException e) {
      throw ledger.failure(e);
    }
  }

  /** What must be true, in one; everything where nothing is asked. */
  private static Query query(Question question, @Nullable Query words, @Nullable Query days) {
    List<Query> parts = new ArrayList<>();
    if (words != null) {
      parts.add(words);
    }
    question.conditions().forEach(c -> parts.add(c.query()));
    if (days != null) {
      parts.add(days);
    }
    return parts.isEmpty() ? Query.word(Facet.ALL.word("")) : Query.all(parts);
  }

  private static @Nullable Query within(Question question, @Nullable Period all) {
    if (question.from() == null && question.to() == null) {
      return null;
    }
    Period asked = asked(question, all);
    return asked == null ? Query.word(Facet.DAY.word("none")) : asked.query();
  }

  /** The days asked for, as far as the ledger has any. */
  private static @Nullable Period asked(Question question, @Nullable Period all) {
    if (all == null) {
      return null;
    }
    LocalDate from = question.from();
    LocalDate to = question.to();
    LocalDate first = from == null || from.isBefore(all.from()) ? all.from() : from;
    LocalDate last = to == null || to.isAfter(all.to()) ? all.to() : to;
    return first.isAfter(last) ? null : new Period(first, last);
  }

  private Found page(Asked asked, @Nullable Place after) {
    Question question = asked.question();
    int limit = question.limit();
    List<Place> places =
        question.order() == Question.Sort.RANK
            ? ranked(asked, after)
            : newest(asked, after, limit + 1);
    boolean more = places.size() > limit;
    List<Place> shown = places.subList(0, Math.min(limit, places.size()));
    Place last = more ? shown.get(limit - 1) : null;
    return new Found(
        question,
        asked.total(),
        new Details(asked.index(), new Spotter(asked.words())).of(question.target(), shown),
        last == null ? null : new Cursor(last.score(), last.day(), last.id()).text(question),
        Map.of());
  }

  private static List<Place> newest(Asked asked, @Nullable Place after, int wanted) {
    Question question = asked.question();
    if (asked.total() <= COUNTED) {
      return Newest.among(asked.index(), asked.some(), after, wanted);
    }
    boolean undated = question.from() == null && question.to() == null;
    return Newest.in(
        asked.index(),
        query(question, asked.words(), null),
        asked(question, asked.all()),
        undated,
        after,
        wanted);
  }

  /** The best of the newest: of all where they are few. */
  private static List<Place> ranked(Asked asked, @Nullable Place after) {
    int most = asked.question().target().ranked();
    List<Long> ids =
        asked.total() <= most
            ? asked.some()
            : newest(asked, null, most).stream().map(Place::id).toList();
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
          Query query = query(q, words, within(q, asked.all()));
          int n = asked.index().count(query, COUNTED + 1);
          if (n > 0) {
            counts.put(what, n);
          }
        });
    return counts;
  }
}
