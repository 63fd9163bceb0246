package org.chancery.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.StAXStreamBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The items of an XML document one after the other, each as a tree of its own, so that neither the
 * length of the document nor damage after an item matters to it. What stands around the items is
 * kept as a skeleton: the containers, and the elements in them that are no items.
 *
 * <p>No DTD is read, nothing outside the document is, and no entity that it declares is put in, so
 * none expands. A tree has a limit in length and one in depth.
 */
final class XmlItems implements Closeable {
  /** What stands around items, and what they are. */
  enum Kind {
    FEED(false, Set.of("rss", "RDF", "feed", "channel"), Set.of("item", "entry")),
    NEWS(true, Set.of("newsMessage", "itemSet"), Set.of("newsItem", "packageItem", "nitf"));

    /** Whether a document type may be named; it is not read even then. */
    private final boolean doctype;

    private final Set<String> containers;
    private final Set<String> items;

    Kind(boolean doctype, Set<String> containers, Set<String> items) {
      this.doctype = doctype;
      this.containers = containers;
      this.items = items;
    }
  }

  /**
   * @param line where it begins
   */
  record Found(Element element, int line) {}

  private final Kind kind;
  private final Limits limits;
  private final BoundedReader in;
  private final ShallowXml xml;
  private @Nullable Element skeleton;
  private @Nullable Element container;

  /** Whether the parser stands at an event that was not looked at yet. */
  private boolean ahead;

  /**
   * @param charset the encoding that the server named, if any
   */
  XmlItems(InputStream in, @Nullable String charset, Kind kind, Limits limits) throws IOException {
    this.kind = kind;
    this.limits = limits;
    this.in = new BoundedReader(XmlText.reader(in, charset), limits.maxPageBytes());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // whatever the class path holds
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      this.xml = new ShallowXml(factory.createXMLStreamReader(this.in));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * The next item, or null after the last.
   *
   * @throws ChanceryException with code {@code MALFORMED} where the XML is damaged, {@code
   *     TOO_LONG} where an item is; nothing comes after it
   */
  @Nullable Found next() throws IOException {
    try {
      while (ahead || xml.hasNext()) {
        int event = ahead ? xml.getEventType() : xml.next();
        ahead = false;
        if (event == XMLStreamConstants.DTD && !kind.doctype) {
          throw new ChanceryException(
              Code.MALFORMED, "found a DOCTYPE, expected a feed without one; delete the line");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          Found found = startOf(xml.getLocalName());
          if (found != null) {
            return found;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && container != null) {
          container = container.getParentElement();
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw damaged(e);
    } catch (JDOMException e) {
      throw e.getCause() instanceof XMLStreamException cause ? damaged(cause) : notXml(e);
    }
  }

  private @Nullable Found startOf(String name) throws XMLStreamException, JDOMException {
    if (kind.containers.contains(name)) {
      open();
      return null;
    }
    int line = line();
    boolean item = kind.items.contains(name);
    Element element = tree();
    if (item) {
      in.reset();
      return new Found(element, line);
    }
    if (container != null) {
      container.addContent(element);
    }
    return null;
  }

  /** The builder may end one event after the element. */
  private Element tree() throws JDOMException {
    int outside = xml.depth() - 1;
    Element element = (Element) new StAXStreamBuilder().fragment(xml);
    boolean atItsEnd =
        xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.depth() == outside;
    ahead = !atItsEnd && xml.getEventType() != XMLStreamConstants.END_DOCUMENT;
    return element;
  }

  private void open() {
    Element opened =
        new Element(xml.getLocalName(), namespace(xml.getPrefix(), xml.getNamespaceURI()));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String uri = xml.getAttributeNamespace(i);
      opened.setAttribute(
          xml.getAttributeLocalName(i),
          xml.getAttributeValue(i),
          uri == null || uri.isEmpty()
              ? Namespace.NO_NAMESPACE
              : namespace(xml.getAttributePrefix(i), uri));
    }
    if (container != null) {
      container.addContent(opened);
    } else if (skeleton == null) {
      skeleton = opened;
    }
    container = opened;
  }

  private static Namespace namespace(@Nullable String prefix, @Nullable String uri) {
    return Namespace.getNamespace(prefix == null ? "" : prefix, uri == null ? "" : uri);
  }

  /** A copy of what has stood around the items so far, with one item in its place. */
  Element around(Element item) {
    if (skeleton == null) {
      return item;
    }
    Element copy = skeleton.clone();
    place(copy).addContent(item.detach());
    return copy;
  }

  /** Where in a copy of the skeleton the items stand. */
  private Element place(Element copy) {
    Element open = container;
    return open == null || open == skeleton
        ? copy
        : copy.getChildren().stream()
            .filter(child -> child.getName().equals(open.getName()))
            .reduce(copy, (before, child) -> child);
  }

  /** The line that has been read to. */
  int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private ChanceryException damaged(XMLStreamException e) throws IOException {
    if (in.isOver()) {
      return Assembler.tooLong(limits.maxPageBytes(), "characters or more in one item", limits);
    }
    if (in.failure() != null) {
      throw in.failure();
    }
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNumber();
    return new ChanceryException(
        Code.MALFORMED,
        "found broken XML"
            + (column > 0 ? " at column " + column : "")
            + ": "
            + reason(e)
            + "; what came before is kept",
        e);
  }

  /** Without the position that the parser puts before it. */
  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "no reason given" : e.getMessage();
    int at = message.indexOf("Message: ");
    String reason = at < 0 ? message : message.substring(at + "Message: ".length());
    return reason.lines().findFirst().orElse(reason).replaceAll("\\.$", "");
  }

  private static ChanceryException notXml(JDOMException e) {
    return new ChanceryException(
        Code.MALFORMED, "found broken XML: " + e.getMessage() + "; what came before is kept", e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
