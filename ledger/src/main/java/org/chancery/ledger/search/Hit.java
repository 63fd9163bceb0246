package org.chancery.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was found, with the report that it stands in. */
public sealed interface Hit {
  /** Its report. */
  Source report();

  /** The words shown, and which of them were asked for. */
  Excerpt excerpt();

  /** How well it matches; 0 by date. */
  double score();

  /** The day by which it is ordered. */
  @Nullable String day();

  /** A statement. */
  record OfStatement(
      String gid,
      String id,
      Source report,
      @Nullable Party speaker,
      List<Office> offices,
      String act,
      String mode,
      @Nullable String cue,
      List<Party> addressees,
      List<View> about,
      List<String> contexts,
      Excerpt excerpt,
      @Nullable String day,
      double score)
      implements Hit {
    public OfStatement {
      offices = List.copyOf(offices);
      addressees = List.copyOf(addressees);
      about = List.copyOf(about);
      contexts = List.copyOf(contexts);
    }
  }

  /** A report. */
  record OfReport(Source report, Excerpt excerpt, @Nullable String day, double score)
      implements Hit {}

  /** A report, as it is referred to. */
  record Source(
      String gid,
      @Nullable String ref,
      @Nullable String title,
      @Nullable String source,
      @Nullable String published,
      @Nullable String url) {}

  /** An actor. */
  record Party(String name, String kind, @Nullable String country) {}

  /** An office that a speaker holds, or held. */
  record Office(String title, @Nullable String of, String role, boolean former) {}

  /** What a statement thinks of an actor: -1, 0 or 1. */
  record View(Party actor, int stance) {}

  /**
   * A part of a text.
   *
   * @param start where it begins in the text that was searched, in code points
   * @param text its words
   * @param highlights what was asked for, as UTF-16 offsets in {@code text}; in order, apart
   * @param whole whether it is all of the text
   */
  record Excerpt(int start, String text, List<Range> highlights, boolean whole) {
    public Excerpt {
      highlights = List.copyOf(highlights);
    }
  }

  /** From the first character to one past the last. */
  record Range(int start, int end) {}
}
