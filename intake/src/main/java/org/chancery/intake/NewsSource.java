package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a NITF or NewsML-G2 document, in its order; pictures, sound and packages that only
 * refer to items are passed by, unless there is nothing else.
 */
final class NewsSource implements Source {
  private final XmlItems items;
  private final Item item;
  private final Assembler assembler;
  private final List<String> passedBy = new ArrayList<>();
  private boolean any;
  private boolean done;

  NewsSource(InputStream in, Item item, Limits limits, Assembler assembler) throws IOException {
    this.items = new XmlItems(in, item.charset(), XmlItems.Kind.NEWS, limits);
    this.item = item;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (done) {
      return null;
    }
    try {
      for (XmlItems.Found found = items.next(); found != null; found = items.next()) {
        Element element = found.element();
        if (isText(element)) {
          any = true;
          return Source.read(item.name() + ":" + found.line(), assembler, () -> draft(element));
        }
      }
      done = true;
      return any ? null : Source.rejected(item.name(), item.ref(), noText());
    } catch (ChanceryException e) {
      done = true;
      return Source.rejected(item.name() + ":" + items.line(), null, e);
    }
  }

  private boolean isText(Element element) {
    String other =
        element.getName().equals("packageItem")
            ? "a package that refers to items"
            : NewsItem.otherMedium(element).orElse(null);
    if (other != null && passedBy.size() < 5) {
      passedBy.add(other);
    }
    return other == null;
  }

  private static Draft draft(Element element) {
    return element.getName().equals("nitf") ? Nitf.read(element) : NewsItem.read(element);
  }

  private ChanceryException noText() {
    return new ChanceryException(
        Code.EMPTY,
        "found "
            + (passedBy.isEmpty() ? "no item" : String.join(", ", passedBy))
            + ", expected a newsItem with text; give the files of the items themselves");
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
