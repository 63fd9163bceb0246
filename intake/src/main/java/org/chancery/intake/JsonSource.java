package org.chancery.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One object, an array of objects, or objects one after the other, over as many lines as they like.
 * Where it is no JSON, what follows cannot be told apart, so the rest is one rejection.
 */
final class JsonSource implements Source {
  private final JsonParser parser;
  private final Item item;
  private final Assembler assembler;
  private boolean broken;

  JsonSource(InputStream in, Item item, Assembler assembler) throws IOException {
    this.parser = JsonReports.parser(Decoder.reader(in));
    this.item = item;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (broken) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY && atTop() || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return null;
      }
      String input = item.name() + ":" + parser.currentTokenLocation().getLineNr();
      JsonNode node = JsonReports.value(parser);
      return Source.read(input, assembler, () -> JsonReports.ofNode(node));
    } catch (JsonProcessingException e) {
      broken = true;
      String input = item.name() + ":" + Math.max(1, parser.currentLocation().getLineNr());
      return Source.rejected(input, null, JsonReports.malformed(e, "or an array of them"));
    }
  }

  /** Whether an array that was just entered is the outermost. */
  private boolean atTop() {
    return parser.getParsingContext().getParent() != null
        && parser.getParsingContext().getParent().inRoot();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
