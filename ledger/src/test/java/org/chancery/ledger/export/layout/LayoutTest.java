package org.chancery.ledger.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.export.Samples;
import org.chancery.record.Country;
import org.chancery.record.EventStatus;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  private static final Wanted ALL = new Wanted(EnumSet.allOf(EventStatus.class), null, true);
  private static final Wanted EVENTS = new Wanted(Set.of(EventStatus.ACTUAL), null, false);

  static List<Arguments> layouts() {
    return List.of(
        Arguments.of(new Gdelt(), 61, "GDELT 2.0"),
        Arguments.of(new Icews(code -> "a\tname\r\nof " + code), 20, "ICEWS"),
        Arguments.of(new Polecat(), 40, "POLECAT"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("layouts")
  void everyLineHasAValueOrNothingForEachColumn(Layout layout, int columns) {
    assertThat(layout.columns()).hasSize(columns).doesNotHaveDuplicates();
    RandomRecords random = new RandomRecords(5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      layout.lines(random.next("1"), ALL, lines::add);
    }
    assertThat(lines).hasSizeGreaterThan(200);
    assertThat(lines).allMatch(l -> l.split("\t", -1).length == columns);
    assertThat(lines).noneMatch(l -> l.contains("\n") || l.contains("\r") || l.contains("null"));
    for (String unfilled : layout.unfilled()) {
      int column = layout.columns().indexOf(unfilled);
      assertThat(lines).as(unfilled).allMatch(l -> l.split("\t", -1)[column].isEmpty());
    }
    for (String column : layout.columns()) {
      int at = layout.columns().indexOf(column);
      if (!layout.unfilled().contains(column)) {
        assertThat(lines).as(column).anyMatch(l -> !l.split("\t", -1)[at].isEmpty());
      }
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("layouts")
  void theDocumentSaysOfEveryColumnWhatItIs(Layout layout, int columns, String title)
      throws IOException {
    assertDocumented(layout, title);
  }

  @Test
  void theDocumentSaysOfEveryFieldOfPloverWhatItIs() throws IOException {
    assertDocumented(new Plover(), "PLOVER");
  }

  private static void assertDocumented(Layout layout, String title) throws IOException {
    List<String[]> rows = rows(title);
    assertThat(rows.stream().map(r -> r[0])).containsExactlyElementsOf(layout.columns());
    assertThat(rows.stream().filter(r -> r[1].startsWith("empty:")).map(r -> r[0]))
        .containsExactlyElementsOf(layout.unfilled());
  }

  /**
   * The rows of the table under a heading of docs/exports.md: the column, and what is said of it.
   */
  private static List<String[]> rows(String title) throws IOException {
    Stream<String> lines =
        Files.readAllLines(Path.of("../docs/exports.md")).stream()
            .dropWhile(l -> !l.equals("### " + title))
            .skip(1)
            .takeWhile(l -> !l.startsWith("#"));
    return lines
        .filter(l -> l.startsWith("| `"))
        .map(l -> l.split("\\|"))
        .map(c -> new String[] {c[1].strip().replace("`", ""), c[2].strip()})
        .toList();
  }

  @Test
  void eachActorWithEachRecipientAndPartiesOfAMeetingBothWays() {
    assertThat(cells(new Gdelt(), EVENTS, "Actor1Name", "EventCode", "Actor2Name"))
        .containsExactly(
            "Kenya 030 Uganda",
            "Uganda 030 Kenya",
            "Amina Tumo 040 Okello Barasa",
            "Okello Barasa 040 Amina Tumo",
            "Amina Tumo 023 Rwanda",
            "Okello Barasa 112 Rwanda",
            " 180 12 people",
            "Okello Barasa 033 Kenya");
  }

  @Test
  void statementsThatAreNoEventsAreCameoOne() {
    Wanted said = new Wanted(Set.of(EventStatus.NEGATED), null, true);
    assertThat(cells(new Gdelt(), said, "Actor1Name", "EventCode", "QuadClass", "Actor2Name"))
        .containsExactly("Amina Tumo 010 1 ", "Rwanda 010 1 ");
  }

  @Test
  void aCountryIsWantedOnEitherSide() {
    Wanted wanted = new Wanted(Set.of(EventStatus.ACTUAL), new Country("RWA"), true);
    assertThat(cells(new Icews(c -> null), wanted, "Source Country", "Target Country"))
        .containsExactly("KEN RWA", "UGA RWA", "RWA ");
    assertThat(cells(new Polecat(), wanted, "Event Type")).containsExactly("REQUEST", "ACCUSE");
  }

  @Test
  void whatGdeltWritesOfAMeeting() {
    assertThat(
            cells(
                    new Gdelt(),
                    EVENTS,
                    "Day",
                    "MonthYear",
                    "Year",
                    "FractionDate",
                    "Actor1Code",
                    "Actor1Type1Code",
                    "IsRootEvent",
                    "EventRootCode",
                    "GoldsteinScale",
                    "ActionGeo_FullName",
                    "ActionGeo_Lat")
                .get(2))
        .isEqualTo("20250304 202503 2025 2025.1753 KENGOV GOV 1 04 1.0 Kampala 0.3163");
  }

  @Test
  void whatPolecatWritesOfAMeeting() {
    assertThat(
            cells(
                    new Polecat(),
                    EVENTS,
                    "Event Date",
                    "Event Type",
                    "Intensity",
                    "Quad Code",
                    "Actor Name",
                    "Actor Country",
                    "Actor Title",
                    "Recipient Name",
                    "City",
                    "GeoNames ID")
                .get(1))
        .isEqualTo(
            "2025-03-04 CONSULT 2.5 VERBAL COOPERATION Amina Tumo; Okello Barasa KEN; UGA"
                + " Foreign Minister; President  Kampala 232422");
  }

  @Test
  void whatPloverWritesOfAnAttack() {
    List<String> lines = new ArrayList<>();
    new Plover().lines(Samples.busia(), EVENTS, lines::add);
    assertThat(lines.get(4))
        .contains("\"date\":\"2025-03-02\"", "\"event\":[\"ASSAULT\"]", "\"actor\":[]")
        .contains("\"size\":{\"dead\":{\"at_least\":12}}", "\"entity_text\":\"12 people\"");
    String text = Samples.busia().report().text();
    int start = text.codePointCount(0, text.indexOf("killed"));
    assertThat(lines.get(4))
        .contains("\"text_info\":{\"start\":" + start + ",\"end\":" + (start + 6) + "}");
  }

  private static List<String> cells(Layout layout, Wanted wanted, String... columns) {
    List<String> cells = new ArrayList<>();
    Record busia = Samples.busia();
    layout.lines(
        busia,
        wanted,
        line -> {
          String[] values = line.split("\t", -1);
          cells.add(
              String.join(
                  " ", Stream.of(columns).map(c -> values[layout.columns().indexOf(c)]).toList()));
        });
    return cells;
  }
}
