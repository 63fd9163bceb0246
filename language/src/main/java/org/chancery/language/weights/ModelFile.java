package org.chancery.language.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.record.ChanceryException;

/**
 * Where a model lies: a resource beside the class that reads it, which the build writes.
 *
 * @param beside the class
 * @param name of the file
 * @param magic which it begins with: the kind of model and the version of its form
 */
public record ModelFile(Class<?> beside, String name, int magic) {

  /** How a model is read. */
  public interface Reading<T> {
    T read(WeightsReader in) throws IOException;
  }

  /** How it is written. */
  public interface Writing {
    void write(WeightsWriter out) throws IOException;
  }

  /**
   * Reads the model, and compares its checksum.
   *
   * @throws ChanceryException with code {@code MODEL} where it is missing or damaged
   */
  public <T> T read(Reading<T> reading) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Code.MODEL, name + " is missing: build the language module again");
      }
      WeightsReader reader = new WeightsReader(in, magic);
      T model = reading.read(reader);
      reader.end();
      return model;
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.MODEL,
          "cannot read " + name + ": " + e.getMessage() + "; build the language module again",
          e);
    }
  }

  /**
   * Writes the model, which is then there whole or not at all.
   *
   * @param classes the folder of compiled classes below which it belongs
   */
  public void write(Path classes, Writing writing) throws IOException {
    Path target = in(classes);
    Files.createDirectories(target.getParent());
    Path part = target.resolveSibling(name + ".part");
    try (WeightsWriter out = new WeightsWriter(Files.newOutputStream(part), magic)) {
      writing.write(out);
      out.end();
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether a model of this kind and version was written there. */
  public boolean isWritten(Path classes) throws IOException {
    Path target = in(classes);
    return Files.exists(target) && WeightsReader.begins(target, magic);
  }

  private Path in(Path classes) {
    return classes.resolve(beside.getPackageName().replace('.', '/')).resolve(name);
  }
}
