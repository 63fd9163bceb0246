package org.chancery.ledger.export.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.record.Actor;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One did something to another, or did something alone: a line of the data sets that have one actor
 * on each side.
 *
 * @param id the same in every export of the same words
 * @param cameo three or four digits
 * @param start where its words begin in the text, in UTF-16 units
 */
record Act(
    Record record,
    long id,
    String cameo,
    When when,
    @Nullable Place place,
    @Nullable Actor source,
    @Nullable Actor target,
    int start) {
  /** So many bits hold in a number of R or of JavaScript. */
  private static final int BITS = 53;

  /** A number that is made of these words, and hardly of any others. */
  static long number(String... words) {
    byte[] digest =
        Sha256.digest().digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - BITS);
  }

  /** CAMEO has a code of three digits, with a 0 at its end, for each root of no stated kind. */
  static String specific(String cameo) {
    return cameo.length() == 2 ? cameo + "0" : cameo;
  }

  String root() {
    return cameo.substring(0, 2);
  }

  /** Whether the words stand in the title or the first paragraph. */
  boolean leads() {
    String text = record.report().text();
    String title = Objects.requireNonNullElse(record.report().title(), "");
    int from = !title.isEmpty() && text.startsWith(title) ? title.length() : 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int blank = text.indexOf("\n\n", from);
    int end = blank >= 0 ? blank : text.indexOf('\n', from);
    return end < 0 || start < end;
  }
}
