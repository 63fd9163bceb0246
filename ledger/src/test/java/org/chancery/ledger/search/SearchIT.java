package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Words;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.Statement;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Search on both databases, over some thousands of statements without sense. */
@SuppressWarnings("NullAway") // fields that are set before all tests
class SearchIT {
  private static final int RECORDS = 1_200;
  private static final int QUESTIONS = 300;

  @TempDir private static Path folder;
  private static List<Record> records;
  private static Map<Dialect, Ledger> ledgers;
  private static final Map<Record, Map<Id, String>> IDS = new java.util.IdentityHashMap<>();
  private static final Map<Statement, List<String>> WORDS = new java.util.IdentityHashMap<>();

  @BeforeAll
  static void keep() {
    RandomRecords random = new RandomRecords(17);
    records = IntStream.range(0, RECORDS).mapToObj(i -> random.next("1")).toList();
    ledgers = new java.util.EnumMap<>(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      Ledger ledger = TestLedgers.open(dialect, folder);
      try (Keeper keeper = Keeper.of(ledger)) {
        keeper.keep(
            records.stream().map(r -> new Entry.Coded("x", Prepared.of(r, dialect))).toList());
      }
      ledgers.put(dialect, ledger);
    }
  }

  private static Question question(
      @Nullable String typed, List<Condition> conditions, @Nullable LocalDate from, int limit) {
    return new Question(
        Question.Target.STATEMENTS, typed, conditions, from, null, null, limit, null);
  }

  private static Found find(Dialect dialect, Question question) {
    return new Search(ledgers.get(dialect)).find(question);
  }

  private static List<String> gids(Found found) {
    return found.hits().stream().map(h -> ((Hit.OfStatement) h).gid()).toList();
  }

  private static Set<String> expected(
      @Nullable String typed, List<Oracle.Judged> conditions, @Nullable LocalDate from) {
    Query query = typed == null ? null : QueryParser.parse(typed);
    Set<String> gids = new TreeSet<>();
    for (Record record : records) {
      Map<Id, String> ids = IDS.computeIfAbsent(record, GlobalIds::of);
      for (Statement s : record.statements()) {
        List<String> words = Words.of(Oracle.content(s)).stream().map(w -> w.folded()).toList();
        if ((query == null || Oracle.holds(query, words))
            && conditions.stream().allMatch(c -> c.holds().test(record, s))
            && (from == null || !day(record, s).isBefore(from))) {
          gids.add(ids.get(s.id()));
        }
      }
    }
    return gids;
  }

  private static List<String> words(Statement s) {
    return Words.of(Oracle.content(s)).stream().map(w -> w.folded()).toList();
  }

  private static LocalDate day(Record record, Statement s) {
    if (s.date() != null) {
      String value = s.date().value();
      return LocalDate.parse(value + "-01-01".substring(0, 10 - value.length()));
    }
    return record.report().day().orElse(LocalDate.MIN);
  }

  @Test
  void bothDatabasesFindWhatIsThereInTheSameOrder() {
    Oracle oracle = new Oracle(3, records);
    Random random = new Random(4);
    int withHits = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String typed = random.nextInt(10) == 0 ? null : oracle.typed();
      List<Oracle.Judged> judged = oracle.conditions();
      LocalDate from = random.nextInt(4) == 0 ? LocalDate.of(2024, 1 + random.nextInt(3), 1) : null;
      List<Condition> conditions = judged.stream().map(Oracle.Judged::condition).toList();
      if (typed == null && conditions.isEmpty() && from == null) {
        continue;
      }
      Question question = question(typed, conditions, from, Question.MOST);
      Found lite = find(Dialect.SQLITE, question);
      Found server = find(Dialect.POSTGRESQL, question);
      Set<String> right = expected(typed, judged, from);
      assertThat(lite.counted()).as("%s", question).isEqualTo(right.size());
      assertThat(server.counted()).as("%s", question).isEqualTo(right.size());
      assertThat(gids(server)).as("%s", question).isEqualTo(gids(lite));
      if (right.size() <= Question.MOST) {
        assertThat(new TreeSet<>(gids(lite))).as("%s", question).isEqualTo(right);
      }
      withHits += right.isEmpty() ? 0 : 1;
    }
    assertThat(withHits).isGreaterThan(QUESTIONS / 2);
  }

  @ParameterizedTest
  @EnumSource
  void pagesFollowOneAnother(Dialect dialect) {
    for (Question.Sort sort : Question.Sort.values()) {
      for (String typed : List.of("minister OR peace", "accra -said", "treat*")) {
        Question all =
            new Question(
                Question.Target.STATEMENTS, typed, List.of(), null, null, sort, 1_000, null);
        List<String> whole = gids(find(dialect, all));
        assertThat(whole.size()).isGreaterThan(50).isLessThan(1_000);
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
          Found page =
              find(
                  dialect,
                  new Question(
                      Question.Target.STATEMENTS, typed, List.of(), null, null, sort, 37, after));
          paged.addAll(gids(page));
          after = page.next();
        } while (after != null);
        assertThat(paged).isEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void goingBackInTimeGivesTheOrderByDate(Dialect dialect) {
    try (Handle handle = ledgers.get(dialect).jdbi().open()) {
      Index index = new Index(handle, dialect, Question.Target.STATEMENTS);
      Period days = index.days().orElseThrow();
      for (String typed : List.of("the OR said OR minister OR peace OR -x", "peace", "zzz")) {
        Query query = QueryParser.parse(typed);
        List<Long> ids = index.ids(query, 100_000);
        List<Place> sorted = Newest.among(index, ids, null, 100_000);
        assertThat(Newest.in(index, query, days, true, null, 100_000)).isEqualTo(sorted);
        for (int from : List.of(0, 1, 40, 700, 1_500)) {
          if (from < sorted.size()) {
            List<Place> rest = sorted.subList(from + 1, Math.min(sorted.size(), from + 51));
            assertThat(Newest.in(index, query, days, true, sorted.get(from), 50)).isEqualTo(rest);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereIsTaught(Dialect dialect) {
    Condition act = Conditions.mode(List.of(org.chancery.record.StatementMode.DIRECT));
    Found none = find(dialect, question("nosuchword", List.of(act), null, 10));
    assertThat(none.hits()).isEmpty();
    assertThat(none.looser()).containsOnlyKeys("the words");
    assertThat(none.looser().get("the words")).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void findsReportsByTheirText(Dialect dialect) {
    Question question =
        new Question(
            Question.Target.REPORTS, "lodz -talks", List.of(), null, null, null, 1_000, null);
    Found found = find(dialect, question);
    Query query = QueryParser.parse("lodz -talks");
    List<String> right =
        records.stream()
            .map(Record::report)
            .filter(
                r -> Oracle.holds(query, Words.of(r.text()).stream().map(w -> w.folded()).toList()))
            .map(r -> r.id())
            .distinct()
            .sorted()
            .toList();
    assertThat(found.hits().stream().map(h -> h.report().gid()).sorted().toList())
        .isEqualTo(right)
        .isNotEmpty();
    assertThat(found.hits()).allMatch(h -> !h.excerpt().highlights().isEmpty());
  }
}
