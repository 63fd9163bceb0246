package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One report a line; blank lines are passed by, and a bad line spoils no other. */
final class JsonLinesSource implements Source {
  private final BoundedLines lines;
  private final Item item;
  private final Limits limits;
  private final Assembler assembler;

  JsonLinesSource(InputStream in, Item item, Limits limits, Assembler assembler)
      throws IOException {
    this.lines = new BoundedLines(Decoder.reader(in), limits.maxLineChars());
    this.item = item;
    this.limits = limits;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    BoundedLines.Line line = lines.next();
    while (line != null && line.text().isBlank()) {
      line = lines.next();
    }
    return line == null ? null : reading(line);
  }

  private Reading reading(BoundedLines.Line line) {
    String input = item.name() + ":" + line.number();
    return line.tooLong()
        ? Source.rejected(
            input, null, Assembler.tooLong(line.length(), "characters on one line", limits))
        : Source.read(input, assembler, () -> JsonReports.ofLine(line.text()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
