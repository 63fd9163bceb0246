package org.chancery.evaluation.speed;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.language.Meter;
import org.jspecify.annotations.Nullable;

/** Adds up what each stage uses. For one thread. */
final class StageMeter implements Meter {
  private final Map<Stage, Clock> used = new EnumMap<>(Stage.class);
  private @Nullable Clock last;

  @Override
  public void lap(Stage stage) {
    Clock now = Clock.now();
    Clock before = last;
    if (before != null) {
      used.merge(stage, now.since(before), Clock::plus);
    }
    last = now;
  }

  /** What each stage has used since the last call, in the stages' order. */
  Map<Stage, Clock> take() {
    Map<Stage, Clock> out = new EnumMap<>(Stage.class);
    out.putAll(used);
    used.clear();
    last = null;
    return out;
  }
}
