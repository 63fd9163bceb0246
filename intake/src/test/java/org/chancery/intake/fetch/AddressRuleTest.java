package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
  private static final AddressRule PUBLIC = AddressRule.publicOnly();

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, unspecified",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "100.64.0.1, carrier",
    "100.127.255.255, carrier",
    "127.0.0.1, own",
    "127.8.8.8, own",
    "169.254.169.254, link-local",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "198.18.0.1, reserved",
    "224.0.0.1, multicast",
    "239.255.255.255, multicast",
    "255.255.255.255, reserved",
    "::, reserved",
    "::1, own",
    "::7f00:1, reserved",
    "fc00::1, private",
    "fd12:3456::1, private",
    "fe80::1, link-local",
    "fec0::1, reserved",
    "ff02::1, multicast",
    "2001:db8::1, reserved",
    "2001::1, reserved",
    "2002:7f00:1::, tunnel",
    "64:ff9b::7f00:1, own",
    "64:ff9b::a00:1, private",
    "64:ff9b:1::1, reserved",
  })
  void refusesWhatIsNotOfTheOpenInternet(String address, String what) throws Exception {
    assertThat(PUBLIC.refusal(InetAddress.getByName(address)))
        .hasValueSatisfying(refusal -> assertThat(refusal).contains(what));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1",
        "64:ff9b::101:101",
      })
  void letsTheOpenInternetPass(String address) throws Exception {
    assertThat(PUBLIC.refusal(InetAddress.getByName(address))).isEmpty();
  }

  @Test
  void seesThroughIpv4InsideIpv6() throws Exception {
    byte[] mapped = new byte[16];
    mapped[10] = -1;
    mapped[11] = -1;
    mapped[12] = 127;
    mapped[15] = 1;
    assertThat(PUBLIC.refusal(Inet6Address.getByAddress("x", mapped, 0)))
        .hasValueSatisfying(refusal -> assertThat(refusal).contains("own"));
    assertThat(PUBLIC.refusal(InetAddress.getByName("::ffff:10.0.0.1"))).isPresent();
  }

  @Test
  void exceptionsAreOfSingleAddresses() throws Exception {
    AddressRule rule = PUBLIC.except(Set.of(InetAddress.getByName("127.0.0.1")));
    assertThat(rule.refusal(InetAddress.getByName("127.0.0.1"))).isEmpty();
    assertThat(rule.refusal(InetAddress.getByName("127.0.0.2"))).isPresent();
  }
}
