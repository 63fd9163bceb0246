package org.chancery.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report: the text that was read, and what is known of its publication.
 *
 * @param id {@code sha256:} and the digest over source, text and date; see {@link #idOf}
 * @param ref the caller's own identifier, kept as given
 * @param source the publisher
 * @param url where it was published
 * @param title the headline; where the input has one, it is also the first line of {@code text}
 * @param published ISO 8601 date or date-time
 * @param language BCP 47
 * @param dateline the wire dateline, where the text has one
 * @param text exactly what all offsets refer to
 */
public record Report(
    String id,
    @Nullable String ref,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    String language,
    @Nullable Dateline dateline,
    String text) {
  public Report {
    Required.field(id, "report", "id");
    Required.field(language, "report", "language");
    Required.field(text, "report", "text");
  }

  private static final int ISO_DAY = "2025-02-14".length();

  /** The id of a report with this source, text and date of publication. */
  public static String idOf(@Nullable String source, String text, @Nullable String published) {
    MessageDigest digest = Sha256.digest();
    for (String part : new String[] {source, text, published}) {
      digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** A report of which nothing but the English text is known. */
  public static Report ofText(String text) {
    return new Report(idOf(null, text, null), null, null, null, null, null, "en", null, text);
  }

  /** The span from {@code start} to {@code end}, in UTF-16 units of the text. */
  public Span span(int start, int end) {
    return Span.of(text, start, end);
  }

  /** The day as of which the report speaks: that of its dateline, or else of publication. */
  public Optional<LocalDate> day() {
    return day(dateline == null ? null : dateline.date()).or(() -> day(published));
  }

  private static Optional<LocalDate> day(@Nullable String iso) {
    try {
      return iso == null || iso.length() < ISO_DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(iso.substring(0, ISO_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "2025-02" or a user's own notation: no day
    }
  }
}
