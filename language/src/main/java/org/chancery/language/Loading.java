package org.chancery.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes time to load, loading while its caller does other work. The thread is a
 * daemon: a command that fails before it needs the thing does not wait for it.
 */
public final class Loading<T> {
  private final CompletableFuture<T> value;

  private Loading(CompletableFuture<T> value) {
    this.value = value;
  }

  /**
   * Begins to load.
   *
   * @param name of the thread
   */
  public static <T> Loading<T> start(String name, Supplier<T> loader) {
    return new Loading<>(CompletableFuture.supplyAsync(loader, work -> daemon(name, work)));
  }

  /** Waits for it; throws what loading threw. */
  public T get() {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
