package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive, in the order in which they were got; requests, pictures, redirections
 * and whatever else is no page are passed by. A page is called by its address.
 */
final class WarcSource implements Source {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String PLAIN = "text/plain";
  private static final int OK = 200;

  private final WarcReader reader;
  private final Item item;
  private final Limits limits;
  private final Assembler assembler;

  WarcSource(InputStream in, Item item, Limits limits, Assembler assembler) throws IOException {
    this.reader = new WarcReader(in);
    this.item = item;
    this.limits = limits;
    this.assembler = assembler;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    for (Optional<WarcRecord> next = record(); next.isPresent(); next = record()) {
      if (next.get() instanceof WarcTargetRecord record) {
        Reading reading = reading(record);
        if (reading != null) {
          return reading;
        }
      }
    }
    return null;
  }

  /** A cut or broken archive ends here; what came before is good. */
  private Optional<WarcRecord> record() throws IOException {
    try {
      return reader.next();
    } catch (IOException e) {
      throw new IOException("broken at byte " + reader.position() + ": " + e.getMessage(), e);
    }
  }

  private @Nullable Reading reading(WarcTargetRecord record) {
    String address = record.target();
    String input = item.name() + ":" + address;
    try {
      Payload payload = payload(record);
      if (payload == null) {
        return null;
      }
      return payload.bytes.length > limits.maxPageBytes()
          ? Source.rejected(
              input, address, Assembler.tooLong(payload.bytes.length, "bytes or more", limits))
          : Source.read(input, assembler, () -> payload.draft(address));
    } catch (IOException e) {
      return Source.rejected(
          input,
          address,
          new ChanceryException(Code.UNREADABLE, "the record is broken: " + e.getMessage(), e));
    }
  }

  private @Nullable Payload payload(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return null;
      }
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      return http.status() == OK && isRead(type)
          ? new Payload(type, bytes(http.bodyDecoded().stream()))
          : null;
    }
    Optional<WarcPayload> payload = record.payload();
    if (payload.isEmpty() || !isRead(payload.get().type())) {
      return null;
    }
    return new Payload(payload.get().type(), bytes(payload.get().body().stream()));
  }

  private static boolean isRead(MediaType type) {
    String base = type.base().toString();
    return PAGES.contains(base) || base.equals(PLAIN);
  }

  private byte[] bytes(InputStream body) throws IOException {
    return body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxPageBytes() + 1));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** What a record holds of a page. */
  private record Payload(MediaType type, byte[] bytes) {
    Draft draft(String address) {
      String charset = type.parameters().get("charset");
      return PAGES.contains(type.base().toString())
          ? WebPage.read(bytes, address, address, charset)
          : Draft.ofText(Decoder.decode(bytes, charset), address).withUrl(address);
    }
  }
}
