package org.chancery.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Record;

/** A record, and why each of its fields says what it says. */
public record Coding(Record record, List<Reason> reasons) {
  public Coding {
    reasons = List.copyOf(reasons);
  }

  /**
   * The reason for a field: that of the field itself, or of the nearest thing around it ({@code s3}
   * for {@code s3.act}).
   */
  public Optional<Reason> reasonFor(String field) {
    return reasons.stream()
        .filter(r -> field.equals(r.field()) || field.startsWith(r.field() + "."))
        .max(Comparator.comparingInt(r -> r.field().length()));
  }
}
