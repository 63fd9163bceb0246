package org.chancery.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;

/** Addresses of the web: what may be asked for at all, before any name is looked up. */
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** Whether an input's name is meant as an address, not as a file. */
  public static boolean isMeant(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * The address in these words.
   *
   * @throws ChanceryException with code {@code MALFORMED}, where there is none
   */
  public static URI parse(String words) {
    try {
      URI address = new URI(words.strip());
      Optional<String> problem = problem(address);
      if (problem.isEmpty()) {
        return address;
      }
      throw new ChanceryException(Code.MALFORMED, words + ": " + problem.get());
    } catch (URISyntaxException e) {
      throw new ChanceryException(
          Code.MALFORMED, words + ": found no web address: " + e.getReason(), e);
    }
  }

  /** What is wrong with an address. */
  static Optional<String> problem(URI address) {
    String scheme = address.getScheme();
    if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return Optional.of(
          "found " + (scheme == null ? "no scheme" : scheme + ":") + ", expected http: or https:");
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return Optional.of("found no host in it, expected one as in https://example.org/");
    }
    return address.getUserInfo() != null
        ? Optional.of("found a user name or password in it; take it out")
        : Optional.empty();
  }

  /** The host in small letters, as turns are kept by. */
  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  /** Scheme, host and port: what a robots.txt holds for. */
  static URI origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return URI.create(address.getScheme().toLowerCase(Locale.ROOT) + "://" + host(address) + port);
  }
}
