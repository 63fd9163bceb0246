package org.chancery.intake.fetch;

/** Why something was not fetched. */
public enum Reason {
  /** It is no address of the web, or has a password in it. */
  BAD_ADDRESS,
  /** The host is at a private, local or reserved address, which is not allowed. */
  PRIVATE_ADDRESS,
  /** The site's robots.txt asks programs not to read it. */
  ROBOTS,
  /** The host is not known, refuses the connection, or breaks it off. */
  NO_CONNECTION,
  /** The host did not answer in time, or not to the end. */
  TIMEOUT,
  /** The answer is longer than the limit. */
  TOO_LARGE,
  /** There were more redirections than are followed. */
  REDIRECTS,
  /** The host answered that it will not or cannot give it. */
  STATUS,
  /** The host asked to be left alone for longer than is waited. */
  BACKOFF
}
