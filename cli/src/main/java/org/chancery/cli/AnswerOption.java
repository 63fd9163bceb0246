package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which form an answer is printed: a page for people, or data. */
final class AnswerOption {
  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--csv", description = "CSV with a heading, for R, pandas or a spreadsheet")
  private boolean csv;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "file to write; the standard output without it")
  private @Nullable Path out;

  /** The forms. */
  enum Form {
    PAGE,
    JSON,
    CSV
  }

  Form form(CommandSpec command) {
    if (json && csv) {
      throw new ParameterException(command.commandLine(), "expected only one of --json and --csv");
    }
    return json ? Form.JSON : csv ? Form.CSV : Form.PAGE;
  }

  /** Prints a page for people. */
  void page(ChanceryCommand root, Consumer<Page> content) {
    Page page = new Page(root.terminal().width(), root.colors() && out == null);
    content.accept(page);
    write(root, to -> to.print(page));
  }

  /** Prints objects, one a line. */
  void lines(ChanceryCommand root, Stream<?> objects) {
    write(root, to -> objects.forEach(o -> to.print(RecordJson.line(o) + "\n")));
  }

  /** Prints rows; what is null is an empty field. */
  void rows(ChanceryCommand root, List<String> heading, Stream<List<@Nullable Object>> rows) {
    write(root, to -> csv(to, heading, rows));
  }

  /** Prints what is written so already. */
  void text(ChanceryCommand root, Consumer<PrintStream> result) {
    write(root, result);
  }

  @SuppressWarnings("resource") // to close it would close the stream
  private static void csv(
      PrintStream to, List<String> heading, Stream<List<@Nullable Object>> rows) {
    try {
      CsvWriter writer =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
      writer.writeRecord(heading);
      rows.forEach(
          row -> writer.writeRecord(row.stream().map(v -> v == null ? "" : v.toString()).toList()));
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a print stream throws nothing", e);
    }
  }

  private void write(ChanceryCommand root, Consumer<PrintStream> result) {
    WholeFile.write(out, root.terminal(), result);
  }
}
