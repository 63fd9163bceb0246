package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldAttributionsTest {
  @TempDir Path folder;

  @Test
  void readsRolesAndTheirFragments() throws IOException {
    List<GoldAttributions.Gold> all =
        read(
            "T1\tSource 0 4\tLima",
            "T2\tCue 5 9\tsaid",
            "T3\tContent 10 14;20 25\tit is over",
            "T4\tContent 30 33\tnow",
            "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3 Content2:T4 ");
    assertThat(all).hasSize(1);
    assertThat(all.get(0).of("source")).containsExactly(new int[] {0, 4});
    assertThat(all.get(0).of("content"))
        .containsExactly(new int[] {10, 14}, new int[] {20, 25}, new int[] {30, 33});
  }

  @Test
  void leavesOutWhatHasNoContentAndLinesThatAreTheTailOfAnother() throws IOException {
    assertThat(read("T1\tCue 5 9\tsaid", "of a text that was broken", "E1\tAttribution:T1 Cue:T1"))
        .isEmpty();
  }

  private List<GoldAttributions.Gold> read(String... lines) throws IOException {
    return GoldAttributions.read(Files.write(folder.resolve("a.ann"), List.of(lines)));
  }
}
