package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.attribution.Attribution;
import org.chancery.coding.attribution.Found;
import org.chancery.coding.attribution.Tagger;
import org.chancery.coding.attribution.View;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where the models decide: each attribution that they find becomes a draft, built on the rules'
 * draft of the same cue where there is one. Of the rules' other drafts those stay that are nested,
 * and those that the models think likely enough.
 */
final class ModelDrafts {
  /** Added to the score of beginning a cue: the balance of precision and recall. */
  private static final float BIAS = 0.6f;

  /** How likely, balanced so, a cue must be for the rules' draft of it to stand without them. */
  private static final double KEPT = 0.5;

  private final Tagger tagger;
  private final ParsedReport parsed;
  private final Agreement agreement;

  ModelDrafts(Tagger tagger, Cues cues, ParsedReport parsed, List<Quotation> quotations) {
    this.tagger = tagger;
    this.parsed = parsed;
    this.agreement = new Agreement(cues, parsed.text(), quotations);
  }

  List<Draft> find(Views views, List<Decoder.Decision> byRule) {
    List<Draft> drafts = byRule.stream().map(Decoder.Decision::draft).toList();
    DraftsBySentence places = new DraftsBySentence(drafts);
    List<Draft> out = new ArrayList<>();
    for (Sentence s : parsed.sentences()) {
      List<Decoder.Decision> here = places.in(s).stream().map(byRule::get).toList();
      out.addAll(sentence(views.of(s), here));
    }
    return out;
  }

  private List<Draft> sentence(View v, List<Decoder.Decision> byRule) {
    Found found = tagger.find(v, BIAS);
    List<Draft> out = new ArrayList<>();
    Set<@Nullable Draft> replaced = new HashSet<>();
    for (Attribution a : SharedSources.apart(v.sentence(), found.attributions())) {
      Draft base = base(a, byRule);
      if (base == null || !fixed(base)) {
        Optional<Draft> draft =
            base == null
                ? agreement.alone(v.sentence(), a, found)
                : agreement.joined(v.sentence(), a, base);
        draft.ifPresent(
            d -> {
              out.add(d);
              replaced.add(base);
            });
      }
    }
    for (Decoder.Decision d : byRule) {
      if (!replaced.contains(d.draft()) && (stands(d, found) || within(d.draft(), out))) {
        out.add(d.draft());
      }
    }
    return out;
  }

  /**
   * What means an act by itself ("urged", "condolences over") stands whatever the models, which
   * know one corpus of one country's news, think of it; so does what is nested.
   */
  private static boolean stands(Decoder.Decision byRule, Found found) {
    Draft d = byRule.draft();
    return fixed(d)
        || byRule.outer() != null
        || d.candidate().cue().act().isPresent()
        || found.cueness(d.candidate().first(), d.cueLast()) >= KEPT;
  }

  /** Whether its cue stands in the content of another one, in which it is then nested. */
  private static boolean within(Draft d, List<Draft> others) {
    return others.stream().anyMatch(o -> o.holds(d));
  }

  /** Labels and speech without a cue are left to the rules. */
  private static boolean fixed(Draft d) {
    Cue.Kind kind = d.candidate().cue().kind();
    return kind == Cue.Kind.LABEL || kind == Cue.Kind.NONE;
  }

  /** The rules' draft of an attribution's cue: of several the last, which takes the content. */
  private static @Nullable Draft base(Attribution a, List<Decoder.Decision> byRule) {
    Draft best = null;
    for (Decoder.Decision decision : byRule) {
      Draft d = decision.draft();
      Candidate c = d.candidate();
      boolean shared = c.first() <= a.cue().last() && a.cue().first() <= d.cueLast();
      boolean inside = c.anchor() <= a.cue().last();
      if (shared && (best == null || inside && c.anchor() > best.candidate().anchor())) {
        best = d;
      }
    }
    return best;
  }
}
