package org.chancery.coding.statement;

import java.util.Optional;

/** A statement in the making: its three spans are decided, nothing else. */
record Draft(
    Candidate candidate, Optional<NounPhrase> source, Extent content, Take take, int cueLast) {

  int cueStart() {
    return candidate.start();
  }

  int cueEnd() {
    return candidate.sentence().token(cueLast).end();
  }

  Draft with(Extent newContent) {
    return new Draft(candidate, source, newContent, take, cueLast);
  }

  /** Whether the cue of {@code inner} stands in the content of this one. */
  boolean holds(Draft inner) {
    return inner != this && content.contains(inner.cueStart());
  }
}
