package org.chancery.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds, as OPML has it: {@code <outline text="…" xmlUrl="…"/>}, in groups or not.
 *
 * @param feeds in the order of the file, each address once
 * @param problems what was left out and why, as {@code file:line: found X, expected Y}
 */
public record Feeds(List<Feed> feeds, List<String> problems) {
  private static final long LARGEST = 16L << 20;

  public Feeds {
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file; a bad line, or damage, spoils nothing that stands before it.
   *
   * @throws ChanceryException with {@code NOT_FOUND} where the file cannot be read, {@code
   *     MALFORMED} where it is no OPML
   */
  public static Feeds read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (Files.size(file) > LARGEST) {
        throw new ChanceryException(
            Code.TOO_LONG,
            file + ": found " + Files.size(file) + " bytes, the limit is " + LARGEST);
      }
      return new Opml(file.toString()).read(in);
    } catch (IOException e) {
      throw new ChanceryException(
          Code.NOT_FOUND, file + ": cannot be read: " + e.getMessage() + "; check the name", e);
    }
  }

  /** Reads one file. */
  private static final class Opml {
    private final String name;
    private final Map<URI, Feed> feeds = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private boolean begun;

    Opml(String name) {
      this.name = name;
    }

    Feeds read(InputStream in) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      try {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            element(xml);
          }
        }
      } catch (XMLStreamException e) {
        damaged(e);
      }
      return new Feeds(List.copyOf(feeds.values()), problems);
    }

    private void element(XMLStreamReader xml) {
      int line = xml.getLocation().getLineNumber();
      if (!begun && !xml.getLocalName().equals("opml")) {
        throw notOpml(line, "<" + xml.getLocalName() + ">");
      }
      begun = true;
      String address = attribute(xml, "xmlUrl");
      if (xml.getLocalName().equals("outline") && address != null) {
        outline(xml, address, line);
      } else if (xml.getLocalName().equals("outline") && "rss".equals(attribute(xml, "type"))) {
        problems.add(name + ":" + line + ": found a feed without xmlUrl, expected its address");
      }
    }

    private void outline(XMLStreamReader xml, String address, int line) {
      try {
        URI url = WebAddress.parse(address);
        String title = attribute(xml, "title");
        String text = attribute(xml, "text");
        String shown = title != null ? title : text != null ? text : url.getHost();
        if (feeds.putIfAbsent(url, new Feed(shown, url)) != null) {
          problems.add(name + ":" + line + ": found " + url + " again; it is followed once");
        }
      } catch (ChanceryException e) {
        problems.add(name + ":" + line + ": " + e.getMessage());
      }
    }

    private void damaged(XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      if (!begun) {
        throw notOpml(line, "no XML");
      }
      problems.add(
          name
              + ":"
              + line
              + ": found broken XML, expected OPML; the feeds before it are followed");
    }

    private ChanceryException notOpml(int line, String found) {
      return new ChanceryException(
          Code.MALFORMED,
          name
              + ":"
              + line
              + ": found "
              + found
              + ", expected <opml> with outlines that have xmlUrl");
    }

    /**
     * An attribute whatever the case of its name, since programs differ; null where it is blank.
     */
    private static @Nullable String attribute(XMLStreamReader xml, String name) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
          String value = xml.getAttributeValue(i).strip();
          return value.isEmpty() ? null : value;
        }
      }
      return null;
    }
  }
}
