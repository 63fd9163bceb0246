package org.chancery.ledger.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** A record as the ledger keeps it whole: its line of JSON in UTF-8, compressed (RFC 1950). */
public final class Document {
  /** Most of what can be saved, in a fraction of the time of the default. */
  private static final int LEVEL = 1;

  private Document() {}

  /** The document of a record. */
  public static byte[] of(Record record) {
    byte[] json = RecordJson.write(record).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written without input or output", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The line of JSON that was kept.
   *
   * @throws ChanceryException with code {@code LEDGER} where the bytes are damaged
   */
  public static String json(byte[] document) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(document);
      ByteArrayOutputStream json = new ByteArrayOutputStream(document.length * 4);
      byte[] piece = new byte[8192];
      while (!inflater.finished()) {
        int n = inflater.inflate(piece);
        if (n == 0) {
          throw damaged(null);
        }
        json.write(piece, 0, n);
      }
      return json.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  private static ChanceryException damaged(@Nullable Throwable cause) {
    String message = "found a damaged document of a record; `chancery ledger check` says which";
    return cause == null
        ? new ChanceryException(ChanceryException.Code.LEDGER, message)
        : new ChanceryException(ChanceryException.Code.LEDGER, message, cause);
  }
}
