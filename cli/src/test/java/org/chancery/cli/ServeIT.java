package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chancery serve}: one line of answer for one line of request. */
@Timeout(120)
class ServeIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TEXT =
      "The foreign minister of Portugal, Teresa Moura, said on Friday that she would visit Vienna.";

  private static Cli.Result run(String requests, String... more) {
    InputStream before = System.in;
    List<String> args = new ArrayList<>(List.of("serve", "--stdio"));
    args.addAll(List.of(more));
    try {
      System.setIn(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)));
      return Cli.run(args.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }

  private static List<JsonNode> answers(String requests, String... more) throws Exception {
    Cli.Result result = run(requests, more);
    assertThat(result.status()).isZero();
    List<JsonNode> out = new ArrayList<>();
    for (String line : result.out().lines().toList()) {
      out.add(MAPPER.readTree(line));
    }
    return out;
  }

  private static String request(String start) {
    return "{" + start + ", \"text\": \"" + TEXT + "\"}\n";
  }

  @Test
  void aRecordIsThatOfReadAndItsIdComesBackAsItWasWritten() throws Exception {
    List<String> ids =
        List.of("7", "\"seven\"", "null", "1.50", "12345678901234567890", "[1,{\"a\":2}]", "true");
    StringBuilder requests = new StringBuilder();
    for (String id : ids) {
      requests.append(request("\"id\": " + id));
    }
    Cli.Result result = run(requests.toString());
    assertThat(result.err()).isEqualTo("chancery: ready\n");
    List<String> lines = result.out().lines().toList();
    String record = lines.get(0).replaceFirst("\\{\"id\":7,\"record\":(.*)}", "$1");
    assertThat(RecordCheck.checked(record).path("statements")).hasSize(1);
    RecordCheck.roundTrip(record);
    assertThat(lines)
        .containsExactlyElementsOf(
            ids.stream().map(id -> "{\"id\":" + id + ",\"record\":" + record + "}").toList());
  }

  @Test
  void takesWhatIsKnownOfAReport() throws Exception {
    JsonNode answer =
        answers(
                "{\"report\": {\"id\": \"r9\", \"title\": \"A visit\", \"source\": \"Lusa\","
                    + " \"published\": \"soon\", \"text\": \""
                    + TEXT
                    + "\"}}")
            .get(0);
    assertThat(answer.path("id").isNull()).isTrue();
    assertThat(answer.at("/record/report/ref").asText()).isEqualTo("r9");
    assertThat(answer.at("/record/report/title").asText()).isEqualTo("A visit");
    assertThat(answer.at("/notes/0").asText()).contains("soon");
  }

  @Test
  void codesPhrasesExplainsFieldsAndShowsThatItLives() throws Exception {
    List<JsonNode> answers =
        answers(
            "{\"id\": 1, \"command\": \"resolve\", \"phrase\": \"a Jordanian official\"}\n"
                + "{\"id\": 2, \"command\": \"resolve\", \"phrase\": \"a table\"}\n"
                + request("\"id\": 3, \"command\": \"explain\", \"field\": \"s1.act\"")
                + request("\"id\": 4, \"command\": \"explain\"")
                + "{\"id\": 5, \"command\": \"ping\"}\n");
    assertThat(answers.get(0).at("/actor/country").toString()).contains("JO");
    assertThat(answers.get(1).at("/actor/kind").isNull()).isTrue();
    assertThat(answers.get(2).path("explanation").asText()).contains("Rule", "Parse");
    assertThat(answers.get(3).path("explanation").asText()).contains("statements");
    assertThat(answers.get(4).path("pong").asText()).startsWith("chancery ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":                                                   | malformed | expected one object",
        "[1]                                                          | malformed | expected one object",
        "{\"id\": 1, \"text\": \"a\"} {}                              | malformed | Trailing",
        "{\"command\": \"sing\"}                                      | malformed | found command \"sing\"",
        "{\"id\": 1}                                                  | malformed | expected either \"text\"",
        "{\"text\": 7}                                                | malformed | found no string in \"text\"",
        "{\"text\": \"a\", \"report\": {\"text\": \"b\"}}             | malformed | expected either",
        "{\"command\": \"resolve\"}                                   | malformed | \"phrase\"",
        "{\"command\": \"resolve\", \"phrase\": \"P\", \"date\": \"x\"} | malformed | date: found x",
        "{\"command\": \"explain\", \"text\": \"He left.\", \"field\": \"s99\"} | not_found | found s99",
      })
  void aBadLineIsAnsweredAndTheNextOneToo(String line, String code, String said) throws Exception {
    List<JsonNode> answers = answers("\n" + line + "\n{\"id\": 9, \"command\": \"ping\"}");
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).at("/error/code").asText()).isEqualTo(code);
    assertThat(answers.get(0).at("/error/message").asText()).contains(said);
    assertThat(answers.get(0).at("/error/line").asInt()).isEqualTo(2);
    assertThat(answers.get(1).path("id").asInt()).isEqualTo(9);
    assertThat(answers.get(1).path("pong").isTextual()).isTrue();
  }

  @Test
  void aReportThatCannotBeCodedIsARejection() throws Exception {
    List<JsonNode> answers =
        answers(
            "{\"id\": 1, \"report\": {\"id\": \"r\", \"text\": \" \"}}\n"
                + "{\"id\": 2, \"report\": {\"txt\": \"x\"}}\n"
                + "{\"id\": 3, \"text\": \""
                + "word ".repeat(100)
                + "\"}\n"
                + "{\"id\": 4, \"text\": \""
                + "word ".repeat(20_000)
                + "\"}\n",
            "--max-chars",
            "400");
    assertThat(answers.get(0).at("/rejection/code").asText()).isEqualTo("empty");
    assertThat(answers.get(0).at("/rejection/ref").asText()).isEqualTo("r");
    assertThat(answers.get(1).at("/rejection/code").asText()).isEqualTo("malformed");
    assertThat(answers.get(2).at("/rejection/code").asText()).isEqualTo("too_long");
    assertThat(answers.get(3).at("/error/code").asText()).isEqualTo("too_long");
    assertThat(answers.get(3).path("id").isNull()).isTrue();
  }

  @Test
  void answersKeepTheirOrderAndTheirBytesOnAnyNumberOfThreads() {
    StringBuilder requests = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      requests.append("{\"id\": " + i + ", \"text\": \"" + TEXT.repeat(1 + i * 7 % 5) + "\"}\n");
    }
    String one = run(requests.toString()).out();
    assertThat(one.lines()).hasSize(40);
    assertThat(run(requests.toString(), "--threads", "5").out()).isEqualTo(one);
  }

  @Test
  void answersAtOnceAndEndsWithItsInput() throws Exception {
    InputStream before = System.in;
    PipedOutputStream ask = new PipedOutputStream();
    try (PipedInputStream answered = new PipedInputStream(1 << 16);
        BufferedReader answers =
            new BufferedReader(new InputStreamReader(answered, StandardCharsets.UTF_8))) {
      System.setIn(new PipedInputStream(ask));
      PrintStream out =
          new PrintStream(new PipedOutputStream(answered), false, StandardCharsets.UTF_8);
      PrintStream err = new PrintStream(OutputStream.nullOutputStream());
      Terminal terminal = new Terminal(out, err, false, false, Cli.WIDTH);
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(() -> Cli.run(terminal, "serve", "--stdio"));
      for (String id : List.of("1", "2")) {
        ask.write(request("\"id\": " + id).getBytes(StandardCharsets.UTF_8));
        ask.flush();
        assertThat(answers.readLine()).startsWith("{\"id\":" + id + ",\"record\":");
      }
      ask.close();
      assertThat(status.get(60, TimeUnit.SECONDS)).isZero();
    } finally {
      System.setIn(before);
    }
  }
}
