package org.chancery.analysis.register;

import java.util.Comparator;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/**
 * An office apart from its holders: a role of a state or organization. Titles do not tell offices
 * apart: "Chancellor" and "head of the government" of Germany are one.
 *
 * @param of the state or organization in plain letters, as {@link Words#key} has them; {@code null}
 *     where the report does not say
 */
record Post(OfficeRole role, @Nullable String of) implements Comparable<Post> {
  private static final Comparator<Post> ORDER =
      Comparator.comparing(Post::role)
          .thenComparing(Post::of, Comparator.nullsLast(Comparator.naturalOrder()));

  /** Whether one person at a time holds it. */
  boolean single() {
    return role.oneInState() || role == OfficeRole.ORGANIZATION_HEAD;
  }

  /** Whether they may be one: a report that does not say of what agrees with any. */
  boolean agrees(Post other) {
    return role == other.role && (of == null || other.of == null || of.equals(other.of));
  }

  @Override
  public int compareTo(Post other) {
    return ORDER.compare(this, other);
  }
}
