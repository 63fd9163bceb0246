package org.chancery.coding.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.record.ChanceryException;

/**
 * A file that the build derives from WordNet and writes beside the compiled class that reads it.
 *
 * @param reader the class that reads it
 */
public record DerivedFile(Class<?> reader, String name) {

  /**
   * What was derived when Chancery was built.
   *
   * @throws ChanceryException {@code LEXICON} where it is missing or cannot be read
   */
  public String text() {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Code.LEXICON, "found no " + name + ", which the build derives");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + name, e);
    }
  }

  /** Writes it below a folder of compiled classes, where {@link #text} finds it. */
  public void write(Path classes, String text) throws IOException {
    Path target = classes.resolve(reader.getPackageName().replace('.', '/'));
    Files.createDirectories(target);
    Files.writeString(target.resolve(name), text);
  }
}
