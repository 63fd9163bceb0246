package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.ReadingsOf.rejection;
import static org.chancery.intake.ReadingsOf.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSourceTest {
  private static final String RSS =
      "<rss version='2.0'><channel><title>The Post</title><link>https://p.example/</link>";

  private static String item(int n) {
    return "<item><title>Report number "
        + n
        + "</title><link>https://p.example/"
        + n
        + "</link><description>The minister of Kenya spoke about it.</description></item>\n";
  }

  @Test
  void readsEveryItemOfRss2() {
    List<Reading> all = ReadingsOf.resource("feeds/rss2.xml");
    assertThat(all)
        .extracting(ReadingsOf::inShort)
        .containsExactly(
            "standard input:8 Zambia and Malawi sign water accord",
            "standard input:19 Envoy arrives in Lima",
            "standard input:26 empty",
            "standard input:30 unsupported_language");
    var first = report(all.get(0));
    assertThat(first.ref()).isEqualTo("courier-1001");
    assertThat(first.url()).isEqualTo("https://courier.example/2025/water");
    assertThat(first.source()).isEqualTo("The Lusaka Courier & Post");
    assertThat(first.published()).isEqualTo("2025-02-14T22:30-05:00");
    assertThat(first.dateline()).isNotNull();
    assertThat(first.text())
        .isEqualTo(
            "Zambia and Malawi sign water accord\n\n"
                + "LUSAKA, Feb. 14 (AP) - The water minister of Zambia, Mutale Bwembya, signed an"
                + " accord with Malawi on Friday.\n\n"
                + "“We share this lake,” Bwembya said at the ceremony in the capital.");
  }

  @Test
  void tellsWholeReportsFromSummaries() {
    assertThat(ReadingsOf.resource("feeds/rss2.xml").subList(0, 2))
        .extracting(reading -> ((Reading.Read) reading).extent())
        .containsExactly(Extent.WHOLE, Extent.SUMMARY);
  }

  @Test
  void anItemsOwnSourceOutranksTheFeedAndALocalDayStaysThatDay() {
    var second = report(ReadingsOf.resource("feeds/rss2.xml").get(1));
    assertThat(second.source()).isEqualTo("The Wire");
    assertThat(second.published()).isEqualTo("2025-02-15");
    assertThat(second.text())
        .isEqualTo(
            "Envoy arrives in Lima\n\nThe envoy of Norway arrived in Lima on Saturday for talks"
                + " with the foreign minister.");
  }

  @Test
  void readsRss1() {
    var only = report(ReadingsOf.resource("feeds/rss1.rdf").get(0));
    assertThat(only.title()).isEqualTo("Kenya names a new ambassador to Ghana");
    assertThat(only.url()).isEqualTo("https://gazette.example/1");
    assertThat(only.source()).isEqualTo("The Gazette");
    assertThat(only.published()).isEqualTo("2025-02-17T09:00:00+03:00");
  }

  @Test
  void readsAtomWithItsBaseAddress() {
    List<Reading> all = ReadingsOf.resource("feeds/atom.xml");
    var first = report(all.get(0));
    assertThat(first.title()).isEqualTo("Readout of the call with Peru");
    assertThat(first.ref()).isEqualTo("urn:entry:1");
    assertThat(first.url()).isEqualTo("https://ministry.example/news/call-peru");
    assertThat(first.published()).isEqualTo("2025-02-17T16:00:00+01:00");
    assertThat(first.text()).endsWith("Peru on Monday.\n\nThey discussed trade & fisheries.");
    assertThat(report(all.get(1)).text()).endsWith("welcomes the ceasefire <b>.");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "UTF-8       , windows-1252", // as many a feed has it
    "UTF-8       , UTF-8",
    "UTF-16      , UTF-16",
    "ISO-8859-2  , ISO-8859-2"
  })
  void readsTheEncodingThatItHas(String declared, String real) {
    String name = real.endsWith("-2") ? "Čapek" : "José";
    String feed =
        "<?xml version='1.0' encoding='" + declared + "'?>" + RSS + item(1).replace("number", name);
    List<Reading> all =
        ReadingsOf.bytes((feed + "</channel></rss>").getBytes(Charset.forName(real)));
    assertThat(report(all.get(0)).title()).contains(name);
  }

  @Test
  void aFeedThatIsCutKeepsWhatCameBeforeAndSaysWhere() {
    String feed = RSS + "\n" + item(1) + item(2) + item(3).substring(0, 60);
    List<Reading> all = ReadingsOf.text(feed);
    assertThat(all).hasSize(3);
    assertThat(report(all.get(1)).title()).isEqualTo("Report number 2");
    assertThat(all.get(2).input()).isEqualTo("standard input:4");
    assertThat(rejection(all.get(2)).code()).isEqualTo("malformed");
    assertThat(rejection(all.get(2)).message()).contains("broken XML", "what came before is kept");
  }

  @Test
  void refusesADoctypeAndExpandsNothing() {
    StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaa'>");
    for (char c = 'b'; c <= 'z'; c++) {
      bomb.append("<!ENTITY ").append(c).append(" '");
      bomb.append(("&" + (char) (c - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("]>").append(RSS).append("<item><title>&z;</title></item></channel></rss>");
    assertThat(ReadingsOf.text(bomb.toString()))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(rejection(reading).code()).isEqualTo("malformed");
              assertThat(rejection(reading).message()).contains("DOCTYPE");
            });
  }

  @Test
  void refusesDepthAndLengthThatNoFeedHas() {
    String deep = RSS + item(1) + "<item>" + "<a>".repeat(100_000);
    List<Reading> all = ReadingsOf.text(deep);
    assertThat(all).hasSize(2);
    assertThat(rejection(all.get(1)).message()).contains("nested more than 200 deep");
    String wide = RSS + item(1) + "<item><title>" + "a".repeat(20 << 20);
    all = ReadingsOf.text(wide);
    assertThat(all).hasSize(2);
    assertThat(rejection(all.get(1)).code()).isEqualTo("too_long");
  }

  @Test
  void anEntityOfHtmlIsItsCharacterAndAnyOtherStaysAsItIsWritten() {
    List<Reading> all =
        ReadingsOf.text(RSS + item(1).replace("number", "caf&eacute; &who;") + "</channel></rss>");
    assertThat(report(all.get(0)).title()).isEqualTo("Report café &who; 1");
  }

  @Test
  void aFeedWithoutItemsHoldsNothing() {
    assertThat(ReadingsOf.text(RSS + "</channel></rss>")).isEmpty();
  }

  @Test
  void otherXmlIsRefusedByName() {
    assertThat(rejection(ReadingsOf.text("<?xml version='1.0'?><invoice/>").get(0)).message())
        .contains("<invoice>", "NewsML-G2");
  }

  @Test
  void aLongFeedStreamsThrough() {
    StringBuilder feed = new StringBuilder(RSS);
    for (int i = 0; i < 3_000; i++) {
      feed.append(item(i));
    }
    List<Reading> all = ReadingsOf.text(feed.append("</channel></rss>").toString());
    assertThat(all).hasSize(3_000).allMatch(Reading.Read.class::isInstance);
    assertThat(report(all.get(2_999)).url()).isEqualTo("https://p.example/2999");
  }

  @Test
  void aDownloadIsReadInTheEncodingThatTheServerNamed() {
    byte[] feed =
        (RSS + item(1).replace("number", "José") + "</channel></rss>")
            .getBytes(StandardCharsets.ISO_8859_1);
    try (Inputs inputs =
        new Intake().open(new Download("https://p.example/feed", feed, "iso-8859-1"))) {
      Reading only = inputs.next();
      assertThat(only.input()).isEqualTo("https://p.example/feed:1");
      assertThat(report(only).title()).isEqualTo("Report José 1");
    }
  }
}
