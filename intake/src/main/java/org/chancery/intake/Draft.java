package org.chancery.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an input gave, as it gave it: not yet joined, checked or read.
 *
 * @param title only where it came apart from the text
 * @param published as written, in any form
 * @param notes what a person should know of how it was read
 * @param extent how much of the report it is
 */
record Draft(
    String text,
    @Nullable String ref,
    @Nullable String title,
    @Nullable String source,
    @Nullable String published,
    @Nullable String url,
    List<String> notes,
    Extent extent) {
  Draft {
    notes = List.copyOf(notes);
  }

  /** A draft of the whole of a report. */
  Draft(
      String text,
      @Nullable String ref,
      @Nullable String title,
      @Nullable String source,
      @Nullable String published,
      @Nullable String url,
      List<String> notes) {
    this(text, ref, title, source, published, url, notes, Extent.WHOLE);
  }

  static Draft ofText(String text, @Nullable String ref) {
    return new Draft(text, ref, null, null, null, null, List.of());
  }

  Draft withUrl(@Nullable String address) {
    return new Draft(text, ref, title, source, published, address, notes, extent);
  }
}
