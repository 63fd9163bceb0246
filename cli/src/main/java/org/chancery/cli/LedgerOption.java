package org.chancery.cli;

import java.nio.file.Files;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that all commands of the ledger understand: which one. */
final class LedgerOption {
  private static final String DEFAULT = "chancery.ledger";
  private static final String VARIABLE = "CHANCERY_LEDGER";

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "the ledger: a file, or postgresql://user@host/database (default: the environment's "
              + VARIABLE
              + ", or else "
              + DEFAULT
              + " in this folder)")
  private @Nullable String written;

  /** Whether it was given on the command line. */
  boolean given() {
    return written != null;
  }

  LedgerAddress address() {
    String named = written == null ? System.getenv(VARIABLE) : written;
    return LedgerAddress.parse(named == null || named.isBlank() ? DEFAULT : named);
  }

  /** Whether there may be one: of a server that cannot be told without asking it. */
  boolean isThere() {
    return !(address() instanceof LedgerAddress.OfFile file) || Files.exists(file.file());
  }

  /** To write to: made where there is none. */
  Ledger open() {
    return Ledger.open(address());
  }

  /** To read from. */
  Ledger read() {
    return Ledger.read(address());
  }
}
