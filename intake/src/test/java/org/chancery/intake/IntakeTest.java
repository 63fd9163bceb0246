package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String BODY =
      "LUSAKA, Zambia, March 4 (Xinhua) -- Foreign Minister Chanda Mwale said on Monday that the"
          + " talks with Angola would go on.";

  private final Intake intake = new Intake();

  private Report read(String text, String name) {
    return intake.read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static void refuses(Code code, String message, ThrowingCallable call) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(call)
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n  Talks go on, minister says \n\nLUSAKA - The minister\u00A0said so.  \r\n\r\nEnd.\r\n",
        "\tNo title here. The minister said so on Tuesday.\u2028And again.",
        "A 😀 in the text, and Trịnh Quang Hiếu.",
      })
  void textIsTakenAsItIs(String text) {
    assertThat(read(text, "a.txt").text()).isEqualTo(text);
    assertThat(intake.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "-").text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks go on, minister says\\n\\nBODY|Talks go on, minister says|first line before a blank",
        "Talks go on, minister says\\nBODY|Talks go on, minister says|first line before a dateline",
        "Talks go on.\\n\\nBODY|Talks go on.|a stop, but a dateline right after",
        "Minister Defends Border Treaty.\\n\\nShe spoke.|Minister Defends Border Treaty.|its capitals",
        "Who speaks for Lusaka?\\n\\nBODY|Who speaks for Lusaka?|a question",
        "Envoy returns to U.S.\\n\\nShe spoke.|Envoy returns to U.S.|an abbreviation is no stop",
        "date 2025-03-05 Talks go on\\n\\nBODY|Talks go on|after a stamp",
        " date 2025-03-05\\nTalks go on\\n\\nBODY|Talks go on|after a stamp on its own line",
        "SC/1234\\n9 December 2025\\n\\nCouncil meets\\n\\nShe spoke.|Council meets|symbol and date",
        "PRESS RELEASE\\nMinistry of Fish\\n\\nCouncil meets\\n\\nShe spoke.|Council meets|a label's block",
        "For immediate release\\n\\nCouncil meets\\n\\nShe spoke.|Council meets|a label",
        "Talks go on\\nBy Ana Roe\\n\\nBODY|Talks go on|before a byline",
        "# Talks go on\\n\\nBODY|Talks go on|markup",
        "The minister said so.\\n\\nShe spoke.||a sentence",
        "Talks go on\\nShe spoke to them.||nothing between",
        "BODY||a dateline at once",
        "Talks go on||nothing after it",
        "Talks\\n\\nShe spoke.||one word",
        "Dear colleagues,\\n\\nShe spoke.||an address",
      })
  void findsTheTitleInTheText(String text, String title, String why) {
    String given = text.replace("\\n", "\n").replace("BODY", BODY);
    Report report = read(given, "a.txt");
    assertThat(report.title()).as(why).isEqualTo(title);
    assertThat(report.text()).isEqualTo(given);
  }

  @Test
  void readsDatelineAndStamp() {
    Report report = read(" date 2025-03-05 Talks go on\n\n" + BODY, "a.txt");
    assertThat(report.published()).isEqualTo("2025-03-05");
    assertThat(report.dateline())
        .satisfies(
            dateline -> {
              assertThat(dateline.place()).isEqualTo("LUSAKA, Zambia");
              assertThat(dateline.date()).isEqualTo("2025-03-04");
              assertThat(dateline.agency()).isEqualTo("Xinhua");
              assertThat(dateline.evidence())
                  .singleElement()
                  .satisfies(
                      span -> {
                        assertThat(span.text()).isEqualTo("LUSAKA, Zambia, March 4 (Xinhua) --");
                        assertThat(report.text().substring(span.start(), span.end()))
                            .isEqualTo(span.text());
                      });
            });
  }

  @Test
  void leavesTheDayOfADatelineOutWhereNothingSaysItsYear() {
    assertThat(read(BODY, "a.txt").dateline()).satisfies(d -> assertThat(d.date()).isNull());
  }

  @Test
  void aLineThatIsADateBeforeTheBodyIsTheDayOfPublication() {
    assertThat(
            read("Media release\n\n19 January 2026\n\nFurther help\n\nShe spoke.", "a").published())
        .isEqualTo("2026-01-19");
    assertThat(read("She spoke of it.\n\n19 January 2026\n\nIt was cold.", "a").published())
        .as("after the body began")
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'She spoke.','title':'Talks go on'}|Talks go on\\n\\nShe spoke.|Talks go on",
        "{'text':'Talks go on\\n\\nShe spoke.','title':'Talks go on'}|Talks go on\\n\\nShe spoke.|Talks go on",
        "{'text':'Talks  “go” on.\\nShe spoke.','title':'Talks \\\"go\\\" on'}|Talks  “go” on.\\nShe spoke.|Talks  “go” on.",
        "{'text':'Talks go on for days.','title':'Talks go on'}|Talks go on\\n\\nTalks go on for days.|Talks go on",
        "{'text':'She spoke.','title':' Talks\\n go on '}|Talks go on\\n\\nShe spoke.|Talks go on",
        "{'text':'She spoke.','title':' '}|She spoke.|",
        "{'text':'She spoke.','title':null}|She spoke.|",
        "{'text':'Talks go on\\n\\nShe spoke.'}|Talks go on\\n\\nShe spoke.|Talks go on",
      })
  void aTitleThatComesApartIsPutBeforeTheText(String json, String text, String title) {
    Report report = read(json.replace('\'', '"'), "a.jsonl");
    assertThat(report.text()).isEqualTo(text.replace("\\n", "\n"));
    assertThat(report.title()).isEqualTo(title);
  }

  @Test
  void aDatelineAfterATitleIsFoundAtItsPlaceInTheJoinedText() {
    Report report = read("{\"title\":\"Talks go on\",\"text\":\"LUSAKA (AP) — She spoke.\"}", "-");
    assertThat(report.dateline())
        .satisfies(
            d ->
                assertThat(d.evidence())
                    .containsExactly(report.span(13, 13 + "LUSAKA (AP) —".length())));
  }

  @Test
  void takesWhatTheObjectGives() {
    Report report =
        read(
            """
            {"text": "She spoke.", "id": 17, "source": "Gulf Courier", "url": "https://example.org/a",
             "published": "2025-03-05T10:00:00Z", "actors": [{"text": "other"}]}
            """,
            "a.json");
    assertThat(report.ref()).isEqualTo("17");
    assertThat(report.source()).isEqualTo("Gulf Courier");
    assertThat(report.url()).isEqualTo("https://example.org/a");
    assertThat(report.published()).isEqualTo("2025-03-05T10:00:00Z");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.id())
        .isEqualTo(Report.idOf("Gulf Courier", "She spoke.", "2025-03-05T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7|PDF|pdftotext",
        "PK\u0003\u0004x|zip|folder",
        "{\\rtf1 hello|RTF|plain text",
        "abc\u0000def|NUL|binary",
      })
  void saysWhatABinaryFileSeemsToBe(String content, String what, String remedy) {
    refuses(Code.BINARY, what, () -> read(content, "a.txt"));
    refuses(Code.BINARY, remedy, () -> read(content, "a.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\r\n\t", "\u00A0\u200B", "-- … --"})
  void refusesWhatHoldsNoText(String text) {
    refuses(Code.EMPTY, "found no text", () -> read(text, "a.txt"));
  }

  @Test
  void refusesOtherLanguages() {
    refuses(
        Code.UNSUPPORTED_LANGUAGE,
        "French (fr)",
        () -> read("Le ministre a rencontré son homologue mardi dans la capitale.", "a.txt"));
  }

  @Test
  void refusesWhatIsTooLongWithoutHanging() {
    byte[] line = "a".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          refuses(Code.TOO_LONG, "4,000,005 bytes or more", () -> intake.read(line, "a.txt"));
          refuses(Code.TOO_LONG, "the limit is 1,000,000", () -> intake.read(line, "a.txt"));
          refuses(Code.TOO_LONG, "--max-chars", () -> intake.read(line, "a.txt"));
        });
    Intake wider = new Intake(new Limits(5_000_000));
    assertThat(wider.read(line, "a.txt").text()).hasSize(5_000_000);
  }

  @Test
  void refusesWhatIsNoCharacter() {
    refuses(Code.MALFORMED, "\\u0000", () -> read("{\"text\":\"She \\u0000 spoke.\"}", "a.json"));
    refuses(Code.MALFORMED, "\\ud83d", () -> read("{\"text\":\"She \\ud83d spoke.\"}", "a.json"));
    assertThat(read("{\"text\":\"She \\ud83d\\ude00 spoke.\"}", "a.json").text())
        .isEqualTo("She 😀 spoke.");
  }

  @Test
  void readTakesOneReportAtATime() {
    refuses(
        Code.MALFORMED,
        "more reports",
        () -> read("{\"text\":\"She spoke.\"}\n{\"text\":\"He spoke.\"}", "a.jsonl"));
  }

  @Test
  void namesWhatIsMissing(@TempDir Path folder) {
    refuses(Code.NOT_FOUND, "no.txt", () -> intake.read(folder.resolve("no.txt")));
    refuses(Code.NOT_FOUND, "folder", () -> intake.read(folder));
  }

  @Test
  void aFileWithoutAnIdentifierIsCalledByItsName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "She spoke.");
    assertThat(intake.read(file).ref()).isEqualTo("a.txt");
    assertThat(
            intake
                .read(new ByteArrayInputStream("She spoke.".getBytes(StandardCharsets.UTF_8)), "-")
                .ref())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"She spoke.\"}|-|She spoke.",
        "{\"text\":\"She spoke.\"}|a.txt|She spoke.",
        "[{\"text\":\"She spoke.\"}]|-|She spoke.",
        "{ she spoke }|-|{ she spoke }",
        "[She spoke]|-|[She spoke]",
        "{\"she\": spoke}|a.txt|{\"she\": spoke}",
        "a < b, she said|a.html|a < b, she said",
      })
  void knowsTheFormByContentWhereTheNameDoesNotTell(String content, String name, String text) {
    assertThat(read(content, name).text()).isEqualTo(text);
  }

  @Test
  void refusesXml() {
    refuses(Code.MALFORMED, "<invoice>", () -> read("<?xml version=\"1.0\"?><invoice/>", "a.xml"));
  }
}
