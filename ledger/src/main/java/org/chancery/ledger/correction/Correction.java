package org.chancery.ledger.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst decided of a field, a thing or a report.
 *
 * @param report the report's id
 * @param target the global id of the thing, in the record that was judged
 * @param named its id in that record
 * @param anchor the words that it is known by
 * @param words the same for people
 * @param field its field; {@code null} where it is judged as a whole
 * @param coded the field's value as it was coded; {@code null} of a whole thing
 * @param value what it is by this decision; {@code null} where that is not given
 * @param coder the fingerprint of the coder of that record
 * @param rule the rule that coded an event
 * @param author who decided
 * @param madeAt when, to the second
 * @param reason why, in the author's words
 */
public record Correction(
    String report,
    Part part,
    String target,
    String named,
    Anchor anchor,
    String words,
    @Nullable String field,
    Verdict verdict,
    @Nullable Value coded,
    @Nullable Value value,
    String coder,
    @Nullable String rule,
    String author,
    Instant madeAt,
    @Nullable String reason) {
  private static final int LONGEST_AUTHOR = 200;
  private static final int LONGEST_REASON = 10_000;

  public Correction {
    madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
    author = text("author", author, LONGEST_AUTHOR);
    reason = reason == null ? null : text("reason", reason, LONGEST_REASON);
  }

  private static String text(String what, String found, int longest) {
    String text = found.strip();
    if (text.isEmpty() || text.length() > longest || !text.matches("[^\\p{Cntrl}\\p{Cs}]+")) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY,
          what + ": expected 1 to " + longest + " characters on one line");
    }
    return text;
  }

  /** What it is of, as it is written: {@code e1.type}, {@code s3}, {@code report}. */
  public String path() {
    return field == null ? named : named + "." + field;
  }

  /** The value as it was coded, for people. */
  public String codedText() {
    return coded == null ? words : coded.text();
  }

  /** One object, with all that is known of it. */
  public String json() {
    return RecordJson.line(fields());
  }

  Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("report", report);
    out.put("part", part.code());
    out.put("id", named);
    put(out, "field", field);
    out.put("verdict", verdict.code());
    put(out, "coded", coded == null ? null : coded.json());
    put(out, "value", value == null ? null : value.json());
    out.put("words", words);
    out.put("target", target);
    out.put("coder", coder);
    put(out, "rule", rule);
    out.put("author", author);
    out.put("made_at", madeAt.toString());
    put(out, "reason", reason);
    return out;
  }

  private static void put(Map<String, Object> to, String name, @Nullable Object value) {
    if (value != null) {
      to.put(name, value);
    }
  }
}
