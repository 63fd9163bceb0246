package org.chancery.analysis.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateGroupsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static Sketched report(String id, @Nullable Integer day, String text) {
    return new Sketched(id, day == null ? null : DAY.plusDays(day), Sketch.of(text));
  }

  private static String words(int seed, int n) {
    Random chance = new Random(seed);
    return IntStream.range(0, n)
        .mapToObj(i -> "w" + chance.nextInt(100_000))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, List<String>> groups(List<Sketched> reports) {
    return DuplicateGroups.of(reports, NearDuplicates.among(reports)).groups();
  }

  @Test
  void theFirstPublishedIsTheHeadAndThoseWithoutADateComeLast() {
    String story = words(1, 100);
    assertThat(
            groups(
                List.of(
                    report("c", null, story),
                    report("b", 0, story),
                    report("a", 1, story),
                    report("d", 0, words(2, 100)))))
        .isEqualTo(Map.of("b", List.of("b", "a", "c"), "d", List.of("d")));
  }

  @Test
  void aDigestDoesNotJoinTheStoriesInIt() {
    String one = words(1, 100);
    String two = words(2, 100);
    Map<String, List<String>> groups =
        groups(
            List.of(
                report("one", 0, one),
                report("two", 0, two),
                report("digest", 1, one + " " + two)));
    assertThat(groups.keySet()).containsExactly("one", "two");
    assertThat(groups.get("one")).containsExactly("one", "digest");
  }

  @Test
  void aStoryThatGrowsIsOneGroup() {
    List<String> w = List.of(words(1, 900).split(" "));
    List<Sketched> versions =
        IntStream.range(0, 4)
            .mapToObj(i -> report("v" + i, i, String.join(" ", w.subList(90 * i, 90 * i + 300))))
            .toList();
    assertThat(Likeness.of(versions.get(0).sketch(), versions.get(3).sketch()).copy(0)).isFalse();
    assertThat(groups(versions)).isEqualTo(Map.of("v0", List.of("v0", "v1", "v2", "v3")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfReportsAndCopiesDoesNotMatter(long seed) {
    List<Sketched> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(report("r" + i, i % 3, words(i % 12, 100) + " " + words(100 + i, i % 7 * 10)));
    }
    Map<String, List<String>> before = groups(reports);
    Collections.shuffle(reports, new Random(seed));
    List<Copy> copies = new ArrayList<>(NearDuplicates.among(reports));
    Collections.shuffle(copies, new Random(seed));
    Map<String, List<String>> after = DuplicateGroups.of(reports, copies).groups();
    assertThat(after).isEqualTo(before);
    assertThat(List.copyOf(after.keySet())).isEqualTo(List.copyOf(before.keySet()));
    assertThat(before).hasSize(12);
  }

  @Test
  void aStoryThatAThousandPrintIsOneGroupWithoutAMillionPairs() {
    String story = words(1, 60);
    List<Sketched> reports =
        IntStream.range(0, 1000)
            .mapToObj(i -> report(String.format("r%04d", i), 0, story + " " + words(i, 12)))
            .toList();
    List<Copy> copies = NearDuplicates.among(reports);
    assertThat(copies).hasSizeLessThan(400_000);
    assertThat(DuplicateGroups.of(reports, copies).groups()).hasSize(1);
  }

  @Test
  void aReportThatWasNotGivenIsItsOwnHead() {
    assertThat(DuplicateGroups.of(List.of(), List.of()).head("x")).isEqualTo("x");
  }
}
