package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Version;
import org.chancery.intake.BoundedLines;
import org.chancery.intake.Intake;
import org.chancery.intake.PublishedDate;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests, a line of JSON each, one line for one line and in the same order, until the
 * input ends. Nothing that a line holds ends it sooner.
 */
final class Server {
  private final Engine engine;
  private final Intake intake;
  private final Terminal terminal;

  Server(Engine engine, Intake intake, Terminal terminal) {
    this.engine = engine;
    this.intake = intake;
    this.terminal = terminal;
  }

  /** What an answer says of a request that could not be answered. */
  private record Problem(String code, String message, long line) {}

  void serve(InputStream requests, int threads) throws IOException {
    try (InOrder<String> work = new InOrder<>(threads, this::print);
        BoundedLines lines =
            intake.lines(new InputStreamReader(requests, StandardCharsets.UTF_8))) {
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.text().isBlank()) {
          BoundedLines.Line asked = line;
          work.give(line.text().length(), () -> answer(asked));
        }
      }
      work.finish();
    }
  }

  private void print(String answer) {
    terminal.out().print(answer + "\n");
    if (terminal.out().checkError()) { // flushes; an error means that nobody reads any more
      throw new ReaderGone();
    }
  }

  private String answer(BoundedLines.Line line) {
    JsonNode id = null;
    try {
      if (line.tooLong()) {
        throw new ChanceryException(
            ChanceryException.Code.TOO_LONG,
            "found a line of "
                + line.length()
                + " characters, the limit is "
                + line.text().length());
      }
      Request request = Request.of(line.text());
      id = request.id();
      return answer(id, answer(request, "line " + line.number()));
    } catch (Request.Malformed e) {
      return problem(e.id(), ChanceryException.Code.MALFORMED, e.getMessage(), line);
    } catch (ChanceryException e) {
      return problem(id, e.code(), e.getMessage(), line);
    } catch (RuntimeException | StackOverflowError e) {
      return problem(id, ChanceryException.Code.INTERNAL, "failed inside: " + e, line);
    }
  }

  private static String problem(
      @Nullable JsonNode id,
      ChanceryException.Code code,
      @Nullable String message,
      BoundedLines.Line line) {
    Problem problem = new Problem(code.code(), String.valueOf(message), line.number());
    return answer(id, "\"error\":" + RecordJson.line(problem));
  }

  private static String answer(@Nullable JsonNode id, String rest) {
    JsonNode given = id == null || id.isMissingNode() ? NullNode.getInstance() : id;
    return "{\"id\":" + given + "," + rest + "}";
  }

  private String answer(Request request, String input) {
    return switch (request.command()) {
      case READ -> read(request, input);
      case EXPLAIN -> explain(request, input);
      case RESOLVE -> "\"actor\":" + RecordJson.line(resolved(request));
      case PING -> "\"pong\":" + RecordJson.line("chancery " + Version.CURRENT);
    };
  }

  private String read(Request request, String input) {
    Reading reading = intake.read(request.report(), input);
    Outcome outcome = Outcome.of(engine, reading);
    return outcome instanceof Outcome.Refused refused
        ? rejection(refused.rejection())
        : "\"record\":" + ((Outcome.Coded) outcome).json() + notes(reading);
  }

  private static String notes(Reading reading) {
    List<String> notes = reading instanceof Reading.Read read ? read.notes() : List.of();
    return notes.isEmpty() ? "" : ",\"notes\":" + RecordJson.line(notes);
  }

  private static String rejection(Rejection rejection) {
    return "\"rejection\":" + RecordJson.write(rejection);
  }

  private String explain(Request request, String input) {
    Reading reading = intake.read(request.report(), input);
    if (reading instanceof Reading.Rejected rejected) {
      return rejection(rejected.rejection());
    }
    Report report = ((Reading.Read) reading).report();
    Explanation explanation = new Explanation(engine, report, new Page(terminal.width(), false));
    String field = request.string("field");
    try {
      Page page = field == null ? explanation.contents() : explanation.of(field.strip());
      return "\"explanation\":" + RecordJson.line(page.toString());
    } catch (Explanation.UnknownField e) {
      throw new ChanceryException(ChanceryException.Code.NOT_FOUND, e.getMessage(), e);
    }
  }

  private Resolved resolved(Request request) {
    String phrase = request.string("phrase");
    if (phrase == null) {
      throw Request.malformed(
          "found no \"phrase\", expected a string such as \"a Jordanian official\"");
    }
    String date = request.string("date");
    Optional<String> day = date == null ? Optional.empty() : PublishedDate.iso(date);
    if (date != null && day.isEmpty()) {
      throw Request.malformed("date: found " + date + ", expected a date such as 2025-02-17");
    }
    return Resolved.of(engine, phrase, day.orElse(null), false);
  }
}
