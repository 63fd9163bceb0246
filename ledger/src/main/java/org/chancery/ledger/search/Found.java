package org.chancery.ledger.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param counted how many match; {@link Search#COUNTED} and one more where there are more than that
 * @param hits in the order asked for
 * @param next to be given as {@code after} of the next question; null where there is no more
 * @param looser where nothing matches: how many would without one of the things that were asked
 */
public record Found(
    Question question,
    int counted,
    List<Hit> hits,
    @Nullable String next,
    Map<String, Integer> looser) {
  public Found {
    hits = List.copyOf(hits);
    looser = Collections.unmodifiableMap(new LinkedHashMap<>(looser));
  }

  static Found nothing(Question question, Map<String, Integer> looser) {
    return new Found(question, 0, List.of(), null, looser);
  }

  /** Whether there are more than were counted. */
  public boolean more() {
    return counted > Search.COUNTED;
  }

  /** Whether only the newest hits are ranked, as there are too many. */
  public boolean partlyRanked() {
    return question.order() == Question.Sort.RANK && counted > question.target().ranked();
  }

  /** The number of hits in words: "3", "more than 10,000". */
  public String total() {
    return more()
        ? String.format(java.util.Locale.ROOT, "more than %,d", Search.COUNTED)
        : String.format(java.util.Locale.ROOT, "%,d", counted);
  }
}
