package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("feeds.opml"), content);
  }

  @Test
  void readsNestedOutlinesAndTellsWhatItLeavesOut() throws IOException {
    Path file =
        file(
            """
            <?xml version="1.0"?>
            <opml version="2.0">
              <head><title>Mine</title></head>
              <body>
                <outline text="Wires">
                  <outline text="One &amp; only" type="rss" xmlUrl="https://one.example/feed"/>
                  <outline text="Deeper">
                    <outline title="Two" text="2" xmlurl="http://two.example/rss?a=1&amp;b=2"/>
                  </outline>
                </outline>
                <outline text="Again" xmlUrl="https://one.example/feed"/>
                <outline text="File" xmlUrl="file:///etc/passwd"/>
                <outline text="None" type="rss"/>
                <outline xmlUrl="https://three.example/"/>
              </body>
            </opml>
            """);
    Feeds feeds = Feeds.read(file);
    assertThat(feeds.feeds())
        .containsExactly(
            new Feed("One & only", URI.create("https://one.example/feed")),
            new Feed("Two", URI.create("http://two.example/rss?a=1&b=2")),
            new Feed("three.example", URI.create("https://three.example/")));
    assertThat(feeds.problems())
        .containsExactly(
            file + ":11: found https://one.example/feed again; it is followed once",
            file + ":12: file:///etc/passwd: found file:, expected http: or https:",
            file + ":13: found a feed without xmlUrl, expected its address");
  }

  @Test
  void aFileThatIsCutKeepsTheFeedsBefore() throws IOException {
    Path file =
        file("<opml><body>\n<outline text='a' xmlUrl='https://a.example/'/>\n<outline text='b'");
    Feeds feeds = Feeds.read(file);
    assertThat(feeds.feeds()).hasSize(1);
    assertThat(feeds.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem).startsWith(file + ":3: found broken XML"));
  }

  @Test
  void refusesWhatIsNoOpml() throws IOException {
    Path file = file("<rss/>");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Feeds.read(file))
        .withMessageContaining(":1: found <rss>, expected <opml>");
    Path text = file("https://a.example/\n");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Feeds.read(text))
        .withMessageContaining("expected <opml>");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Feeds.read(folder.resolve("none.opml")))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ChanceryException.Code.NOT_FOUND));
  }

  @Test
  void expandsNoEntities() throws IOException {
    Path file =
        file(
            "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<opml><body><outline text='&a;' xmlUrl='https://a.example/'/></body></opml>");
    assertThat(Feeds.read(file).feeds())
        .extracting(Feed::title)
        .allMatch(title -> !title.contains("root"));
  }
}
