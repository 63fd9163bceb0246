package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/**
 * The paragraphs of a news agency's marked-up text, in order and complete: unlike a web page it
 * holds nothing that is not the report's, but for pictures with their captions.
 */
final class Paragraphs {
  /** Of NITF and XHTML; what is not among them runs on in its line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "block",
          "hl2",
          "bq",
          "blockquote",
          "credit",
          "ol",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "th",
          "td",
          "caption",
          "pre",
          "fn",
          "div",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "main",
          "body",
          "br",
          "hr",
          "note",
          "tagline");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "media",
          "media-caption",
          "media-producer",
          "media-metadata",
          "figure",
          "script",
          "style",
          "nitf-table-metadata",
          "custom-table",
          "img",
          "head");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Paragraphs() {}

  static List<String> of(Element root) {
    Paragraphs reader = new Paragraphs();
    reader.read(root);
    reader.flush();
    return reader.paragraphs;
  }

  /** Trees are of bounded depth: {@link ShallowXml}. */
  private void read(Element element) {
    for (Content content : element.getContent()) {
      if (content instanceof Text text) { // and CDATA, which is one
        line.append(text.getText());
      } else if (content instanceof Element child && !LEFT_OUT.contains(child.getName())) {
        boolean block = BLOCKS.contains(child.getName());
        if (block) {
          flush();
        }
        read(child);
        if (block) {
          flush();
        }
      }
    }
  }

  private void flush() {
    String words = XmlTree.oneLine(line.toString());
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
    line.setLength(0);
  }
}
