package org.chancery.intake.fetch;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/** Which addresses of the network may be connected to. Pure, and shared by all threads. */
@FunctionalInterface
public interface AddressRule {
  /** Why an address may not be connected to; empty where it may. */
  Optional<String> refusal(InetAddress address);

  /** Only addresses of the open internet: nothing private, local, reserved or multicast. */
  static AddressRule publicOnly() {
    return ReservedBlock::refusal;
  }

  /** Any address: for those who read what lies in their own network, and say so. */
  static AddressRule any() {
    return address -> Optional.empty();
  }

  /** This rule, with a few addresses that it lets pass whatever it says of others. */
  default AddressRule except(Set<InetAddress> allowed) {
    Set<InetAddress> copy = Set.copyOf(allowed);
    return address -> copy.contains(address) ? Optional.empty() : refusal(address);
  }
}
