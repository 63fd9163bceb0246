package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values for people: {@code a1 Wang Yi, a4 China}; {@code 2025-02-14}; {@code “no talks”}. */
final class ValueText {
  private static final List<String> PLAIN = List.of("title", "name", "text", "value", "at_least");

  private final Value value;

  private ValueText(Value value) {
    this.value = value;
  }

  static String of(Value value) {
    return new ValueText(value).of(value.json()).replaceAll("\\s+", " ");
  }

  private String of(JsonNode node) {
    if (node.isNull() || node.isMissingNode() || node.isArray() && node.isEmpty()) {
      return "none";
    }
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(n -> all.add(of(n)));
      return String.join(", ", all);
    }
    return node.isObject() ? object(node) : scalar(node);
  }

  private String scalar(JsonNode node) {
    Value.Named named = value.things().get(node.asText());
    return named == null ? node.asText() : node.asText() + " " + named.label();
  }

  private String object(JsonNode node) {
    if (node.has("start") && node.has("text")) {
      return "“" + node.path("text").asText() + "”";
    }
    if (node.has("actor")) {
      JsonNode more = node.has("role") ? node.path("role") : node.path("stance");
      return scalar(node.path("actor")) + ":" + more.asText();
    }
    for (String field : PLAIN) {
      if (node.hasNonNull(field)) {
        return node.path(field).asText() + more(node, "end") + more(node, "country");
      }
    }
    return node.properties().stream()
        .filter(e -> !e.getKey().equals("evidence") && !e.getValue().isEmpty(null))
        .map(e -> e.getKey() + " " + of(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String more(JsonNode node, String field) {
    return node.hasNonNull(field) ? "/" + node.path(field).asText() : "";
  }
}
