package org.chancery.coding;

/** The version that records name. */
public final class Version {
  /** As in the project's build file; a test holds the two together. */
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
