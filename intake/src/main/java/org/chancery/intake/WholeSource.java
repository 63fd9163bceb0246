package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/** A file of which all is one report. */
final class WholeSource implements Source {
  private final InputStream in;
  private final Item item;
  private final Format format;
  private final Limits limits;
  private final Assembler assembler;
  private boolean done;

  WholeSource(InputStream in, Item item, Format format, Limits limits, Assembler assembler) {
    this.in = in;
    this.item = item;
    this.format = format;
    this.limits = limits;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    long most = format == Format.HTML ? limits.maxPageBytes() : limits.maxTextBytes();
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (bytes.length > most) {
      ChanceryException e =
          Assembler.tooLong(Math.max(bytes.length, item.size()), "bytes or more", limits);
      return Source.rejected(item.name(), item.ref(), e);
    }
    return Source.read(item.name(), assembler, () -> draft(bytes));
  }

  private Draft draft(byte[] bytes) {
    return format == Format.HTML
        ? WebPage.read(bytes, item.ref(), item.address(), item.charset())
        : Draft.ofText(Decoder.decode(bytes, item.charset()), item.ref()).withUrl(item.address());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
