package org.chancery.ledger.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer ended, so that the next goes on there. It holds what the last hit was ordered by,
 * so hits that are kept in the meantime move nothing; and the digest of the question, so that it is
 * not used with another.
 *
 * @param score of the last hit; 0 by date
 * @param day of the last hit, if known
 * @param id of its row
 */
record Cursor(double score, @Nullable String day, long id) {
  private static final int DIGITS = 12;

  String text(Question question) {
    String all =
        digest(question)
            + " "
            + Long.toHexString(Double.doubleToLongBits(score))
            + " "
            + (day == null ? "-" : day)
            + " "
            + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  static @Nullable Cursor of(Question question) {
    String text = question.after();
    if (text == null) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
      if (parts.length == 4) {
        if (!parts[0].equals(digest(question))) {
          throw wrong(text, "that of an answer to the same question");
        }
        return new Cursor(
            Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 16)),
            parts[2].equals("-") ? null : java.time.LocalDate.parse(parts[2]).toString(),
            Long.parseLong(parts[3]));
      }
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw wrong(text, "one that an answer gave");
    }
    throw wrong(text, "one that an answer gave");
  }

  private static ChanceryException wrong(String text, String expected) {
    return new ChanceryException(
        ChanceryException.Code.QUERY,
        "found the place to go on \"" + text + "\", expected " + expected);
  }

  private static String digest(Question q) {
    return Sha256.of(
            q.target()
                + "\n"
                + q.typed()
                + "\n"
                + q.conditions()
                + "\n"
                + q.from()
                + "\n"
                + q.to()
                + "\n"
                + q.order())
        .replaceFirst("^sha256:", "")
        .substring(0, DIGITS);
  }
}
