package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.chancery.ledger.words.Words;
import org.chancery.record.Actor;
import org.chancery.record.Context;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.chancery.record.StatementMode;
import org.jspecify.annotations.Nullable;

/** Random conditions and queries, each with a plain judgement of which statements it finds. */
final class Oracle {
  private final Random random;
  private final List<Record> records;

  /** A condition, and what it means. */
  record Judged(Condition condition, BiPredicate<Record, Statement> holds) {}

  Oracle(long seed, List<Record> records) {
    this.random = new Random(seed);
    this.records = records;
  }

  static String content(Statement statement) {
    return statement.content().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  /** A query as a person might type it, of words that some statements have. */
  String typed() {
    int terms = 1 + random.nextInt(4);
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < terms; i++) {
      typed.append(i == 0 ? "" : random.nextInt(3) == 0 ? " " : " OR ");
      typed.append(random.nextInt(5) == 0 ? "-" : "").append(term(i));
    }
    return typed.toString();
  }

  private String term(int depth) {
    List<String> words = someWords();
    String word = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(depth == 0 ? 5 : 4)) {
      case 0 -> word.length() < 3 ? word : word.substring(0, 2) + "*";
      case 1 -> {
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + 1 + random.nextInt(3));
        yield '"' + String.join(" ", words.subList(from, to)) + '"';
      }
      case 4 -> "(" + typed() + ")";
      default -> word;
    };
  }

  private List<String> someWords() {
    while (true) {
      Record record = records.get(random.nextInt(records.size()));
      for (Statement s : record.statements()) {
        List<String> words =
            Words.of(content(s)).stream()
                .map(w -> w.folded())
                .filter(w -> !w.equals("and") && !w.equals("or"))
                .toList();
        if (!words.isEmpty()) {
          return words;
        }
      }
    }
  }

  /** Whether the words of a text are as the query wants them. */
  static boolean holds(Query query, List<String> words) {
    if (query instanceof Query.AnyOf anyOf) {
      return words.stream().anyMatch(anyOf.words()::contains);
    } else if (query instanceof Query.Not not) {
      return !holds(not.part(), words);
    } else if (query instanceof Query.All all) {
      return all.parts().stream().allMatch(p -> holds(p, words));
    } else if (query instanceof Query.Any any) {
      return any.parts().stream().anyMatch(p -> holds(p, words));
    }
    Query.Phrase phrase = (Query.Phrase) query;
    String row = " " + String.join(" ", words) + " ";
    return row.contains(" " + String.join(" ", phrase.words()) + (phrase.open() ? "" : " "));
  }

  /** Some conditions. */
  List<Judged> conditions() {
    List<Judged> all = new ArrayList<>();
    for (int n = random.nextInt(3); all.size() < n; ) {
      all.add(condition());
    }
    return all;
  }

  private Judged condition() {
    Record record = records.get(random.nextInt(records.size()));
    Actor actor = record.actors().get(random.nextInt(record.actors().size()));
    switch (random.nextInt(7)) {
      case 0:
        SpeechAct act = SpeechAct.values()[random.nextInt(SpeechAct.values().length)];
        return new Judged(Conditions.act(List.of(act)), (r, s) -> s.act() == act);
      case 1:
        StatementMode mode = StatementMode.values()[random.nextInt(3)];
        return new Judged(Conditions.mode(List.of(mode)), (r, s) -> s.mode() == mode);
      case 2:
        List<Context> two = List.of(Context.MILITARY, Context.values()[random.nextInt(20)]);
        return new Judged(
            Conditions.context(two), (r, s) -> s.contexts().stream().anyMatch(two::contains));
      case 3:
        return new Judged(
            Conditions.country(List.of("Ghana", "USA")),
            (r, s) -> List.of("GHA", "USA").contains(country(actor(r, s.speaker()))));
      case 4:
        return new Judged(
            Conditions.about(List.of(Conditions.View.AGAINST), List.of("Poland")),
            (r, s) ->
                s.about().stream()
                    .anyMatch(v -> v.stance() < 0 && country(actor(r, v.actor())).equals("POL")));
      case 5:
        return new Judged(
            Conditions.addressee(List.of("KOS")),
            (r, s) -> s.addressees().stream().anyMatch(a -> country(actor(r, a)).equals("KOS")));
      default:
        return speaker(actor.label());
    }
  }

  private Judged speaker(String label) {
    List<String> words = Words.of(label).stream().limit(6).map(w -> w.folded()).toList();
    if (words.isEmpty()) {
      return new Judged(Conditions.mode(List.of(StatementMode.values())), (r, s) -> true);
    }
    int from = random.nextInt(words.size());
    String part = String.join(" ", words.subList(from, words.size()));
    return new Judged(
        Conditions.speaker(List.of(part)),
        (r, s) -> {
          Actor speaker = actor(r, s.speaker());
          return speaker != null
              && Words.of(speaker.label()).size() <= 6
              && joins(Words.folded(speaker.label()).split(" "), part.replace(" ", ""));
        });
  }

  /** Whether words that stand together give this when they are joined. */
  private static boolean joins(String[] words, String joined) {
    for (int from = 0; from < words.length; from++) {
      StringBuilder all = new StringBuilder();
      for (int to = from; to < words.length; to++) {
        if (all.append(words[to]).toString().equals(joined)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String country(@Nullable Actor actor) {
    return actor == null || actor.country() == null ? "" : actor.country().code();
  }

  private static @Nullable Actor actor(Record record, @Nullable Id id) {
    return record.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
  }
}
