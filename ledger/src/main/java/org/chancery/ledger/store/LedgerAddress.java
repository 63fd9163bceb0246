package org.chancery.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/** Where a ledger is. */
public sealed interface LedgerAddress {
  /** The address as a person may see it: without a password. */
  String shown();

  Dialect dialect();

  /** A SQLite file. */
  record OfFile(Path file) implements LedgerAddress {
    @Override
    public String shown() {
      return file.toString();
    }

    @Override
    public Dialect dialect() {
      return Dialect.SQLITE;
    }
  }

  /**
   * A database of a PostgreSQL server.
   *
   * @param url {@code jdbc:postgresql://host:port/database?...}, without user and password
   */
  record OfServer(String url, @Nullable String user, @Nullable String password)
      implements LedgerAddress {
    @Override
    public String shown() {
      int query = url.indexOf('?');
      return (query < 0 ? url : url.substring(0, query)).substring("jdbc:".length());
    }

    @Override
    public Dialect dialect() {
      return Dialect.POSTGRESQL;
    }

    @Override
    public String toString() {
      return shown(); // a password is not to be seen in a log
    }
  }

  /**
   * Reads an address: {@code postgresql://user:password@host:port/database}, the same after {@code
   * jdbc:}, or else the name of a file.
   *
   * @throws ChanceryException with code {@code LEDGER} where it is neither
   */
  static LedgerAddress parse(String written) {
    String text = written.startsWith("jdbc:") ? written.substring("jdbc:".length()) : written;
    String scheme = text.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("postgresql:") || scheme.startsWith("postgres:")) {
      return server(text);
    }
    try {
      return new OfFile(Path.of(text.startsWith("sqlite:") ? text.substring(7) : text));
    } catch (InvalidPathException e) {
      throw refused(written, e);
    }
  }

  private static LedgerAddress server(String text) {
    try {
      URI uri = new URI(text);
      String path = uri.getRawPath();
      if (uri.getHost() == null || path == null || path.length() < 2) {
        throw refused(text, null);
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String[] user = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      return new OfServer(
          "jdbc:postgresql://" + uri.getHost() + port + path + query,
          user.length > 0 ? user[0] : null,
          user.length > 1 ? user[1] : null);
    } catch (URISyntaxException e) {
      throw refused(withoutPassword(text), null);
    }
  }

  private static String withoutPassword(String text) {
    return text.replaceAll("://[^@]*@", "://…@");
  }

  private static ChanceryException refused(String text, @Nullable Throwable cause) {
    String message =
        "found the ledger \""
            + withoutPassword(text)
            + "\", expected a file such as notes.ledger, or postgresql://user@host/database";
    return cause == null
        ? new ChanceryException(ChanceryException.Code.LEDGER, message)
        : new ChanceryException(ChanceryException.Code.LEDGER, message, cause);
  }
}
