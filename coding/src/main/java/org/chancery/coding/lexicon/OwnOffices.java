package org.chancery.coding.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;

/** The product's own office files. */
final class OwnOffices {
  private static final String FOLDER = "/org/chancery/coding/office/";

  private OwnOffices() {}

  /** Their contents, by name, in order. */
  static Map<String, String> read() {
    Map<String, String> out = new LinkedHashMap<>();
    for (String file : Lexicon.OFFICE_FILES) {
      try (InputStream in = OwnOffices.class.getResourceAsStream(FOLDER + file)) {
        if (in != null) {
          out.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new ChanceryException(ChanceryException.Code.LEXICON, "cannot read " + file, e);
      }
    }
    return out;
  }

  /** Our rows, but for the persons whom a user's files name, and those files' rows. */
  static List<Tenure> with(Map<String, String> own, List<Tenure> users) {
    Set<String> names = users.stream().map(Tenure::name).collect(Collectors.toSet());
    List<Tenure> out = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    own.forEach((file, content) -> out.addAll(OfficeFile.read(file, content, wrong)));
    if (!wrong.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", wrong));
    }
    out.removeIf(t -> names.contains(t.name()));
    out.addAll(users);
    return List.copyOf(out);
  }
}
