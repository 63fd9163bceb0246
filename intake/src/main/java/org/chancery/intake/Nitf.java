package org.chancery.intake;

import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/** Reads a report in NITF, of any version, alone or inside NewsML. */
final class Nitf {
  private Nitf() {}

  static Draft read(Element nitf) {
    String title = title(nitf).orElse(null);
    return new Draft(
        text(nitf),
        XmlTree.attribute("id-string", nitf, "head", "docdata", "doc-id").orElse(null),
        title,
        source(nitf).orElse(null),
        published(nitf).orElse(null),
        XmlTree.attribute("ex-ref", nitf, "head", "pubdata").orElse(null),
        List.of());
  }

  static Optional<String> title(Element nitf) {
    return XmlTree.text(nitf, "body", "body.head", "hedline", "hl1")
        .or(() -> XmlTree.text(nitf, "body", "body.head", "headline", "hl1"))
        .or(() -> XmlTree.text(nitf, "head", "title"));
  }

  private static String text(Element nitf) {
    return NewsText.of(byline(nitf), dateline(nitf), paragraphs(nitf));
  }

  static List<String> paragraphs(Element nitf) {
    return XmlTree.all(nitf, "body", "body.content")
        .flatMap(content -> Paragraphs.of(content).stream())
        .toList();
  }

  /** As it is written, or empty. */
  static String dateline(Element nitf) {
    return XmlTree.text(nitf, "body", "body.head", "dateline").orElse("");
  }

  /**
   * The name alone, where the byline has it, without the office that stands beside it; or empty.
   */
  static String byline(Element nitf) {
    return XmlTree.text(nitf, "body", "body.head", "byline", "person")
        .or(() -> XmlTree.text(nitf, "body", "body.head", "byline"))
        .orElse("");
  }

  private static Optional<String> source(Element nitf) {
    return XmlTree.text(nitf, "body", "body.head", "distributor")
        .or(() -> XmlTree.attribute("name", nitf, "head", "pubdata"))
        .or(() -> XmlTree.attribute("holder", nitf, "head", "docdata", "doc.copyright"))
        .or(() -> XmlTree.text(nitf, "body", "body.head", "rights", "rights.owner"));
  }

  private static Optional<String> published(Element nitf) {
    return XmlTree.attribute("date.publication", nitf, "head", "pubdata")
        .or(() -> XmlTree.attribute("norm", nitf, "head", "docdata", "date.issue"))
        .or(() -> XmlTree.attribute("norm", nitf, "head", "docdata", "date.release"))
        .or(() -> XmlTree.attribute("norm", nitf, "body", "body.head", "dateline", "story.date"));
  }
}
