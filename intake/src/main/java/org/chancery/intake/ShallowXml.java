package org.chancery.intake;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jsoup.parser.Parser;

/**
 * XML of bounded depth, so that what walks its trees does not run out of stack. An entity that HTML
 * knows ({@code &nbsp;}) stands for its character, any other for itself as written.
 */
final class ShallowXml extends StreamReaderDelegate {
  private static final int DEEPEST = 200;

  private int depth;
  private boolean entity;

  ShallowXml(XMLStreamReader xml) {
    super(xml);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    entity = event == ENTITY_REFERENCE;
    depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements nested more than " + DEEPEST + " deep", getLocation());
    }
    return entity ? CHARACTERS : event;
  }

  int depth() {
    return depth;
  }

  @Override
  public int getEventType() {
    return entity ? CHARACTERS : super.getEventType();
  }

  @Override
  public boolean hasText() {
    return entity || super.hasText();
  }

  @Override
  public String getText() {
    return entity
        ? Parser.unescapeEntities("&" + super.getLocalName() + ";", false)
        : super.getText();
  }
}
