package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * Work on several threads whose results come out in the order in which the work was given, each as
 * soon as it and all before it are done. So much work is held at a time and no more, by number and
 * by size: whoever gives more waits.
 *
 * <p>One thread gives work; results go out on another, always the same.
 */
final class InOrder<R> implements AutoCloseable {
  /** Pieces in work or waiting, for each thread: enough that a long one does not idle the rest. */
  private static final int AHEAD = 16;

  /**
   * Characters in work or waiting, for each thread: hundreds of news stories. Of reports near the
   * limit of length fewer are worked on at a time, since each takes much memory.
   */
  private static final long AHEAD_CHARS = 500_000;

  private final Consumer<R> out;
  private final int threads;
  private final ExecutorService workers;
  private final Thread writer;
  private final Queue<Piece<R>> pieces = new ArrayDeque<>();
  private long chars;
  private boolean ended;
  private @Nullable Throwable failure;

  private record Piece<R>(long chars, Future<R> result) {}

  /**
   * @param out takes the results, in order
   */
  InOrder(int threads, Consumer<R> out) {
    this.out = out;
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, work -> daemon("worker", work));
    this.writer = daemon("writer", this::write);
    writer.start();
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Gives a piece of work; waits while enough is held.
   *
   * @param size of what it works on, in characters
   * @throws RuntimeException what taking an earlier result threw, or earlier work
   */
  synchronized void give(long size, Callable<R> work) {
    waitWhile(() -> !pieces.isEmpty() && full(size));
    pieces.add(new Piece<>(size, workers.submit(work)));
    chars += size;
    notifyAll();
  }

  private boolean full(long size) {
    return pieces.size() >= AHEAD * threads || chars + size > AHEAD_CHARS * threads;
  }

  /** Waits until all results have gone out. */
  synchronized void finish() {
    ended = true;
    notifyAll();
    waitWhile(() -> !pieces.isEmpty());
  }

  private void fail() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure != null) {
      throw new ChanceryException(
          ChanceryException.Code.INTERNAL, "coding failed inside: " + failure, failure);
    }
  }

  private void write() {
    try {
      for (Piece<R> piece = first(); piece != null; piece = first()) {
        out.accept(piece.result.get());
        remove();
      }
    } catch (ExecutionException e) {
      failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed before the end: nobody wants the rest
    } catch (RuntimeException | Error e) {
      failed(e);
    }
  }

  /** The piece whose result is next, once there is one; null at the end. */
  private synchronized @Nullable Piece<R> first() throws InterruptedException {
    while (pieces.isEmpty() && !ended) {
      wait();
    }
    return pieces.peek();
  }

  private synchronized void remove() {
    chars -= pieces.remove().chars;
    notifyAll();
  }

  private synchronized void failed(Throwable e) {
    failure = e;
    notifyAll();
  }

  private synchronized void waitWhile(BooleanSupplier held) {
    try {
      while (failure == null && held.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "interrupted", e);
    }
    fail();
  }

  /** Lets go of the threads; what is not finished is dropped. */
  @Override
  public void close() {
    workers.shutdownNow();
    writer.interrupt();
    try {
      writer.join(); // its caller will close what it may be writing to
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
