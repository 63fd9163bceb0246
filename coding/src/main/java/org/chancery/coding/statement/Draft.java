package org.chancery.coding.statement;

import java.util.Optional;

/**
 * A statement in the making: its three spans are decided, nothing else.
 *
 * @param core the part of the content that the tree alone gives it
 * @param marks what the models marked, where they decided its extents
 */
record Draft(
    Candidate candidate,
    Optional<NounPhrase> source,
    Extent content,
    Extent core,
    Take take,
    int cueLast,
    Optional<Marks> marks) {

  /** A draft by rule alone. */
  Draft(
      Candidate candidate,
      Optional<NounPhrase> source,
      Extent content,
      Extent core,
      Take take,
      int cueLast) {
    this(candidate, source, content, core, take, cueLast, Optional.empty());
  }

  int cueStart() {
    return candidate.start();
  }

  int cueEnd() {
    return candidate.sentence().token(cueLast).end();
  }

  Draft with(Extent newContent) {
    return new Draft(candidate, source, newContent, core.within(newContent), take, cueLast, marks);
  }

  Draft from(Optional<NounPhrase> newSource) {
    return new Draft(candidate, newSource, content, core, take, cueLast, marks);
  }

  /** Whether the cue of {@code inner} stands in the content of this one. */
  boolean holds(Draft inner) {
    return inner != this && content.contains(inner.cueStart());
  }
}
