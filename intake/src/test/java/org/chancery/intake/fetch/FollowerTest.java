package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.intake.Extent;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FollowerTest {
  private static final Instant NOW = Instant.parse("2025-02-17T12:00:00Z");
  private static final String RSS = "application/rss+xml";

  private final Map<URI, FeedState> states = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private LocalSite site;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new LocalSite();
    fetcher = new Fetcher(FetcherTest.settings());
  }

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  private List<Visit> round(Instant now, Follower.Depth depth, String... paths) {
    Follower follower =
        new Follower(fetcher, new Intake(), NextPoll.DEFAULT, Clock.fixed(now, ZoneOffset.UTC));
    List<Feed> feeds = List.of(paths).stream().map(p -> new Feed(p, site.uri(p))).toList();
    List<Visit> visits = new ArrayList<>();
    follower
        .round(feeds, states, depth, report -> known.contains(String.valueOf(report.ref())))
        .forEachRemaining(
            visit -> {
              visits.add(visit);
              states.put(visit.state().url(), visit.state());
              visit.readings().forEach(this::keep);
            });
    return visits;
  }

  private void keep(Reading reading) {
    if (reading instanceof Reading.Read read) {
      known.add(String.valueOf(read.report().ref()));
    }
  }

  private String rss(int... numbers) {
    StringBuilder feed =
        new StringBuilder("<rss version='2.0'><channel><title>The Post</title><link>/</link>");
    for (int n : numbers) {
      feed.append("<item><title>Report number ").append(n);
      feed.append("</title><guid>g").append(n).append("</guid><link>").append(site.uri("/p" + n));
      feed.append("</link><pubDate>Mon, 17 Feb 2025 09:00:00 GMT</pubDate>");
      feed.append("<description>The minister spoke in brief.</description></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static List<String> texts(Visit visit) {
    return visit.readings().stream()
        .map(
            r ->
                r instanceof Reading.Read read
                    ? read.report().text()
                    : ((Reading.Rejected) r).rejection().code())
        .toList();
  }

  @Test
  void oneBadFeedHarmsNoOther() {
    site.at("/one", RSS, rss(1)).at("/three", RSS, rss(3));
    site.at("/two", exchange -> exchange.sendResponseHeaders(404, -1));
    List<Visit> visits = round(NOW, Follower.Depth.FEED, "/one", "/two", "/three");
    assertThat(visits).hasSize(3);
    assertThat(texts(visits.get(0)))
        .containsExactly("Report number 1\n\nThe minister spoke in brief.");
    assertThat(texts(visits.get(1))).containsExactly("not_fetched");
    assertThat(visits.get(1).state().failures()).isEqualTo(1);
    assertThat(visits.get(1).state().lastError()).contains("404");
    assertThat(visits.get(1).state().nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(texts(visits.get(2))).hasSize(1);
    assertThat(visits.get(2).state().nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
  }

  @Test
  void whatIsNotDueIsNotAskedForAndWhatIsKnownNotGivenAgain() {
    site.at("/one", RSS, rss(1));
    assertThat(round(NOW, Follower.Depth.FEED, "/one")).hasSize(1);
    int asked = site.asked.size();
    assertThat(round(NOW.plusSeconds(60), Follower.Depth.FEED, "/one")).isEmpty();
    assertThat(site.asked).hasSize(asked);
    site.at("/one", RSS, rss(2, 1));
    List<Visit> later = round(NOW.plus(Duration.ofHours(1)), Follower.Depth.FEED, "/one");
    assertThat(texts(later.get(0)))
        .containsExactly("Report number 2\n\nThe minister spoke in brief.");
  }

  @Test
  void aFeedThatHasNotChangedGivesNothing() {
    String feed = rss(1);
    site.at(
        "/one",
        exchange -> {
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 17 Feb 2025 12:00:00 GMT");
          if (exchange.getRequestHeaders().containsKey("If-Modified-Since")) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            LocalSite.send(exchange, 200, RSS, feed.getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(round(NOW, Follower.Depth.FEED, "/one").get(0).readings()).hasSize(1);
    Visit second = round(NOW.plus(Duration.ofHours(1)), Follower.Depth.FEED, "/one").get(0);
    assertThat(second.readings()).isEmpty();
    assertThat(second.state().lastModified()).isEqualTo("Mon, 17 Feb 2025 12:00:00 GMT");
    assertThat(second.state().failures()).isZero();
  }

  @Test
  void aDamagedFeedIsReadAnewAtTheNextPoll() {
    String feed = rss(1, 2);
    site.at(
        "/one",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          byte[] cut = feed.substring(0, feed.length() - 80).getBytes(StandardCharsets.UTF_8);
          LocalSite.send(exchange, 200, RSS, cut);
        });
    Visit visit = round(NOW, Follower.Depth.FEED, "/one").get(0);
    assertThat(texts(visit)).hasSize(2).contains("malformed");
    assertThat(visit.state().etag()).isNull();
    assertThat(visit.state().lastError()).contains("broken XML");
  }

  @Test
  void fetchesThePageOfASummaryWhereThatIsAskedFor() {
    String page =
        "<html><head><title>Report number 1</title></head><body><p>The minister spoke at length of"
            + " the accord, and said that the talks on fisheries would go on in June.</p></body>";
    site.at("/one", RSS, rss(1, 2)).at("/p1", "text/html", page);
    List<Reading> all = round(NOW, Follower.Depth.PAGES, "/one").get(0).readings();
    Reading.Read whole = (Reading.Read) all.get(0);
    assertThat(whole.extent()).isEqualTo(Extent.WHOLE);
    assertThat(whole.report().text()).contains("at length of the accord");
    assertThat(whole.report().ref()).isEqualTo("g1");
    assertThat(whole.report().source()).isEqualTo("The Post");
    assertThat(whole.report().published()).isEqualTo("2025-02-17T09:00Z");
    Reading.Read summary = (Reading.Read) all.get(1);
    assertThat(summary.extent()).isEqualTo(Extent.SUMMARY);
    assertThat(summary.notes()).singleElement().satisfies(n -> assertThat(n).contains("404"));
    site.asked.clear();
    round(NOW.plus(Duration.ofHours(1)), Follower.Depth.PAGES, "/one");
    assertThat(site.asked).containsExactly("/one");
  }
}
