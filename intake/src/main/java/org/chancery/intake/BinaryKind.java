package org.chancery.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Formats that hold no plain text, known by their first bytes, and what to do with each. */
enum BinaryKind {
  PDF("a PDF file", "save it as text, with pdftotext for example", "%PDF"),
  RTF("an RTF file", "save it as plain text", "{\\rtf"),
  OLD_OFFICE("an old Office file", "save it as plain text", "\u00D0\u00CF\u0011\u00E0"),
  ZIP("a zip archive", "unpack it and give the folder", "PK\u0003\u0004", "PK\u0005\u0006"),
  BZIP2("bzip2-compressed", "unpack it first, with bunzip2 for example", "BZh"),
  XZ("xz-compressed", "unpack it first, with unxz for example", "\u00FD7zXZ"),
  ZSTD("zstd-compressed", "unpack it first, with unzstd for example", "\u0028\u00B5\u002F\u00FD"),
  SEVEN_ZIP("a 7z archive", "unpack it and give the folder", "7z\u00BC\u00AF"),
  PNG("a PNG picture", "only text is read; leave it out", "\u0089PNG"),
  JPEG("a JPEG picture", "only text is read; leave it out", "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", "only text is read; leave it out", "GIF87a", "GIF89a"),
  RIFF("a sound, film or WebP file", "only text is read; leave it out", "RIFF"),
  MP3("a sound file", "only text is read; leave it out", "ID3"),
  PARQUET("a Parquet table", "export it to JSON Lines with a field \"text\"", "PAR1"),
  SQLITE("an SQLite database", "export it to JSON Lines with a field \"text\"", "SQLite format 3"),
  PROGRAM("a program", "only text is read; leave it out", "\u007FELF", "MZ\u0090");

  private static final String OFFICE_PART = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT_PART = "mimetypeapplication/vnd.oasis.opendocument";

  private final String what;
  private final String remedy;
  private final String[] signatures;

  BinaryKind(String what, String remedy, String... signatures) {
    this.what = what;
    this.remedy = remedy;
    this.signatures = signatures;
  }

  /** What the bytes seem to be and what to do, where they begin as a binary format does. */
  static Optional<String> describe(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> Arrays.stream(kind.signatures).anyMatch(start::startsWith))
        .findFirst()
        .map(kind -> kind.advice(start));
  }

  private String advice(String start) {
    boolean office =
        this == ZIP && (start.contains(OFFICE_PART) || start.contains(OPEN_DOCUMENT_PART));
    return office
        ? "found an Office document; save it as plain text"
        : "found " + what + "; " + remedy;
  }
}
