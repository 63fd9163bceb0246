package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.record.ChanceryException;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageTest {
  private final Intake intake = new Intake();

  private static byte[] page(String name) throws IOException {
    try (var in =
        Objects.requireNonNull(WebPageTest.class.getResourceAsStream("pages/" + name), name)) {
      return in.readAllBytes();
    }
  }

  private Report read(String html) {
    return intake.read(html.getBytes(StandardCharsets.UTF_8), "-");
  }

  private static String body(String content) {
    return "<html><head><title>Talks go on</title></head><body>" + content + "</body></html>";
  }

  @ParameterizedTest
  @CsvSource({
    "ministry, a blog system with banner and share bar and related news and comments",
    "wire, paragraphs in div elements and data for search engines",
    "tables, a page of 2003: tables and line breaks in windows-1252 that calls itself Latin-1",
    "transcript, roles in place of elements and a hidden paragraph",
    "scripted, a page that a script would fill",
    "bare, two paragraphs without a page around them",
  })
  void readsTheTextWithoutThePageAroundIt(String name, String kind) throws IOException {
    String expected = new String(page(name + ".txt"), StandardCharsets.UTF_8).strip();
    assertThat(intake.read(page(name + ".html"), name + ".html").text())
        .as(kind)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ministry|Foreign Minister Thapa receives envoy of Bhutan"
            + "|Ministry of Foreign Affairs of Nepal|2026-03-04T09:15:00+05:45"
            + "|https://mofa.example.np/news/thapa-bhutan-envoy/",
        "wire|Chad and Niger sign border accord in N'Djamena"
            + "|Sahel Wire|2026-05-18T16:40:11.201Z"
            + "|https://www.sahelwire.example/africa/chad-niger-accord-2026-05-18/",
        "tables|Peru recalls ambassador|Andean News Agency|2003-08-17|",
        "transcript|Press briefing by the spokesperson of the Commission"
            + "|Lakes Commission|2025-11-06|",
        "scripted|Fiji sends engineers to Tonga|Pacific Post|2026-01-20|",
        "bare||||",
      })
  void readsWhatThePageSaysOfItself(
      String name, String title, String source, String published, String url) throws IOException {
    Report report = intake.read(page(name + ".html"), name + ".html");
    assertThat(report.title()).isEqualTo(title);
    assertThat(report.source()).isEqualTo(source);
    assertThat(report.published()).isEqualTo(published);
    assertThat(report.url()).isEqualTo(url);
    assertThat(report.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({
    "ministry, KATHMANDU, 2026-03-04",
    "wire, N'DJAMENA, 2026-05-18",
    "tables, LIMA, 2003-08-17",
    "scripted, SUVA, 2026-01-20"
  })
  void findsTheDatelineUnderTheTitle(String name, String place, String date) throws IOException {
    Report report = intake.read(page(name + ".html"), name + ".html");
    assertThat(report.dateline())
        .satisfies(
            dateline -> {
              assertThat(dateline.place()).isEqualTo(place);
              assertThat(dateline.date()).isEqualTo(date);
              assertThat(dateline.evidence())
                  .allSatisfy(s -> assertThat(report.span(s.start(), s.end())).isEqualTo(s));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>She <b>spoke</b> of <a href=x>them</a>, and left<span>.</span></p>"
            + "|She spoke of them, and left.|inline elements add no space",
        "<p>She&nbsp;spoke   of it.</p>|She spoke of it.|space in order",
        "<div>She spoke of it.<p>He did not.</p>Then she left.</div>"
            + "|She spoke of it.//He did not.//Then she left.|text between blocks",
        "<p>She spoke of it.<br>He did not.</p>|She spoke of it./He did not.|a line break",
        "<div>She spoke of it.<br>&nbsp;<br>He did not.</div>"
            + "|She spoke of it.//He did not.|two line breaks",
        "<p>She spoke of it.</p><p><a href=x>Read more about it here</a></p>"
            + "|She spoke of it.|a paragraph that is a link",
        "<div class='article-share-page'><p>She spoke of it, all in all.</p></div>"
            + "|She spoke of it, all in all.|a careless name around all of the prose",
        "<h1>Talks go on</h1><p>She spoke of it.</p>|She spoke of it.|the title is there once",
      })
  void laysOutParagraphs(String html, String text, String why) {
    assertThat(read(body(html)).text())
        .as(why)
        .isEqualTo("Talks go on\n\n" + text.replace("/", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Talks go on in Lusaka | The Daily~~Talks go on in Lusaka~a bar before the site",
        "Talks go on - The Daily~The Daily~Talks go on~the site is known",
        "Talks go on - again and again~~Talks go on - again and again~a dash is no bar",
        "Zambia: talks go on~~Zambia: talks go on~a colon",
        "Talks &amp;amp; more talks~~Talks & more talks~escaped twice",
      })
  void takesTheSiteOffTheTitle(String title, String site, String expected, String why) {
    String meta = site == null ? "" : "<meta property='og:site_name' content='" + site + "'>";
    Report report =
        read(
            "<html><head>" + meta + "<title>" + title + "</title></head><body><p>She spoke of it.");
    assertThat(report.title()).as(why).isEqualTo(expected);
  }

  @Test
  void takesTheDateUnderTheHeadingWhereNothingElseSaysIt() {
    Report report =
        read(
            body(
                "<div class=date>Tuesday, May 5, 2026</div><h1>Talks go on</h1>"
                    + "<div class=story-date>Posted Mon 6:45 PM, May 4, 2026</div><p>She spoke of it."));
    assertThat(report.published()).isEqualTo("2026-05-04");
  }

  @Test
  void refusesAPageInAnotherLanguage() {
    assertThatThrownBy(
            () ->
                read(
                    "<html lang=en><body><p>Le ministre a rencontré son homologue mardi dans la"
                        + " capitale, et les deux ont parlé de la pêche.</p></body></html>"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("French");
  }

  @Test
  void refusesAPageWithoutText() {
    assertThatThrownBy(() -> read("<html><body><img src=a.png></body></html>"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("found no text");
  }

  @ParameterizedTest
  @CsvSource({"cookie-notice", "related-posts", "relatedPosts", "ad", "shareBar", "site nav"})
  void knowsFurnitureByName(String name) {
    assertThat(PageFurniture.named(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"story-body", "header-address", "shadow", "article_text", "readable", "commodity"})
  void leavesOtherNamesAlone(String name) {
    assertThat(PageFurniture.named(name)).isFalse();
  }
}
