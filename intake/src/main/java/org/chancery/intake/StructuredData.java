package org.chancery.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, for search engines. Broken data says nothing. */
final class StructuredData {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final int DEEPEST = 6;

  private final List<JsonNode> articles;

  private StructuredData(List<JsonNode> articles) {
    this.articles = articles;
  }

  static StructuredData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data()), articles, 0);
      } catch (JsonProcessingException e) {
        // sites write what they like there
      }
    }
    return new StructuredData(articles);
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (isArticle(node.path("@type"))) {
      articles.add(node);
    }
    if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
      node.forEach(child -> collect(child, articles, depth + 1));
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  @Nullable String headline() {
    return text("headline");
  }

  @Nullable String published() {
    return text("datePublished");
  }

  @Nullable String articleBody() {
    return text("articleBody");
  }

  /** The name of the publisher, or of the first of several. */
  @Nullable String publisher() {
    for (JsonNode article : articles) {
      JsonNode publisher = article.path("publisher");
      JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
      String name = one.isTextual() ? one.asText() : one.path("name").asText();
      if (!name.isBlank()) {
        return name;
      }
    }
    return null;
  }

  private @Nullable String text(String field) {
    for (JsonNode article : articles) {
      JsonNode value = article.path(field);
      if (value.isTextual() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
