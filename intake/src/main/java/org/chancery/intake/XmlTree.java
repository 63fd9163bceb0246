package org.chancery.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Paths through an XML tree by the names of its elements, whatever their namespaces. */
final class XmlTree {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private XmlTree() {}

  /** The elements at the end of a path, in order. */
  static Stream<Element> all(Element from, String... path) {
    Stream<Element> at = Stream.of(from);
    for (String name : path) {
      at = at.flatMap(e -> e.getChildren().stream().filter(c -> c.getName().equals(name)));
    }
    return at;
  }

  /** The first text at the end of a path that is not blank, on one line. */
  static Optional<String> text(Element from, String... path) {
    return all(from, path).map(XmlTree::text).filter(t -> !t.isEmpty()).findFirst();
  }

  /** The first value of an attribute at the end of a path. */
  static Optional<String> attribute(String attribute, Element from, String... path) {
    return all(from, path)
        .map(e -> e.getAttributeValue(attribute))
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  /** All text below an element, on one line. */
  static String text(Element element) {
    return oneLine(element.getValue());
  }

  static String oneLine(@Nullable String words) {
    return words == null ? "" : SPACE.matcher(words).replaceAll(" ").strip();
  }
}
