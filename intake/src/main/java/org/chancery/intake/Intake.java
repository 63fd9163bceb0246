package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Report;

/**
 * Reads reports from text, web pages, feeds, news formats, web archives, JSON and JSON Lines,
 * whatever their encoding, compressed with gzip or not.
 *
 * <pre>{@code
 * Intake intake = new Intake();
 * Report report = intake.read(Path.of("story.html"));
 *
 * try (Inputs inputs = intake.open(List.of("archive", "more.jsonl"), System.in)) {
 *   inputs.forEachRemaining(reading -> …);
 * }
 * }</pre>
 *
 * <p>Text is taken as it is, so that offsets in a report are offsets in the input; see the package
 * page. Immutable and safe to share between threads.
 */
public final class Intake {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Limits limits;
  private final Assembler assembler;

  public Intake() {
    this(Limits.DEFAULT);
  }

  public Intake(Limits limits) {
    this.limits = limits;
    this.assembler = new Assembler(limits);
  }

  /**
   * The one report in a file. Its {@code ref} is the name of the file, unless the file gives one.
   *
   * @throws ChanceryException with the code of what is wrong: {@code NOT_FOUND}, {@code EMPTY},
   *     {@code BINARY}, {@code UNREADABLE}, {@code UNSUPPORTED_LANGUAGE}, {@code TOO_LONG}, or
   *     {@code MALFORMED}, which a file of several reports is too
   */
  public Report read(Path file) {
    if (Files.isDirectory(file)) {
      throw new ChanceryException(
          Code.NOT_FOUND, file + ": found a folder, expected a file; `code` reads folders");
    }
    try (Inputs inputs = open(List.of(file.toString()), InputStream.nullInputStream())) {
      return single(inputs);
    }
  }

  /**
   * The one report in a stream, which is read to its end but not closed.
   *
   * @param name for messages, and for the form of the content where it has an extension
   * @throws ChanceryException as {@link #read(Path)} does
   */
  public Report read(InputStream stream, String name) {
    try (Inputs inputs = inputs(new Walk(List.of(new Item.OfStream(stream, name))))) {
      return single(inputs);
    }
  }

  /**
   * The one report in these bytes.
   *
   * @param name for messages, and for the form of the content where it has an extension
   * @throws ChanceryException as {@link #read(Path)} does
   */
  public Report read(byte[] bytes, String name) {
    return read(new ByteArrayInputStream(bytes), name);
  }

  /**
   * Many reports, in order, as they are asked for.
   *
   * @param names files, folders (all files in them, in order of their names), or {@link
   *     #STANDARD_INPUT}
   * @param standardInput read where it is named; never closed
   */
  public Inputs open(List<String> names, InputStream standardInput) {
    return inputs(new Walk(names, standardInput));
  }

  /** The reports in what was got from an address: one page, or the entries of a feed. */
  public Inputs open(Download download) {
    return inputs(new Walk(List.of(new Item.OfDownload(download))));
  }

  /**
   * The report in one line of JSON Lines, or the reason why there is none.
   *
   * @param name for messages
   */
  public Reading read(String line, String name) {
    return Source.read(name, assembler, () -> JsonReports.ofLine(line));
  }

  /** Lines of which each may hold a report of the length that is read here, and none holds more. */
  public BoundedLines lines(Reader reader) {
    return new BoundedLines(reader, limits.maxLineChars());
  }

  private static Report single(Inputs inputs) {
    if (!inputs.hasNext()) {
      throw new ChanceryException(Code.EMPTY, "found no text");
    }
    Reading first = inputs.next();
    if (first instanceof Reading.Rejected rejected) {
      throw exception(rejected);
    }
    if (inputs.hasNext()) {
      throw new ChanceryException(
          Code.MALFORMED,
          first.input() + ": found more reports after it, expected one; use `code`");
    }
    return ((Reading.Read) first).report();
  }

  private static ChanceryException exception(Reading.Rejected rejected) {
    Code code =
        Arrays.stream(Code.values())
            .filter(c -> c.code().equals(rejected.rejection().code()))
            .findFirst()
            .orElse(Code.INTERNAL);
    return new ChanceryException(code, rejected.input() + ": " + rejected.rejection().message());
  }

  private Inputs inputs(Walk walk) {
    return new Inputs(limits, assembler, walk);
  }
}
