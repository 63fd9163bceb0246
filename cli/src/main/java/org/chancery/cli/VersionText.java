package org.chancery.cli;

import org.chancery.coding.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"chancery " + Version.CURRENT};
  }
}
