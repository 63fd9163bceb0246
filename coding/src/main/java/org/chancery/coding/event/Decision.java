package org.chancery.coding.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;

/**
 * What is learned of events: how likely a draft is one that a coder would record, and how likely a
 * mention is a party of it. Immutable; shared by all threads.
 *
 * @param events over {@link DraftFeatures}
 * @param parties over {@link PartyFeatures}
 */
public record Decision(Weights events, Weights parties) {
  private static final String EVENTS = "events.weights";
  private static final String PARTIES = "parties.weights";

  /**
   * The decision that comes with the product.
   *
   * @throws ChanceryException {@code MODEL} where a file is missing or damaged
   */
  public static Decision standard() {
    return new Decision(Weights.read(text(EVENTS)), Weights.read(text(PARTIES)));
  }

  /** The SHA-256 of its files, one behind the other, in hexadecimal digits. */
  public static String digest() {
    return Sha256.of((text(EVENTS) + text(PARTIES)).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String file) {
    try (InputStream in = Decision.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ChanceryException(ChanceryException.Code.MODEL, "found no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + file, e);
    }
  }

  /** Writes the files below a folder of resources, where {@link #standard} finds them. */
  public void write(Path resources) throws IOException {
    Path folder = resources.resolve(Decision.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(EVENTS), events.text());
    Files.writeString(folder.resolve(PARTIES), parties.text());
  }
}
