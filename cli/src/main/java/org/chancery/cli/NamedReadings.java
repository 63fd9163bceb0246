package org.chancery.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.intake.Inputs;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.chancery.intake.fetch.FetchSettings;
import org.chancery.intake.fetch.FetchedReadings;
import org.chancery.intake.fetch.Fetcher;
import org.chancery.intake.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The readings of inputs of all kinds, files and addresses of the web, in the order in which they
 * were named. For one thread, save for {@link #doneBytes()}.
 */
final class NamedReadings implements Iterator<Reading>, AutoCloseable {
  private final Intake intake;
  private final Iterator<String> names;
  private final FetchSettings settings;
  private final InputStream standardInput;
  private @Nullable Fetcher fetcher;
  private @Nullable Inputs files;
  private Iterator<Reading> current = List.<Reading>of().iterator();
  private volatile long before;

  NamedReadings(
      Intake intake, List<String> names, FetchSettings settings, InputStream standardInput) {
    this.intake = intake;
    this.names = names.iterator();
    this.settings = settings;
    this.standardInput = standardInput;
  }

  /** The bytes of files that were read so far. */
  long doneBytes() {
    Inputs open = files;
    return before + (open == null ? 0 : open.doneBytes());
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && names.hasNext()) {
      closeFiles();
      String name = names.next();
      current = WebAddress.isMeant(name) ? fetched(name) : read(name);
    }
    return current.hasNext();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Reading> read(String name) {
    Inputs open = intake.open(List.of(name), standardInput);
    files = open;
    return open;
  }

  private Iterator<Reading> fetched(String name) {
    Fetcher one = fetcher;
    if (one == null) {
      one = new Fetcher(settings);
      fetcher = one;
    }
    return FetchedReadings.of(one.fetch(WebAddress.parse(name)), intake).iterator();
  }

  private void closeFiles() {
    Inputs open = files;
    files = null;
    if (open != null) {
      before += open.doneBytes();
      open.close();
    }
  }

  @Override
  public void close() {
    closeFiles();
    Fetcher one = fetcher;
    if (one != null) {
      one.close();
    }
  }
}
