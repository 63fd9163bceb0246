package org.chancery.intake.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine, for one test; closed by it. */
final class LocalSite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  /** The paths that were asked for, in order. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** The headers of the last request. */
  volatile com.sun.net.httpserver.Headers lastHeaders = new com.sun.net.httpserver.Headers();

  /** Answers a request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  LocalSite() throws IOException {
    this("127.0.0.1");
  }

  LocalSite(String address) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (!path.equals("/robots.txt")) {
      lastHeaders = exchange.getRequestHeaders();
    }
    Page page = pages.get(path);
    try (exchange) {
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    }
  }

  LocalSite at(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  LocalSite at(String path, String type, String body) {
    return at(path, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
  }

  LocalSite redirect(String path, String to) {
    return at(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  URI uri(String path) {
    return URI.create(
        "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + path);
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
