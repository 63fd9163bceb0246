package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.ledger.query.Counts;
import org.chancery.ledger.query.Period;
import org.chancery.ledger.search.Condition;
import org.chancery.ledger.search.Conditions;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.Search;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Word;
import org.chancery.ledger.words.Words;
import org.chancery.record.EventStatus;
import org.chancery.record.Record;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** Questions of every kind that a ledger of these pieces is asked, drawn by a seed. */
final class LedgerQuestions {
  private static final int EACH = 100;
  private static final int HITS = 20;
  private static final int FREQUENT = 40;
  private static final int COMMON = 400;
  private static final List<String> COUNTRIES = List.of("USA", "CHN", "RUS", "FRA", "IND", "KEN");

  private final Ledger ledger;
  private final Random random;

  /** Words of statements, the most frequent first. */
  private final List<String> words;

  private final List<List<String>> contents = new ArrayList<>();

  LedgerQuestions(Ledger ledger, List<Record> pieces, long seed) {
    this.ledger = ledger;
    this.random = new Random(seed);
    Map<String, Integer> counts = new HashMap<>();
    for (Record piece : pieces) {
      for (Statement statement : piece.statements()) {
        List<String> content =
            Words.of(statement.content().get(0).text()).stream().map(Word::folded).toList();
        contents.add(content);
        content.forEach(w -> counts.merge(w, 1, Integer::sum));
      }
    }
    this.words =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** By kind: questions that give the number of rows that they found. */
  Map<String, List<Supplier<Integer>>> all() {
    Map<String, List<Supplier<Integer>>> all = new LinkedHashMap<>();
    all.put("frequent word", each(() -> search(frequent(), null, false)));
    all.put("common word", each(() -> search(common(), null, false)));
    all.put("rare word", each(() -> search(rare(), null, false)));
    all.put("two words", each(() -> search(common() + " " + common(), null, false)));
    all.put("phrase", each(() -> search(phrase(), null, false)));
    all.put("prefix", each(() -> search(common().substring(0, 3) + "*", null, false)));
    all.put(
        "or, not",
        each(() -> search("(" + common() + " OR " + rare() + ") -" + common(), null, false)));
    all.put("frequent word, act", each(() -> search(frequent(), act(), false)));
    all.put("common word, country, year", each(() -> search(common(), country(), true)));
    all.put("country, act's default, year", each(() -> search(null, country(), true)));
    all.put("month series, one dyad", each(() -> series(Set.of(dyad()))));
    return all;
  }

  /** The months of all pairs of countries. */
  Supplier<Integer> allDyads() {
    return series(Set.of());
  }

  private static List<Supplier<Integer>> each(Supplier<Supplier<Integer>> question) {
    return Stream.generate(question).limit(EACH).toList();
  }

  private Supplier<Integer> search(
      @Nullable String words, @Nullable Condition condition, boolean year) {
    LocalDate from = year ? LocalDate.of(2015 + random.nextInt(11), 1, 1) : null;
    Question question =
        new Question(
            Question.Target.STATEMENTS,
            words,
            condition == null ? List.of() : List.of(condition),
            from,
            from == null ? null : from.plusYears(1).minusDays(1),
            null,
            HITS,
            null);
    Search search = new Search(ledger);
    return () -> search.find(question).hits().size();
  }

  private Supplier<Integer> series(Set<org.chancery.analysis.series.Dyad> dyads) {
    Counts.Asked asked =
        new Counts.Asked(
            org.chancery.analysis.series.Period.MONTH,
            new Period(null, null),
            dyads,
            true,
            Set.of(),
            Set.of(EventStatus.ACTUAL));
    Counts counts = new Counts(ledger);
    return () -> counts.events(asked).size();
  }

  private org.chancery.analysis.series.Dyad dyad() {
    return org.chancery.analysis.series.Dyad.of(
        COUNTRIES.get(random.nextInt(3)), COUNTRIES.get(3 + random.nextInt(3)));
  }

  private Condition act() {
    SpeechAct[] acts = SpeechAct.values();
    return Conditions.act(List.of(acts[random.nextInt(acts.length)]));
  }

  private Condition country() {
    return Conditions.country(List.of(COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
  }

  private String frequent() {
    return words.get(random.nextInt(FREQUENT));
  }

  private String common() {
    String word = words.get(FREQUENT + random.nextInt(COMMON));
    return word.length() < 3 ? common() : word;
  }

  private String rare() {
    return words.get(words.size() / 2 + random.nextInt(words.size() / 2));
  }

  private String phrase() {
    List<String> content = contents.get(random.nextInt(contents.size()));
    if (content.size() < 3) {
      return phrase();
    }
    int at = random.nextInt(content.size() - 1);
    return "\"" + content.get(at) + " " + content.get(at + 1) + "\"";
  }
}
