package org.chancery.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Many reports, one reading after the other in the order of the input, each read when it is asked
 * for: files of any length stream through in constant memory. What cannot be read is a {@link
 * Reading.Rejected} and stops nothing.
 *
 * <p>For one thread, save for {@link #doneBytes()}, which others may ask to show progress.
 */
public final class Inputs implements Iterator<Reading>, AutoCloseable {
  private final Limits limits;
  private final Assembler assembler;
  private final Walk walk;
  private final AtomicLong done = new AtomicLong();
  private @Nullable Item item;
  private @Nullable Source source;
  private @Nullable Reading ahead;

  Inputs(Limits limits, Assembler assembler, Walk walk) {
    this.limits = limits;
    this.assembler = assembler;
    this.walk = walk;
  }

  /** The bytes of all that will be read, or empty where standard input is part of it. */
  public OptionalLong totalBytes() {
    return walk.totalBytes();
  }

  /** The bytes read so far, a little ahead of the readings given out. */
  public long doneBytes() {
    return done.get();
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && (source != null || walk.hasNext())) {
      ahead = source == null ? open(walk.next()) : advance(source);
    }
    return ahead != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    Reading next = ahead;
    ahead = null;
    return next;
  }

  /** Opens an item: null where all is well, the rejection where not. */
  private @Nullable Reading open(Item next) {
    item = next;
    InputStream in = null;
    try {
      in = new Counting(next.open());
      source = Source.of(in, next, limits, assembler);
      return null;
    } catch (IOException e) {
      return Source.rejected(next.name(), next.ref(), notOpened(e));
    } catch (ChanceryException e) {
      close(in);
      return Source.rejected(next.name(), next.ref(), e);
    }
  }

  private @Nullable Reading advance(Source from) {
    try {
      Reading reading = from.next();
      if (reading == null) {
        close();
      }
      return reading;
    } catch (IOException e) {
      close();
      Item broken = item;
      return Source.rejected(
          broken == null ? "" : broken.name(),
          null,
          new ChanceryException(
              Code.UNREADABLE,
              "reading stopped: " + e.getMessage() + "; what came before is kept"));
    }
  }

  private static ChanceryException notOpened(IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "found no such file"
            : e instanceof AccessDeniedException
                ? "found a file that may not be read"
                : "cannot be opened: " + e.getMessage();
    return new ChanceryException(Code.NOT_FOUND, reason + "; check the name and the rights to it");
  }

  /** Lets go of the file that is being read; the caller's own streams stay open. */
  @Override
  public void close() {
    Source open = source;
    source = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // it was only read: nothing is lost
    }
  }

  private static void close(@Nullable InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // it was only read: nothing is lost
    }
  }

  /** Counts what is read of a file. */
  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      done.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      done.addAndGet(Math.max(0, n));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      done.addAndGet(skipped);
      return skipped;
    }
  }
}
