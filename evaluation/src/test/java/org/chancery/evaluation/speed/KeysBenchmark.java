package org.chancery.evaluation.speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.language.weights.KeyTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looking up features: half a million of them, asked for by compound names half of which exist. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KeysBenchmark {
  private static final String SUFFIX = "-WORD|C";
  private static final long SUFFIX_KEY = KeyTable.key(SUFFIX);
  private static final long SUFFIX_POWER = KeyTable.power(SUFFIX.length());

  private final List<String> words =
      IntStream.range(0, 1 << 20).mapToObj(i -> Integer.toString(i * 7919, 36)).toList();
  private final long[] wordKeys = words.stream().mapToLong(KeyTable::key).toArray();
  private final KeyTable table;
  private final Map<String, Integer> map = new HashMap<>();
  private int next;

  /** Makes both tables. */
  public KeysBenchmark() {
    List<String> names = words.subList(0, words.size() / 2).stream().map(w -> w + SUFFIX).toList();
    table = KeyTable.of(names);
    names.forEach(n -> map.put(n, map.size()));
  }

  /** As we do it: the key of the word is known, that of the suffix too. */
  @Benchmark
  public int byKey() {
    next = (next + 1) & (wordKeys.length - 1);
    return table.get(KeyTable.join(wordKeys[next], SUFFIX_KEY, SUFFIX_POWER));
  }

  /** As one would do it. */
  @Benchmark
  public int byString() {
    next = (next + 1) & (wordKeys.length - 1);
    return map.getOrDefault(words.get(next) + SUFFIX, KeyTable.ABSENT);
  }
}
