package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on this machine, which is the one address of its network allowed. */
@Timeout(60)
class FetcherTest {
  private static final String HTML = "text/html; charset=utf-8";
  private static final FetchLimits LIMITS =
      new FetchLimits(100_000, Duration.ofSeconds(10), Duration.ofSeconds(15), 5);
  private static final FetchLimits IMPATIENT =
      new FetchLimits(100_000, Duration.ofMillis(900), Duration.ofMillis(2500), 5);
  static final Politeness QUICK =
      new Politeness(
          Duration.ofMillis(1), Duration.ofSeconds(50), Duration.ofHours(1), Duration.ofSeconds(1));

  private LocalSite site;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new LocalSite();
    fetcher = new Fetcher(settings());
  }

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  static FetchSettings settings() throws IOException {
    return FetchSettings.DEFAULT
        .withAddresses(AddressRule.publicOnly().except(Set.of(InetAddress.getByName("127.0.0.1"))))
        .withLimits(LIMITS)
        .withPoliteness(QUICK);
  }

  private Fetched.Failed failed(String path) {
    return (Fetched.Failed) fetcher.fetch(site.uri(path));
  }

  private static String text(Fetched fetched) {
    return new String(((Fetched.Got) fetched).download().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void getsAPageAndSaysWhoAsks() {
    site.at("/a", HTML, "<html><title>Talks go on</title><p>She spoke of it in José.</p>");
    List<Reading> all = FetchedReadings.of(fetcher.fetch(site.uri("/a")), new Intake());
    assertThat(all)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.report().text()).isEqualTo("Talks go on\n\nShe spoke of it in José.");
              assertThat(read.report().url()).isEqualTo(site.uri("/a").toString());
              assertThat(read.input()).isEqualTo(site.uri("/a").toString());
            });
    assertThat(site.lastHeaders.getFirst("User-Agent")).startsWith("Chancery/");
    assertThat(site.asked).containsExactly("/robots.txt", "/a");
  }

  @Test
  void asksOnlyForWhatHasChanged() {
    site.at(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 17 Feb 2025 12:00:00 GMT");
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          if (known) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            LocalSite.send(exchange, 200, HTML, new byte[] {'a'});
          }
        });
    Fetched.Got first = (Fetched.Got) fetcher.fetch(site.uri("/feed"));
    assertThat(first.validators())
        .isEqualTo(new Validators("\"v1\"", "Mon, 17 Feb 2025 12:00:00 GMT"));
    assertThat(fetcher.fetch(site.uri("/feed"), first.validators()))
        .isInstanceOf(Fetched.Unchanged.class);
    assertThat(site.lastHeaders.getFirst("If-Modified-Since"))
        .isEqualTo("Mon, 17 Feb 2025 12:00:00 GMT");
  }

  @Test
  void unpacksGzipAndCutsABomb() throws IOException {
    byte[] small = gzip(50_000);
    byte[] bomb = gzip(20_000_000);
    site.at("/small", exchange -> sendGzip(exchange, small));
    site.at("/bomb", exchange -> sendGzip(exchange, bomb));
    assertThat(text(fetcher.fetch(site.uri("/small")))).hasSize(50_000);
    assertThat(failed("/bomb").reason()).isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] gzip(int size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("a".repeat(size).getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static void sendGzip(com.sun.net.httpserver.HttpExchange exchange, byte[] packed)
      throws IOException {
    boolean asked = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    LocalSite.send(exchange, asked ? 200 : 406, HTML, packed);
  }

  @Test
  void followsRedirectionsButNotForEver() {
    site.redirect("/old", "/new").at("/new", HTML, "here");
    Fetched.Got got = (Fetched.Got) fetcher.fetch(site.uri("/old"));
    assertThat(got.asked()).isEqualTo(site.uri("/old"));
    assertThat(got.download().address()).isEqualTo(site.uri("/new").toString());
    site.redirect("/round", "/round");
    assertThat(failed("/round").reason()).isEqualTo(Reason.REDIRECTS);
    assertThat(site.asked.stream().filter("/round"::equals)).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.2:%d/secret, PRIVATE_ADDRESS",
    "http://localhost.localdomain.invalid/, NO_CONNECTION",
    "http://169.254.169.254/latest/meta-data/, PRIVATE_ADDRESS",
    "http://10.0.0.1/, PRIVATE_ADDRESS",
    "http://[::1]:%d/, PRIVATE_ADDRESS",
    "http://[::ffff:127.0.0.3]:%d/, PRIVATE_ADDRESS",
    "http://2130706434:%d/, PRIVATE_ADDRESS", // 127.0.0.2 as one number
    "http://0.0.0.0:%d/, PRIVATE_ADDRESS",
    "file:///etc/passwd, BAD_ADDRESS",
    "ftp://example.org/a, BAD_ADDRESS",
    "http://user:secret@example.org/, BAD_ADDRESS",
  })
  void aRedirectionLeadsNowhereThatAnAddressMayNot(String to, Reason reason) {
    site.redirect("/leak", String.format(to, site.port()));
    assertThat(failed("/leak").reason()).isEqualTo(reason);
    assertThat(site.asked).doesNotContain("/secret", "/");
  }

  @Test
  void nothingPrivateIsReachedUnlessItIsAllowed() {
    site.at("/a", HTML, "a");
    try (Fetcher strict = new Fetcher(FetchSettings.DEFAULT.withPoliteness(QUICK));
        Fetcher open =
            new Fetcher(
                FetchSettings.DEFAULT.withPoliteness(QUICK).withAddresses(AddressRule.any()))) {
      Fetched.Failed refused = (Fetched.Failed) strict.fetch(site.uri("/a"));
      assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
      assertThat(refused.message()).contains("127.0.0.1", "--allow-private");
      assertThat(site.asked).isEmpty();
      assertThat(text(open.fetch(site.uri("/a")))).isEqualTo("a");
    }
  }

  /** The name means the allowed address at first and another one from then on. */
  @Test
  void aNameThatChangesItsMindGainsNothing() throws IOException {
    site.at("/a", HTML, "a");
    Deque<InetAddress> answers = new ArrayDeque<>();
    answers.add(InetAddress.getByName("127.0.0.1")); // for robots.txt
    answers.add(InetAddress.getByName("127.0.0.2"));
    HostNames rebinding =
        host -> List.of(answers.size() > 1 ? answers.removeFirst() : answers.getFirst());
    try (Fetcher tricked = new Fetcher(settings(), rebinding, Clock.systemUTC())) {
      site.at(
          "/robots.txt",
          exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(404, -1);
          });
      URI address = URI.create("http://rebind.example:" + site.port() + "/a");
      Fetched.Failed refused = (Fetched.Failed) tricked.fetch(address);
      assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
      assertThat(site.asked).containsExactly("/robots.txt");
    }
  }

  @Test
  void oneBadAddressAmongGoodOnesRefusesTheHost() throws IOException {
    HostNames both =
        host -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1"));
    try (Fetcher mixed = new Fetcher(settings(), both, Clock.systemUTC())) {
      URI address = URI.create("http://mixed.example:" + site.port() + "/a");
      assertThat(((Fetched.Failed) mixed.fetch(address)).reason())
          .isEqualTo(Reason.PRIVATE_ADDRESS);
      assertThat(site.asked).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/drip"})
  void cutsSlowAnswers(String path) throws IOException {
    site.at("/silent", exchange -> pause(8_000)).at("/drip", exchange -> drip(exchange, 100));
    try (Fetcher impatient = new Fetcher(settings().withLimits(IMPATIENT))) {
      long start = System.nanoTime();
      Fetched.Failed failed = (Fetched.Failed) impatient.fetch(site.uri(path));
      assertThat(failed.reason()).isEqualTo(Reason.TIMEOUT);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(7));
      assertThat(site.asked).contains(path);
    }
  }

  @Test
  void cutsEndlessAnswers() {
    site.at("/endless", exchange -> drip(exchange, 0));
    long start = System.nanoTime();
    assertThat(failed("/endless").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
  }

  private static void drip(com.sun.net.httpserver.HttpExchange exchange, int millis)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[millis == 0 ? 8192 : 1];
    for (int i = 0; i < (millis == 0 ? Integer.MAX_VALUE : 100); i++) {
      exchange.getResponseBody().write(some);
      exchange.getResponseBody().flush();
      pause(millis);
    }
  }

  private static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void obeysRobots() {
    site.at(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /private\nCrawl-delay: 1\n");
    site.at("/a", HTML, "a").at("/private/b", HTML, "b");
    assertThat(text(fetcher.fetch(site.uri("/a")))).isEqualTo("a");
    assertThat(failed("/private/b"))
        .satisfies(
            f -> {
              assertThat(f.reason()).isEqualTo(Reason.ROBOTS);
              assertThat(f.message()).contains("robots.txt");
            });
    assertThat(site.asked).containsExactly("/robots.txt", "/a");
  }

  @Test
  void aRedirectionDoesNotLeadPastRobots() {
    site.at("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
    site.redirect("/a", "/private/b").at("/private/b", HTML, "b");
    assertThat(failed("/a").reason()).isEqualTo(Reason.ROBOTS);
  }

  @Test
  void whereRobotsCannotBeHadNothingIsRead() {
    site.at("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
    site.at("/a", HTML, "a");
    assertThat(failed("/a").reason()).isEqualTo(Reason.ROBOTS);
    assertThat(site.asked).containsExactly("/robots.txt");
  }

  @Test
  void leavesAHostAloneThatAsksForIt() {
    site.at(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        });
    site.at("/a", HTML, "a");
    Fetched.Failed busy = failed("/busy");
    assertThat(busy.reason()).isEqualTo(Reason.STATUS);
    assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(120));
    assertThat(failed("/a").reason()).isEqualTo(Reason.BACKOFF);
    assertThat(site.asked).containsExactly("/robots.txt", "/busy");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410, 500})
  void otherAnswersAreFailures(int status) {
    site.at("/a", exchange -> exchange.sendResponseHeaders(status, -1));
    assertThat(failed("/a").message()).contains("answers " + status);
  }

  @Test
  void aHostHasOneRequestAtATimeWithAPauseBetween() throws Exception {
    Politeness slow =
        new Politeness(
            Duration.ofMillis(200),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(9));
    List<Long> times = new java.util.concurrent.CopyOnWriteArrayList<>();
    site.at(
        "/a",
        exchange -> {
          times.add(System.nanoTime());
          LocalSite.send(exchange, 200, HTML, new byte[] {'a'});
        });
    try (Fetcher polite = new Fetcher(settings().withPoliteness(slow))) {
      List<Thread> threads =
          java.util.stream.Stream.generate(() -> new Thread(() -> polite.fetch(site.uri("/a"))))
              .limit(3)
              .toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(times).hasSize(3);
    for (int i = 1; i < times.size(); i++) {
      assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1)))
          .isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }
  }
}
