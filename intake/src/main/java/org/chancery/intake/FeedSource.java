package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/** The entries of a feed, in its order. A bad entry spoils no other; damage ends the feed. */
final class FeedSource implements Source {
  private final XmlItems items;
  private final Item item;
  private final Assembler assembler;
  private boolean broken;

  FeedSource(InputStream in, Item item, Limits limits, Assembler assembler) throws IOException {
    this.items = new XmlItems(in, item.charset(), XmlItems.Kind.FEED, limits);
    this.item = item;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (broken) {
      return null;
    }
    try {
      XmlItems.Found found = items.next();
      return found == null
          ? null
          : Source.read(
              item.name() + ":" + found.line(),
              assembler,
              () -> FeedEntry.read(found.element(), items));
    } catch (ChanceryException e) {
      broken = true;
      return Source.rejected(item.name() + ":" + items.line(), null, e);
    }
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
