package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code chancery bench} on a sample report; its figures are nobody's business here. */
class BenchIT {
  @Test
  void printsAProfileByStage() {
    Cli.Result result =
        Cli.run("bench", "--rounds", "1", "--threads", "1", "../examples/readout-lisbon.txt");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("Profile of the first pass", "Profile of pass 2")
        .containsPattern("trees +[0-9,]+ +[0-9.]+ +[0-9.]+% +[0-9,]+")
        .containsPattern("coding +[0-9,]+")
        .contains("Sentences of which nothing stands in the record: ");
  }

  @Test
  void nothingToMeasureIsSaid() {
    Cli.Result result = Cli.run("bench", "--every", "0", "../examples/readout-lisbon.txt");
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.err()).contains("--every: found 0, expected 1 or more");
  }
}
