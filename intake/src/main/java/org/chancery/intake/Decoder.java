package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters. In this order: the byte order mark; UTF-16 by its NULs; UTF-8 where every
 * byte fits; what the page declares; what the statistics of the bytes say; windows-1252.
 *
 * <p>The statistics are not asked about text whose letters are nearly all ASCII, unless its other
 * bytes come in pairs: English with a few accents is windows-1252 far more often than the Hebrew or
 * Greek that the statistics make of it.
 */
final class Decoder {
  /** Labels that browsers read as windows-1252, since pages that bear them mean it. */
  private static final Set<String> LATIN =
      Set.of("ISO-8859-1", "US-ASCII", "windows-1252", "ISO-8859-15");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final double MOSTLY_ASCII = 0.9;
  private static final double MOST_CONTROLS = 0.01;

  private Decoder() {}

  /**
   * All of the text, its byte order mark left out.
   *
   * @param declared the encoding that a page names in its head, if any
   * @throws ChanceryException with code {@code BINARY} where it is no text
   */
  static String decode(byte[] bytes, @Nullable String declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
    }
    Charset wide = wideByNuls(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    refuseBinary(bytes);
    String utf8 = strictly(StandardCharsets.UTF_8, bytes);
    return utf8 != null ? utf8 : notUtf8(bytes, declared);
  }

  /** The beginning of an input, for a look at its form; a character cut at the end is no matter. */
  static String decodeHead(byte[] head) {
    try (Reader reader = reader(new ByteArrayInputStream(head))) {
      refuseBinary(head);
      StringWriter text = new StringWriter(head.length);
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters of a stream of JSON, as they come: UTF-8 unless it is UTF-16 or UTF-32. */
  static Reader reader(InputStream stream) throws IOException {
    return reader(stream, null);
  }

  /**
   * The characters of a stream, as they come.
   *
   * @param declared the encoding that it is said to have, if any; a byte order mark outranks it
   */
  static Reader reader(InputStream stream, @Nullable String declared) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(4096);
    byte[] head = in.readNBytes(4096);
    in.reset();
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark != null) {
      in.skipNBytes(mark.length());
    }
    Charset charset = mark != null ? mark.charset() : wideByNuls(head);
    if (charset == null) {
      charset = ofBytes(charset(declared));
    }
    boolean utf8 = charset == null || charset.equals(StandardCharsets.UTF_8);
    return new BufferedReader(
        utf8 ? new LenientUtf8(in) : new InputStreamReader(in, charset), 1 << 16);
  }

  private static String notUtf8(byte[] bytes, @Nullable String declared) {
    if (mostlyUtf8(bytes)) {
      return lenient(bytes);
    }
    Charset named = charset(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      String text =
          LATIN.contains(named.name()) ? Windows1252.decode(bytes) : new String(bytes, named);
      if (text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    Charset likely = byStatistics(bytes);
    String text = likely == null ? null : strictly(likely, bytes);
    return text != null ? text : Windows1252.decode(bytes);
  }

  /** What a label means for bytes without NULs: UTF-16 and UTF-32 are wrong, Latin-1 is wider. */
  private static @Nullable Charset ofBytes(@Nullable Charset named) {
    if (named == null || named.name().startsWith("UTF-")) {
      return null;
    }
    return LATIN.contains(named.name()) ? WINDOWS_1252 : named;
  }

  private static @Nullable Charset byStatistics(byte[] bytes) {
    boolean english = mostlyAscii(bytes);
    if (english && !othersInPairs(bytes)) {
      return null;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
    detector.dataEnd();
    Charset found = charset(detector.getDetectedCharset());
    return found == null || LATIN.contains(found.name()) ? null : found;
  }

  private static boolean mostlyAscii(byte[] bytes) {
    int ascii = 0;
    int others = 0;
    for (byte b : bytes) {
      if (b < 0) {
        others++;
      } else if (Character.isLetter(b)) {
        ascii++;
      }
    }
    return ascii >= MOSTLY_ASCII * (ascii + others);
  }

  /** Whether every run of bytes beyond ASCII has an even length, as in the encodings of Chinese. */
  private static boolean othersInPairs(byte[] bytes) {
    int run = 0;
    for (byte b : bytes) {
      if (b < 0) {
        run++;
      } else if (run % 2 != 0) {
        return false;
      } else {
        run = 0;
      }
    }
    return run % 2 == 0;
  }

  /** Whether it is UTF-8 with a few bytes broken: more characters beyond ASCII decode than fail. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good > broken;
  }

  private static String lenient(byte[] bytes) {
    try (Reader reader = new BufferedReader(new LenientUtf8(new ByteArrayInputStream(bytes)))) {
      StringWriter text = new StringWriter(bytes.length);
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String strictly(Charset charset, byte[] bytes) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      return null; // a label that nobody knows says nothing
    }
  }

  /** UTF-16 without a mark: in English every second byte is NUL. */
  private static @Nullable Charset wideByNuls(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0 || (even > 0 && odd > 0)) {
      return null;
    }
    return odd > 0.7 * pairs
        ? StandardCharsets.UTF_16LE
        : even > 0.7 * pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static void refuseBinary(byte[] bytes) {
    if (ByteOrderMark.of(bytes) != null || wideByNuls(bytes) != null) {
      return;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new ChanceryException(
            Code.BINARY, "found NUL bytes, as in a binary file; only text is read; leave it out");
      }
      controls += b > 0 && b < ' ' && (b < '\t' || b > '\r') ? 1 : 0;
    }
    if (controls > MOST_CONTROLS * bytes.length) {
      throw new ChanceryException(
          Code.BINARY,
          "found " + controls + " control characters, as in a binary file; only text is read");
    }
  }
}
