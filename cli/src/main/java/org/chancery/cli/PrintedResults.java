package org.chancery.cli;

import org.chancery.record.Rejection;

/** Records to the standard output, rejections to the standard error. */
final class PrintedResults implements Results {
  private final Terminal terminal;

  PrintedResults(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void record(String line) {
    terminal.out().print(line + "\n");
    if (terminal.out().checkError()) { // flushes; an error means that nobody reads any more
      throw new ReaderGone();
    }
  }

  @Override
  public void rejection(Rejection r) {
    terminal.err().println("chancery: " + r.input() + ": " + r.message() + " [" + r.code() + "]");
  }

  @Override
  public void finish() {
    terminal.out().flush();
  }

  @Override
  public String rejectionsAt() {
    return "above";
  }

  @Override
  public void close() {
    terminal.out().flush();
  }
}
