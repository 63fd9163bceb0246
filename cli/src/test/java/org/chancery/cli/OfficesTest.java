package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.CoderInfo;
import org.chancery.record.Country;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery offices}: records in, who held which office when out. No models are read. */
class OfficesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private Path records;

  /** A record of one sentence about the prime minister of Portugal. */
  private static String line(String date, String name, boolean former) {
    String text =
        (former ? "Former " : "")
            + "Prime Minister "
            + name
            + " of Portugal spoke on "
            + date
            + ".";
    int title = text.indexOf("Prime Minister");
    Span span = Span.of(text, title, title + 14);
    int at = text.indexOf(name);
    Report report =
        new Report(
            Report.idOf("Lusa", text, date),
            "r-" + date,
            "Lusa",
            "https://example.org/" + date,
            null,
            date,
            "en",
            null,
            text);
    Actor actor =
        new Actor(
            Id.ActorId.of(1),
            ActorKind.PERSON,
            name,
            new Country("PRT"),
            List.of(Sector.of("GOV")),
            List.of(
                new Office(
                    "Prime Minister",
                    "Portugal",
                    OfficeRole.HEAD_OF_GOVERNMENT,
                    false,
                    former,
                    null,
                    List.of(span))),
            List.of(Mention.of(Span.of(text, at, at + name.length()), MentionKind.NAME)),
            Map.of());
    return RecordJson.write(
        new Record(
            report,
            List.of(actor),
            List.of(),
            List.of(),
            List.of(),
            new CoderInfo("0", Map.of(), Map.of())));
  }

  @BeforeEach
  void write() throws Exception {
    records = folder.resolve("records.jsonl");
    Files.write(
        records,
        List.of(
            line("2021-02-01", "Ana Lima", false),
            line("2021-06-01", "Lima", false),
            line("2021-05-01", "Rui Costa", false),
            line("2022-05-01", "Rui Costa", false),
            line("2022-06-01", "Ana Lima", true)));
  }

  private Cli.Result offices(String... args) {
    List<String> all = new ArrayList<>(List.of("offices"));
    all.addAll(List.of(args));
    all.addAll(List.of("--records", records.toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void tellsOfAPersonWithTheWords() {
    Cli.Result result = offices("Ana Lima");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("Ana Lima  PRT", "also Lima", "Prime Minister, Portugal (head_of_government)")
        .contains("held from at least 2021-02-01 to at least 2021-06-01", "former by 2022-06-01")
        .contains(
            "held    2021-02-01  Ana Lima: “Prime Minister”  Lusa",
            "https://example.org/2021-02-01")
        .contains("! two holders: Rui Costa (PRT)")
        .doesNotContain("Costa  PRT");
    assertThat(result.err()).isEqualTo("chancery: 5 records\n");
  }

  @Test
  void tellsOfAStateOnADay() {
    assertThat(offices("Portugal", "--as-of", "2021-12-01").out())
        .contains("Rui Costa  PRT", "on 2021-12-01: stated on 2021-05-01, and on 2022-05-01")
        .doesNotContain("Ana Lima  PRT");
    assertThat(offices("Portugal", "--role", "foreign_minister").out()).isEmpty();
    assertThat(offices("Spain").err()).contains("found no office of or at Spain");
  }

  @Test
  void printsJsonALine() throws Exception {
    List<String> lines = offices("--json").out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode ana = MAPPER.readTree(lines.get(0));
    assertThat(ana.at("/person/name").asText()).isEqualTo("Ana Lima");
    assertThat(ana.at("/held/evidence/0/span/text").asText()).isEqualTo("Prime Minister");
    assertThat(ana.path("conflicts")).hasSize(1);
    String conflict = offices("--json", "--conflicts").out();
    assertThat(MAPPER.readTree(conflict).path("kind").asText()).isEqualTo("two_holders");
    assertThat(offices("--conflicts").out()).contains("two holders: Rui Costa (PRT)");
  }

  @Test
  void writesAnOfficeFile() throws Exception {
    Path out = folder.resolve("offices.csv");
    Cli.Result result = offices("--as-office-file", "-o", out.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(out)
        .hasContent(
            """
            name,office,of,from,to,also,sectors,source
            Ana Lima,Prime Minister,Portugal,2021-02-01,2021-06-01,Lima,GOV,reports
            Rui Costa,Prime Minister,Portugal,2021-05-01,2022-05-01,,GOV,reports
            """);
    assertThat(folder).isDirectoryNotContaining("glob:**unfinished**");
  }

  @Test
  void badLinesAreNamedAndDoNotStopTheRest() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(records));
    lines.add(1, "{\"report\": ");
    lines.add(2, "");
    lines.add(3, "{\"text\": \"a report, not a record\"}");
    lines.add(line("2021-02-01", "Ana Lima", false));
    Files.write(records, lines);
    Cli.Result result = offices("Costa");
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out()).contains("2 reports");
    assertThat(result.err())
        .contains("records.jsonl:2: found not a Chancery record")
        .contains("records.jsonl:4: found not a Chancery record: found no \"report\"")
        .contains("chancery: 6 records, 1 of reports given before, 2 lines refused");
  }

  @Test
  void aMissingFileIsAFailure() {
    Cli.Result result = Cli.run("offices", "--records", folder.resolve("none").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("found no such file").hasLineCount(1);
  }

  @Test
  void importsAQueryResult() throws Exception {
    Path query = folder.resolve("query.csv");
    Files.writeString(
        query,
        """
        person,personLabel,officeLabel,ofLabel,countryCode,start,startPrecision,end,endPrecision
        http://www.wikidata.org/entity/Q57792,Mark Rutte,Prime Minister of the Netherlands,Netherlands,NLD,2010-10-14T00:00:00Z,11,2024-07-02T00:00:00Z,11
        http://www.wikidata.org/entity/Q57792,Mark Rutte,Secretary General of NATO,NATO,,yesterday,,,
        """);
    Path out = folder.resolve("offices.csv");
    Cli.Result result = Cli.run("offices", "import", query.toString(), "-o", out.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("query.csv:3: found yesterday, expected a date")
        .contains("1 refused");
    assertThat(out)
        .hasContent(
            """
            name,office,of,from,to,also,sectors,source
            Mark Rutte,Prime Minister,Netherlands,2010-10-14,2024-07-02,,GOV,wikidata:Q57792
            """);
  }

  @Test
  void printsTheQuery() {
    Cli.Result result = Cli.run("offices", "import", "--query", "foreign-ministers");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("SELECT ?person").contains("wd:Q7330070");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theQueryIsTheOneOfTheDocuments() throws Exception {
    assertThat(Files.readString(Path.of("../docs/offices.md")))
        .contains(Cli.run("offices", "import", "--query", "all").out().strip());
  }
}
