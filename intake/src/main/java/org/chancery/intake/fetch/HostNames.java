package org.chancery.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names of hosts to their addresses. */
@FunctionalInterface
interface HostNames {
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** As the operating system has it. */
  static HostNames system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
