package org.chancery.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host for a connection that is about to be made, and refuses it where any of its
 * addresses may not be reached. The client connects to the addresses that are returned here and
 * asks for no others, so a name that means something else a moment later gains nothing.
 */
final class CheckedResolver implements DnsResolver {
  private final HostNames names;
  private final AddressRule rule;

  CheckedResolver(HostNames names, AddressRule rule) {
    this.names = names;
    this.rule = rule;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.addresses(host);
    for (InetAddress address : addresses) {
      Optional<String> refusal = rule.refusal(address);
      if (refusal.isPresent()) {
        throw new RefusedHost(host + " is at " + address.getHostAddress() + ", " + refusal.get());
      }
    }
    return addresses.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** Thrown for a host that may not be reached. */
  static final class RefusedHost extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedHost(String message) {
      super(message);
    }
  }
}
