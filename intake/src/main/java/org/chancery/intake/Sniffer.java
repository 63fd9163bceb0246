package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;

/**
 * Says what form the bytes of an input have: by its name where that tells, by its first bytes
 * otherwise. A name never makes text of what is plainly something else.
 */
final class Sniffer {
  /** How many bytes are looked at. */
  static final int HEAD = 1 << 16;

  /** Possessive, since comments that can be split in many ways would be tried in all of them. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\A(?:\\s++|<!--(?>.*?-->)|<\\?xml[^>]*+>)*+"
              + "(?:<!doctype\\s+html|<html\\b|<head\\b|<body\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What may stand before the root of an XML document: its declaration, type, comments. */
  private static final Pattern PROLOG =
      Pattern.compile(
          "\\A(?:\\s++|<!--(?>.*?-->)|<\\?(?>.*?\\?>)"
              + "|<!DOCTYPE[^>\\[]*+(?:\\[(?>.*?\\]\\s*>)|>))*+",
          Pattern.DOTALL);

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s/>]");
  private static final Set<String> FEEDS = Set.of("rss", "RDF", "feed");
  private static final Set<String> NEWS = Set.of("nitf", "newsItem", "newsMessage", "packageItem");
  private static final Pattern TAG = Pattern.compile("<[A-Za-z!][^<>]*>");
  private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
  private static final Pattern JSON = Pattern.compile("\\A\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]])");

  private Sniffer() {}

  /**
   * @param head the first bytes of the input, up to {@link #HEAD}
   * @param name the name of the input, of which the extension counts
   * @throws ChanceryException with code {@code BINARY} where it is no text, {@code MALFORMED} where
   *     it is text of a form that is not read
   */
  static Format sniff(byte[] head, String name) {
    if (isArchive(head)) {
      return Format.WARC;
    }
    if (isGzip(head)) {
      return Format.GZIP;
    }
    BinaryKind.describe(head)
        .ifPresent(
            what -> {
              throw new ChanceryException(Code.BINARY, what);
            });
    String start = Decoder.decodeHead(head);
    Optional<Format> xml = ofXml(start);
    if (xml.isPresent()) {
      return xml.get();
    }
    return switch (extension(name)) {
      case "html", "htm", "xhtml" -> TAG.matcher(start).find() ? Format.HTML : Format.TEXT;
      case "jsonl", "ndjson" -> Format.JSON_LINES;
      case "json" -> manyLines(start) ? Format.JSON_LINES : Format.JSON;
      case "txt", "text", "md" -> ofContent(start, false);
      default -> ofContent(start, true);
    };
  }

  /** The name of what a compressed file holds. */
  static String withoutGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - ".gz".length())
        : name;
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** Whether it is a web archive, compressed or not. */
  private static boolean isArchive(byte[] head) {
    if (isGzip(head)) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
        return Arrays.equals(in.readNBytes(WARC.length), WARC);
      } catch (IOException e) {
        return false; // broken, or cut at the end of what is looked at
      }
    }
    return head.length >= WARC.length && Arrays.equals(head, 0, WARC.length, WARC, 0, WARC.length);
  }

  private static Format ofContent(String start, boolean mayBePrettyJson) {
    if (PAGE.matcher(start).find()) {
      return Format.HTML;
    }
    if (JSON.matcher(start).find()) {
      if (startsWithReport(start)) {
        return Format.JSON_LINES;
      }
      return mayBePrettyJson ? Format.JSON : Format.TEXT;
    }
    return Format.TEXT;
  }

  /** The form of an XML document; empty where it is none, or a web page. */
  private static Optional<Format> ofXml(String start) {
    Matcher prolog = PROLOG.matcher(start);
    int from = prolog.lookingAt() ? prolog.end() : 0;
    Matcher root = ROOT.matcher(start).region(from, start.length());
    String name = root.lookingAt() ? root.group(1) : "";
    if (FEEDS.contains(name)) {
      return Optional.of(Format.FEED);
    }
    if (NEWS.contains(name)) {
      return Optional.of(Format.NEWS);
    }
    boolean declared = start.stripLeading().startsWith("<?xml");
    if ((!declared && !name.equals("NewsML")) || PAGE.matcher(start).find()) {
      return Optional.empty();
    }
    throw new ChanceryException(
        Code.MALFORMED,
        "found an XML document"
            + (name.isEmpty() ? "" : " of type <" + name + ">")
            + ", expected text, HTML, JSON, JSON Lines, RSS, Atom, NITF or NewsML-G2");
  }

  /** Whether the first line is one report in JSON, complete in itself. */
  private static boolean startsWithReport(String start) {
    return JsonReports.isReport(start.stripLeading().lines().findFirst().orElse(""));
  }

  /** Whether this is JSON Lines under another name: a complete object, then another on its line. */
  private static boolean manyLines(String start) {
    String[] lines = start.strip().split("\\R", 2);
    return lines.length == 2
        && lines[1].stripLeading().startsWith("{")
        && startsWithReport(lines[0]);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
