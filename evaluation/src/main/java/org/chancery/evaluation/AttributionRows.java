package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.coding.attribution.CueFeatures;
import org.chancery.coding.attribution.CueSpan;
import org.chancery.coding.attribution.FeatureKeys;
import org.chancery.coding.attribution.Features;
import org.chancery.coding.attribution.RoleFeatures;
import org.chancery.coding.attribution.View;
import org.chancery.language.Token;
import org.chancery.record.Offsets;

/** What the models of attribution learn from: rows of features and labels. */
final class AttributionRows {
  private static final int OUTSIDE = 0;
  private static final int SOURCE = 1;
  private static final int CONTENT = 3;

  final List<ChainTrainer.Row> cues = new ArrayList<>();
  final List<ChainTrainer.Row> roles = new ArrayList<>();
  private final Set<String> without;

  /**
   * @param without groups of features to leave out, to see what they bring
   */
  AttributionRows(Set<String> without) {
    this.without = without;
  }

  /** Adds what an annotated article teaches. */
  void add(String text, List<View> views, List<GoldAttributions.Gold> gold) {
    Offsets offsets = new Offsets(text);
    for (View v : views) {
      int[] labels = new int[v.size()];
      for (GoldAttributions.Gold g : gold) {
        int first = -1;
        int last = -1;
        for (Token t : v.sentence().tokens()) {
          if (in(t, g.of("cue"), offsets)) {
            first = first < 0 ? t.index() : first;
            last = t.index();
          }
        }
        if (first < 0 || labels[first] != OUTSIDE || labels[last] != OUTSIDE) {
          continue;
        }
        for (int i = first; i <= last; i++) {
          labels[i] = i == first ? 1 : 2;
        }
        role(v, CueSpan.of(v, first, last), g, offsets);
      }
      cues.add(new ChainTrainer.Row(features(v, (i, out) -> CueFeatures.of(v, i, out)), labels));
    }
  }

  private void role(View v, CueSpan cue, GoldAttributions.Gold g, Offsets offsets) {
    RoleFeatures features = new RoleFeatures(v, cue);
    int[] labels = new int[v.size()];
    int before = OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      int role = OUTSIDE;
      if (i < cue.first() || i > cue.last()) {
        Token t = v.sentence().token(i);
        role =
            in(t, g.of("source"), offsets)
                ? SOURCE
                : in(t, g.of("content"), offsets) ? CONTENT : OUTSIDE;
      }
      labels[i] = role == OUTSIDE || role != before ? role : role + 1;
      before = role;
    }
    roles.add(new ChainTrainer.Row(features(v, features::of), labels));
  }

  private int[][] features(View v, BiConsumer<Integer, Features> of) {
    FeatureKeys keys = new FeatureKeys();
    Features some = without.isEmpty() ? keys : new FeaturesWithout(keys, without);
    int[][] out = new int[v.size()][];
    for (int i = 0; i < out.length; i++) {
      keys.clear();
      of.accept(i, some);
      out[i] = keys.toArray();
    }
    return out;
  }

  private static boolean in(Token t, List<int[]> fragments, Offsets offsets) {
    int from = offsets.toCodePoint(t.start());
    int to = offsets.toCodePoint(t.end());
    for (int[] f : fragments) {
      if (f[0] < to && from < f[1]) {
        return true;
      }
    }
    return false;
  }
}
