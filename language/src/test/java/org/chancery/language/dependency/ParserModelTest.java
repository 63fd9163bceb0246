package org.chancery.language.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The binary form of the weights. */
class ParserModelTest {
  private static final ParserModel SMALL =
      new ParserModel(
          List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "naïve"),
          List.of("NN"),
          List.of("-NULL-", "root"),
          1,
          2,
          new float[] {1, 2, 3, 4, 5, 6, 7},
          new float[] {0.5f, -0.5f},
          new float[] {0, 1},
          new float[] {9, 8, 7, 6, 5, 4});

  @Test
  void comesBackAsItWasWritten() throws IOException {
    ParserModel read = ParserModel.read(new ByteArrayInputStream(bytes()));
    assertThat(read.words()).isEqualTo(SMALL.words());
    assertThat(read.labels()).isEqualTo(SMALL.labels());
    assertThat(read.embeddings()).isEqualTo(SMALL.embeddings());
    assertThat(read.second()).isEqualTo(SMALL.second());
    assertThat(read.transitions()).isEqualTo(3);
  }

  @Test
  void aDamagedWeightIsNoticed() throws IOException {
    byte[] bytes = bytes();
    bytes[bytes.length - 12] ^= 1;
    assertThatThrownBy(() -> ParserModel.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SMALL.write(out);
    return out.toByteArray();
  }
}
