package org.chancery.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * HTTP by Apache HttpClient, which lets us resolve names ourselves: it connects to the very
 * addresses that {@link CheckedResolver} looked at, so no second look-up can lead elsewhere. For
 * the same reason no proxy is used: it would resolve for itself.
 *
 * <p>A host that dawdles is cut off: by the limit on silence, and by a timer that ends the request
 * wherever it stands. Only the look-up of a name is outside of the timer; it has the operating
 * system's own limit.
 */
final class HttpTransport implements Transport {
  private static final int LONGEST_HEADER = 16 << 10;
  private static final int MOST_HEADERS = 200;
  private static final int OK = 200;

  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "chancery-fetch-timer");
            thread.setDaemon(true);
            return thread;
          });

  HttpTransport(FetchLimits limits, AddressRule rule, HostNames names, String userAgent) {
    this.limits = limits;
    Timeout silence = Timeout.of(limits.silence());
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(silence, new CheckedResolver(names, rule)))
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build())
            .setRoutePlanner(new DefaultRoutePlanner(null))
            .setUserAgent(userAgent)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  private static HttpClientConnectionManager connections(
      Timeout silence, CheckedResolver resolver) {
    Http1Config bounded =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(resolver)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build())
        .build();
  }

  @Override
  public Answer get(URI address, Map<String, String> headers) throws NotFetched {
    HttpGet request = new HttpGet(address);
    headers.forEach(request::setHeader);
    request.setHeader("Accept-Encoding", "gzip");
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        timer.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            limits.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return answer(request);
    } catch (IOException | RuntimeException e) { // the client throws both
      throw late.get() ? late(e) : reason(e);
    } finally {
      deadline.cancel(false);
    }
  }

  /** The body is read of what was found only; whatever else a host sends is cut off unread. */
  private Answer answer(HttpGet request) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, request, null);
    try {
      Map<String, String> headers = headers(response);
      byte[] body = new byte[0];
      if (response.getCode() == OK && response.getEntity() != null) {
        InputStream content = response.getEntity().getContent();
        String coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        body = bounded(coding.contains("gzip") ? new GZIPInputStream(content) : content);
      }
      return new Answer(response.getCode(), headers, body);
    } finally {
      letGo(request, response);
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT),
          header.getValue() == null ? "" : header.getValue());
    }
    return headers;
  }

  /** Cancelled first, since closing alone would read the answer to its end. */
  private static void letGo(HttpGet request, ClassicHttpResponse response) {
    request.cancel();
    try {
      response.close();
    } catch (IOException e) {
      // the connection is gone, as it should be
    }
  }

  private byte[] bounded(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      body.write(buffer, 0, n);
      if (body.size() > limits.bytes()) {
        throw new TooLarge();
      }
    }
    return body.toByteArray();
  }

  private NotFetched late(Exception e) {
    return new NotFetched(
        Reason.TIMEOUT, "the answer took longer than " + limits.whole().toSeconds() + " s", e);
  }

  private NotFetched reason(Exception e) {
    if (e instanceof CheckedResolver.RefusedHost) {
      return new NotFetched(
          Reason.PRIVATE_ADDRESS,
          e.getMessage() + "; --allow-private lets it be read, if that is meant",
          e);
    }
    if (e instanceof TooLarge) {
      return new NotFetched(
          Reason.TOO_LARGE,
          String.format(Locale.ROOT, "the answer is longer than %,d bytes", limits.bytes()),
          e);
    }
    return e instanceof InterruptedIOException // of the socket, of the connection
        ? new NotFetched(
            Reason.TIMEOUT, "nothing came for " + limits.silence().toSeconds() + " s", e)
        : new NotFetched(
            Reason.NO_CONNECTION,
            "no answer: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
            e);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      // it was only read: nothing is lost
    }
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
