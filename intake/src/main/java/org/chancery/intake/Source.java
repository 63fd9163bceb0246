package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Rejection;
import org.jspecify.annotations.Nullable;

/** The readings of one file or stream, one after the other. */
interface Source extends Closeable {

  /** The next reading, or null after the last. */
  @Nullable Reading next() throws IOException;

  /**
   * The readings of a stream of any form.
   *
   * @throws ChanceryException where it has no form that is read
   */
  static Source of(InputStream stream, Item item, Limits limits, Assembler assembler)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, Sniffer.HEAD);
    Format format = Sniffer.sniff(head(in), item.name());
    if (format != Format.GZIP) {
      return of(format, in, item, limits, assembler);
    }
    BufferedInputStream unpacked = new BufferedInputStream(new Unpacked(in), Sniffer.HEAD);
    Format inside = Sniffer.sniff(head(unpacked), Sniffer.withoutGzip(item.name()));
    return of(inside, unpacked, item, limits, assembler);
  }

  private static Source of(
      Format format, InputStream in, Item item, Limits limits, Assembler assembler)
      throws IOException {
    return switch (format) {
      case TEXT, HTML -> new WholeSource(in, item, format, limits, assembler);
      case JSON -> new JsonSource(in, item, assembler);
      case JSON_LINES -> new JsonLinesSource(in, item, limits, assembler);
      case FEED -> new FeedSource(in, item, limits, assembler);
      case NEWS -> new NewsSource(in, item, limits, assembler);
      case WARC -> new WarcSource(in, item, limits, assembler);
      case GZIP ->
          throw new ChanceryException(
              Code.BINARY, "found gzip inside gzip; unpack it first, with gunzip for example");
    };
  }

  /** The first bytes, which stay to be read; fewer where the stream breaks off. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(Sniffer.HEAD);
    byte[] head = new byte[Sniffer.HEAD];
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < head.length; length += Math.max(0, n)) {
        n = in.read(head, length, head.length - length);
      }
    } catch (IOException e) {
      // whoever reads on comes to it again
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  /** The reading of a draft that is made on the spot, whatever goes wrong with it. */
  static Reading read(String input, Assembler assembler, DraftMaker maker) {
    String ref = null;
    try {
      Draft draft = maker.make();
      ref = draft.ref();
      return assembler.assemble(input, draft);
    } catch (RefusedDraft e) {
      return rejected(input, e.ref(), e);
    } catch (ChanceryException e) {
      return rejected(input, ref, e);
    }
  }

  /** A rejection, for the reason that an exception gives. */
  static Reading rejected(String input, @Nullable String ref, ChanceryException e) {
    String message = e.getMessage();
    return new Reading.Rejected(
        new Rejection(input, ref, e.code().code(), message == null ? "" : message));
  }

  /** Makes a draft, or says why not. */
  interface DraftMaker {
    Draft make();
  }
}
