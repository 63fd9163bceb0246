package org.chancery.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The models that come with the product. */
class TaggerTest {
  private static final Path CARD = Path.of("../docs/models/attribution.md");

  @Test
  void theDigestIsThatOfTheFile() throws IOException, NoSuchAlgorithmException {
    try (InputStream in = Tagger.class.getResourceAsStream("attribution.model")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(Tagger.digest()).isEqualTo(digest);
    }
  }

  @Test
  void theModelCardIsOfThisModel() throws IOException {
    Tagger tagger = Tagger.standard();
    assertThat(Files.readString(CARD))
        .contains(Tagger.digest())
        .contains(tagger.provenance())
        .contains(String.format("%,d", tagger.cues().features()))
        .contains(String.format("%,d", tagger.roles().features()));
  }
}
