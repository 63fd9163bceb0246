package org.chancery.analysis.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** First names that go by several forms ("Joe" for Joseph), from {@code short-forms.txt}. */
final class ShortForms {
  private static final Map<String, Set<String>> FORMS = read();

  private ShortForms() {}

  /** The full names that a first name may stand for, and itself. */
  static Set<String> of(String name) {
    return FORMS.getOrDefault(name, Set.of(name));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> forms = new HashMap<>();
    try (InputStream in = ShortForms.class.getResourceAsStream("short-forms.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(Words.of(line), forms));
    } catch (IOException e) {
      throw new UncheckedIOException("short-forms.txt cannot be read", e);
    }
    return forms;
  }

  /** The first word of a line is the full name, and one of its own forms. */
  private static void add(List<String> line, Map<String, Set<String>> forms) {
    for (String form : line) {
      Set<String> full = forms.computeIfAbsent(form, f -> new TreeSet<>(Set.of(f)));
      full.add(line.get(0));
    }
  }
}
