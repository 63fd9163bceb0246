package org.chancery.language.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.language.dependency.ParserModelConverter;

/**
 * Converts CoreNLP's models to binaries that load in a fraction of a second. A step of the build;
 * models that are there already are left alone.
 */
public final class ConvertModels {
  private ConvertModels() {}

  /**
   * @param args the folder of compiled classes to write below
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    ParserModelConverter.convert(classes);
    NameModelConverter.convert(classes);
    TaggerModelConverter.convert(classes);
  }
}
