package org.chancery.record;

/**
 * The one root of the exceptions that Chancery throws on purpose: what went wrong, with a code that
 * programs can branch on and a message that tells a person what to do.
 */
public class ChanceryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it is. The code of a {@code Rejection} is one of the first eight. */
  public enum Code {
    /** The bytes are no text that can be decoded. */
    UNREADABLE,
    /** There is no text in it. */
    EMPTY,
    /** The bytes are a binary format that is not read here. */
    BINARY,
    /** The text is not English. */
    UNSUPPORTED_LANGUAGE,
    /** The text is longer than the limit. */
    TOO_LONG,
    /** A line or object is not what its format asks for. */
    MALFORMED,
    /** Coding this report failed inside; the message says where. */
    INTERNAL,
    /** An address of the web was not fetched; the message says why. */
    NOT_FETCHED,
    /** A file that was named does not exist or cannot be opened. */
    NOT_FOUND,
    /** A lexicon file has errors; the message lists all of them. */
    LEXICON,
    /** A language model is missing or broken. */
    MODEL,
    /** A ledger cannot be opened, read or written. */
    LEDGER,
    /** A question that was asked, such as a search, is not well formed. */
    QUERY;

    /** The code as it is written in files: {@code unsupported_language}. */
    public String code() {
      return Codes.lower(this);
    }
  }

  private final Code code;

  public ChanceryException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public ChanceryException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
