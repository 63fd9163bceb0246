package org.chancery.analysis.officefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WikidataImportTest {
  private final List<String> errors = new ArrayList<>();

  private WikidataImport.Imported read(String csv) throws IOException {
    return WikidataImport.read(new StringReader(csv), "q.csv", errors::add);
  }

  private static String file(List<OfficeRow> rows) throws IOException {
    StringWriter out = new StringWriter();
    OfficeFile.write(rows, out);
    return out.toString();
  }

  @Test
  void convertsAQueryResult() throws IOException {
    WikidataImport.Imported imported;
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(WikidataImportTest.class.getResourceAsStream("query.csv")),
            StandardCharsets.UTF_8)) {
      imported = WikidataImport.read(in, "query.csv", errors::add);
    }
    assertThat(file(imported.rows()))
        .isEqualTo(
            """
            name,office,of,from,to,also,sectors,source
            Emmanuel Macron,President of the French Republic,France,2017,,,GOV,wikidata:Q3052772
            William Ruto,President,Kenya,,2030-09-13,,GOV,wikidata:Q10533
            Mark Rutte,Secretary General,NATO,2024-10-01,,,,wikidata:Q57792
            Mark Rutte,Prime Minister,Netherlands,2010-10-14,2024-07-02,M. Rutte;Rutte,GOV,wikidata:Q57792
            Sergey Lavrov,Minister of Foreign Affairs,Russia,2004-03,,Sergei Lavrov,GOV,wikidata:Q58217
            Donald Trump,President,United States of America,2017-01-20,2021-01-20,,GOV,wikidata:Q22686
            Joe Biden,President,United States of America,2021-01-20,2025-01-20,"Joseph R. Biden, Jr.;Joseph Robinette Biden",GOV,wikidata:Q6279
            Donald Trump,President,United States of America,2025-01-20,,,GOV,wikidata:Q22686
            """);
    assertThat(imported.read()).isEqualTo(16);
    assertThat(imported.merged()).isEqualTo(1);
    assertThat(imported.withoutLabel()).isEqualTo(1);
    assertThat(imported.refused()).isEqualTo(6);
    assertThat(errors)
        .satisfiesExactly(
            e ->
                assertThat(e)
                    .startsWith("query.csv:10: found an end that is not known to the year"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "query.csv:12: found an unknown value (t12), expected a person's name"),
            e ->
                assertThat(e)
                    .startsWith(
                        "query.csv:13: found the end 2021-09-13 before the start 2022-09-13"),
            e -> assertThat(e).startsWith("query.csv:15: found soon, expected a date"),
            e -> assertThat(e).isEqualTo("query.csv:16: found nothing, expected an office"),
            e -> assertThat(e).isEqualTo("query.csv:17: found 3 fields, expected 13"));
  }

  @Test
  void takesHeadingsInOtherSpellingsAndAMark() throws IOException {
    WikidataImport.Imported imported =
        read(
            "\ufeff?item,item_label,Position Label,countryLabel,startTime,endTime\r\n"
                + "http://www.wikidata.org/entity/Q1,Ana Lima,\"President\",Portugal,2019-01-01T00:00:00Z,2020-03-05\r\n"
                + "\r\n"
                + "http://www.wikidata.org/entity/Q1,Ana Lima,President,Portugal,2021-01-01T00:00:00Z,\r\n");
    assertThat(imported.rows())
        .extracting(r -> r.name() + " " + r.from() + " " + r.to())
        .as("a first of January without precision is a year")
        .containsExactly("Ana Lima 2019 2020-03-05", "Ana Lima 2021 ");
    assertThat(errors).isEmpty();
  }

  @Test
  void saysWhichColumnsAreMissing() {
    assertThatThrownBy(() -> read("person;personLabel\na;b\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("q.csv:1: found columns person;personLabel; expected also")
        .hasMessageContaining("officeLabel");
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("found nothing");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-01T00:00:00Z | 11   | Known[iso=2019-01-01]",
        "2019-01-01T00:00:00Z | 9    | Known[iso=2019]",
        "2019-05-01T00:00:00Z | 10   | Known[iso=2019-05]",
        "2019-05-00T00:00:00Z | 10   | Known[iso=2019-05]",
        "2019-01-01T00:00:00Z | ''   | Known[iso=2019]",
        "2019-05-07T00:00:00Z | ''   | Known[iso=2019-05-07]",
        "2019-05              | ''   | Known[iso=2019-05]",
        "+2019-05-07T00:00:00Z | 11  | Known[iso=2019-05-07]",
        "2010-01-01T00:00:00Z | 8    | Unknown[]",
        "_:b12                | ''   | Unknown[]",
        "t1442                | ''   | Unknown[]",
        "''                   | ''   | None[]",
        "2019-02-30T00:00:00Z | 11   | Wrong",
        "-0044-03-15T00:00:00Z | 11  | Wrong",
        "yesterday            | ''   | Wrong",
        "2019-05-07           | day  | Wrong",
      })
  void readsDatesAsFarAsTheyAreKnown(String value, String precision, String expected) {
    assertThat(WikidataDate.of(value, precision).toString()).startsWith(expected);
  }

  @ParameterizedTest
  @EnumSource(WikidataQuery.class)
  void queriesAskForTheColumnsThatAreRead(WikidataQuery query) {
    assertThat(query.sparql())
        .contains(
            "?personLabel",
            "?personAltLabels",
            "?officeLabel",
            "?ofLabel",
            "?startPrecision",
            "?endPrecision")
        .contains("wd:Q")
        .doesNotContain("{KINDS}");
  }
}
