package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;

/** Reads a NewsML-G2 newsItem: its text as inline NITF, XHTML or plain data. */
final class NewsItem {
  /** Classes of items that hold text, by what follows the scheme in {@code ninat:text}. */
  private static final Set<String> TEXTUAL = Set.of("text", "composite", "webpage");

  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  private NewsItem() {}

  /** What it is, where it says that it is no text: {@code a newsItem of class picture}. */
  static Optional<String> otherMedium(Element item) {
    return XmlTree.attribute("qcode", item, "itemMeta", "itemClass")
        .map(NewsItem::afterScheme)
        .filter(c -> !TEXTUAL.contains(c))
        .filter(c -> text(item).isEmpty())
        .map(c -> "a newsItem of class " + c);
  }

  static Draft read(Element item) {
    Optional<Element> nitf = nitf(item);
    return new Draft(
        text(item),
        Optional.ofNullable(item.getAttributeValue("guid")).orElse(null),
        XmlTree.text(item, "contentMeta", "headline")
            .or(() -> nitf.flatMap(Nitf::title))
            .or(() -> XmlTree.text(item, "itemMeta", "title"))
            .orElse(null),
        provider(item).orElse(null),
        published(item).orElse(null),
        null,
        notes(item));
  }

  /** The first rendition of the content that says anything; the others say the same. */
  private static String text(Element item) {
    List<String> paragraphs =
        Stream.concat(
                inline(item).map(NewsItem::paragraphs),
                XmlTree.all(item, "contentSet", "inlineData").map(NewsItem::ofData))
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElse(List.of());
    return NewsText.of(
        XmlTree.text(item, "contentMeta", "by").or(() -> nitf(item).map(Nitf::byline)).orElse(""),
        XmlTree.text(item, "contentMeta", "dateline")
            .or(() -> nitf(item).map(Nitf::dateline))
            .orElse(""),
        paragraphs);
  }

  private static Optional<Element> nitf(Element item) {
    return inline(item).filter(content -> content.getName().equals("nitf")).findFirst();
  }

  private static Stream<Element> inline(Element item) {
    return XmlTree.all(item, "contentSet", "inlineXML").flatMap(x -> x.getChildren().stream());
  }

  private static List<String> paragraphs(Element content) {
    return content.getName().equals("nitf") ? Nitf.paragraphs(content) : Paragraphs.of(content);
  }

  private static List<String> ofData(Element data) {
    String value = data.getValue().strip();
    String type = data.getAttributeValue("contenttype", "text/plain");
    boolean binary = data.getAttribute("encoding") != null; // base64 and the like
    if (value.isEmpty() || binary) {
      return List.of();
    }
    return List.of(type.contains("html") ? WebPage.textOf(value, "") : value);
  }

  private static Optional<String> provider(Element item) {
    return XmlTree.text(item, "itemMeta", "provider", "name")
        .or(() -> XmlTree.attribute("literal", item, "itemMeta", "provider"))
        .or(() -> XmlTree.text(item, "contentMeta", "infoSource", "name"))
        .or(() -> XmlTree.text(item, "rightsInfo", "copyrightHolder", "name"))
        .or(
            () ->
                XmlTree.attribute("qcode", item, "itemMeta", "provider")
                    .map(NewsItem::afterScheme));
  }

  private static Optional<String> published(Element item) {
    return XmlTree.text(item, "itemMeta", "versionCreated")
        .or(() -> XmlTree.text(item, "itemMeta", "firstCreated"))
        .or(() -> XmlTree.text(item, "contentMeta", "contentCreated"));
  }

  private static List<String> notes(Element item) {
    List<String> notes = new ArrayList<>();
    XmlTree.attribute("qcode", item, "itemMeta", "pubStatus")
        .map(NewsItem::afterScheme)
        .filter(WITHDRAWN::contains)
        .ifPresent(status -> notes.add("the agency has " + status + " this item"));
    return notes;
  }

  private static String afterScheme(String qcode) {
    return qcode.substring(qcode.lastIndexOf(':') + 1);
  }
}
