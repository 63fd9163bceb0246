package org.chancery.cli;

import org.chancery.intake.fetch.AddressRule;
import org.chancery.intake.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** Where commands that fetch may go. */
final class FetchOption {
  @Option(
      names = "--allow-private",
      description =
          "also fetch from this machine and private networks; without it no address and no redirection"
              + " leads there")
  private boolean allowPrivate;

  FetchSettings settings() {
    return allowPrivate
        ? FetchSettings.DEFAULT.withAddresses(AddressRule.any())
        : FetchSettings.DEFAULT;
  }
}
