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

class NewsSourceTest {
  private static String nitf(String head, String content) {
    return "<nitf><body><body.head>"
        + head
        + "</body.head><body.content>"
        + content
        + "</body.content></body></nitf>";
  }

  @Test
  void readsAStoryInNitf() {
    String xml =
        new String(ReadingsOf.resourceBytes("news/story.nitf.xml"), StandardCharsets.UTF_8);
    var story = report(ReadingsOf.bytes(xml.getBytes(Charset.forName("windows-1252"))).get(0));
    assertThat(story.title()).isEqualTo("Norway and Peru open talks on fisheries");
    assertThat(story.source()).isEqualTo("Andean News");
    assertThat(story.ref()).isEqualTo("agency:20250503:7");
    assertThat(story.published()).isEqualTo("2025-05-03T18:45:00-05:00");
    assertThat(story.text())
        .isEqualTo(
            """
            Norway and Peru open talks on fisheries

            By Ana Roe

            LIMA, May 3 — The foreign minister of Norway, Kari Dahl, met her Peruvian colleague,\
             José Quispe Rojas, on Saturday.

            Second round

            A second round is to follow in June.

            Fisheries

            Shipping""");
    assertThat(story.dateline())
        .satisfies(
            dateline -> {
              assertThat(dateline.place()).isEqualTo("LIMA");
              assertThat(dateline.date()).isEqualTo("2025-05-03");
            });
  }

  @Test
  void readsTheTextsOfAMessageAndPassesTheRestBy() {
    List<Reading> all = ReadingsOf.resource("news/message.xml");
    assertThat(all)
        .extracting(r -> report(r).ref() + " " + report(r).source())
        .containsExactly("urn:item:1 Andean News Agency", "urn:item:3 ANA", "urn:item:4 ANA");
    assertThat(report(all.get(0)).text())
        .isEqualTo(
            "Norway and Peru open talks\n\nBy Ana Roe\n\nLIMA, May 3 (ANA) — The foreign minister of"
                + " Norway met her colleague on Saturday.");
    assertThat(report(all.get(0)).published()).isEqualTo("2025-05-03T18:45:00-05:00");
    assertThat(report(all.get(1)).text())
        .endsWith("to Bolivia on Saturday.\n\nThe ministry gave no reason.");
    assertThat(((Reading.Read) all.get(1)).notes())
        .containsExactly("the agency has canceled this item");
    assertThat(report(all.get(2)).text())
        .isEqualTo("Ghana opened an embassy in Quito.\n\nThe minister attended.");
  }

  @Test
  void aMessageThatIsCutKeepsWhatCameBeforeAndSaysWhere() {
    String whole = new String(ReadingsOf.resourceBytes("news/message.xml"), StandardCharsets.UTF_8);
    List<Reading> all = ReadingsOf.text(whole.substring(0, whole.indexOf("Chile recalled")));
    assertThat(all).hasSize(2);
    assertThat(report(all.get(0)).ref()).isEqualTo("urn:item:1");
    assertThat(all.get(1).input()).isEqualTo("standard input:35");
    assertThat(rejection(all.get(1)).message()).contains("broken XML", "what came before is kept");
  }

  @Test
  void whatHoldsNoTextIsRejectedWithWhatItIs() {
    String picture =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='a'><itemMeta>"
            + "<itemClass qcode='ninat:picture'/></itemMeta></newsItem>";
    assertThat(rejection(ReadingsOf.text(picture).get(0)))
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo("empty");
              assertThat(r.message()).contains("class picture");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dateline>LIMA, May 3</dateline>  | LIMA, May 3 — She spoke of it.",
        "<dateline>LIMA, May 3 --</dateline> | LIMA, May 3 — She spoke of it.",
        "<byline>Ana Roe</byline>            | By Ana Roe\\n\\nShe spoke of it.",
        "<byline>By Ana Roe</byline>         | By Ana Roe\\n\\nShe spoke of it.",
        "<note><p>Embargoed</p></note>       | She spoke of it.",
      })
  void putsHeadAndTextTogetherAsAWireDoes(String head, String text) {
    var report = report(ReadingsOf.text(nitf(head, "<p>She spoke of it.</p>")).get(0));
    assertThat(report.text()).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void aDatelineInTheTextIsNotPutThereTwice() {
    var report =
        report(
            ReadingsOf.text(
                    nitf("<dateline>Lima</dateline>", "<p>LIMA, May 3 (AP) - She spoke.</p>"))
                .get(0));
    assertThat(report.text()).isEqualTo("LIMA, May 3 (AP) - She spoke.");
  }

  @Test
  void noEntityOfADocumentTypeIsReadOrExpanded() {
    String xml =
        "<!DOCTYPE nitf [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
            + nitf("", "<p>She spoke of &secret; it.</p>");
    assertThat(report(ReadingsOf.text(xml).get(0)).text()).isEqualTo("She spoke of &secret; it.");
  }
}
