package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The characters of an XML document, in the encoding that it says it has. */
final class XmlText {
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w:.-]+)[\"']");

  private XmlText() {}

  /**
   * @param charset the encoding that the server named, which outranks the document's own word
   */
  static Reader reader(InputStream stream, @Nullable String charset) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    in.reset();
    Matcher declared = ENCODING.matcher(head);
    Reader reader =
        Decoder.reader(in, charset != null ? charset : declared.find() ? declared.group(1) : null);
    return pastSpace(reader);
  }

  /** Blank lines before the declaration are an error that many servers make and no reader minds. */
  private static Reader pastSpace(Reader reader) throws IOException {
    int c;
    do {
      reader.mark(1);
      c = reader.read();
    } while (c >= 0 && Character.isWhitespace(c));
    if (c >= 0) {
      reader.reset();
    }
    return reader;
  }
}
