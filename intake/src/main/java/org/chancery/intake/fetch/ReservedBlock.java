package org.chancery.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Blocks of addresses that are not of the open internet, after the registries of special-purpose
 * addresses (RFC 6890). Of IPv6 only the global block and the translation of IPv4 are open at all.
 */
enum ReservedBlock {
  THIS_NETWORK("0.0.0.0", 8, "an unspecified address"),
  PRIVATE_10("10.0.0.0", 8, "a private address"),
  SHARED("100.64.0.0", 10, "an address shared by a carrier's customers"),
  LOOPBACK("127.0.0.0", 8, "this machine's own address"),
  LINK_LOCAL("169.254.0.0", 16, "a link-local address"),
  PRIVATE_172("172.16.0.0", 12, "a private address"),
  PROTOCOLS("192.0.0.0", 24, "a reserved address"),
  DOCUMENTATION_1("192.0.2.0", 24, "a reserved address"),
  RELAY("192.88.99.0", 24, "a reserved address"),
  PRIVATE_192("192.168.0.0", 16, "a private address"),
  BENCHMARKS("198.18.0.0", 15, "a reserved address"),
  DOCUMENTATION_2("198.51.100.0", 24, "a reserved address"),
  DOCUMENTATION_3("203.0.113.0", 24, "a reserved address"),
  MULTICAST("224.0.0.0", 4, "a multicast address"),
  RESERVED("240.0.0.0", 4, "a reserved address"),
  LOOPBACK_6("::1", 128, "this machine's own address"),
  UNIQUE_LOCAL("fc00::", 7, "a private address"),
  LINK_LOCAL_6("fe80::", 10, "a link-local address"),
  MULTICAST_6("ff00::", 8, "a multicast address"),
  PROTOCOLS_6("2001::", 23, "a reserved address"), // Teredo among them, which tunnels IPv4
  DOCUMENTATION_6("2001:db8::", 32, "a reserved address"),
  TUNNEL_6("2002::", 16, "a tunnel to an IPv4 address"),
  DOCUMENTATION_6B("3fff::", 20, "a reserved address");

  private static final byte[] GLOBAL_6 = bytes("2000::");
  private static final int GLOBAL_6_BITS = 3;
  private static final byte[] TRANSLATED = bytes("64:ff9b::");
  private static final int TRANSLATED_BITS = 96;

  private final byte[] prefix;
  private final int bits;
  private final String what;

  ReservedBlock(String prefix, int bits, String what) {
    this.prefix = bytes(prefix);
    this.bits = bits;
    this.what = what;
  }

  /** What an address is, where it is not of the open internet. */
  static Optional<String> refusal(InetAddress address) {
    byte[] bytes = withoutTranslation(address.getAddress());
    Optional<String> reserved =
        Arrays.stream(values())
            .filter(block -> begins(bytes, block.prefix, block.bits))
            .findFirst()
            .map(block -> block.what);
    boolean open = bytes.length == 4 || begins(bytes, GLOBAL_6, GLOBAL_6_BITS);
    return reserved.or(() -> open ? Optional.empty() : Optional.of("a reserved address"));
  }

  /**
   * The IPv4 address inside one of IPv6 that stands for it: a gateway's, or one mapped. Java itself
   * makes mapped ones IPv4, but not every program that makes an {@code InetAddress} does.
   */
  private static byte[] withoutTranslation(byte[] bytes) {
    boolean mapped =
        bytes.length == 16 && bytes[10] == -1 && bytes[11] == -1 && begins(bytes, new byte[16], 80);
    return mapped || begins(bytes, TRANSLATED, TRANSLATED_BITS)
        ? Arrays.copyOfRange(bytes, 12, 16)
        : bytes;
  }

  private static boolean begins(byte[] address, byte[] prefix, int bits) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % 8);
      if ((address[i / 8] & mask) != (prefix[i / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String literal) {
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(literal, e);
    }
  }
}
