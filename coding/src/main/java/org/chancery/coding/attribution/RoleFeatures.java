package org.chancery.coding.attribution;

import org.chancery.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a token belongs to the source or the content of a given cue. Made for one cue;
 * not thread-safe.
 */
public final class RoleFeatures {
  private final View v;
  private final CueSpan cue;
  private final Paths paths;
  private final @Nullable Proposal own;
  private final String lemma;
  private final String tag;
  private final String[] between;
  private final String ruleAndTake;

  public RoleFeatures(View v, CueSpan cue) {
    this.v = v;
    this.cue = cue;
    this.paths = new Paths(v.sentence(), cue.head());
    this.own = v.proposal(cue.first(), cue.last());
    this.lemma = v.lemma(cue.head());
    this.tag = v.tag(cue.head());
    this.between = between();
    this.ruleAndTake = own == null ? "" : own.rule() + own.take();
  }

  /** The marks of punctuation and other cues between the cue and each token. */
  private String[] between() {
    String[] out = new String[v.size()];
    String seen = "";
    for (int i = cue.last() + 1; i < v.size(); i++) {
      out[i] = seen;
      seen = seen(seen, i);
    }
    seen = "";
    for (int i = cue.first() - 1; i >= 0; i--) {
      out[i] = seen;
      seen = seen(seen, i);
    }
    for (int i = cue.first(); i <= cue.last(); i++) {
      out[i] = "";
    }
    return out;
  }

  private String seen(String before, int i) {
    if (before.length() >= 3) {
      return before;
    }
    String word = v.sentence().token(i).text();
    char c = word.charAt(0);
    if (v.hint(i).equals("Bo")) {
      return before + "k";
    }
    return switch (c) {
      case ',', ';', ':' -> before + c;
      case '"', '“', '”' -> before + '"';
      case '-', '–', '—' ->
          word.length() == 1 || c != '-' || word.equals("--") ? before + '-' : before;
      default -> before;
    };
  }

  /** Adds the features of token {@code i}. */
  public void of(int i, Features out) {
    String side = i < cue.first() ? "<" : i > cue.last() ? ">" : "=";
    words(i, side, out);
    tree(i, side, out);
    edges(i, side, out);
    quotations(i, side, out);
    rules(i, side, out);
  }

  private void words(int i, String side, Features out) {
    String t = v.tag(i);
    String l = v.lemma(i);
    out.add("word:side", side);
    out.add("word:dist", side, distance(i));
    out.add("word:dist-cl", side, distance(i), lemma);
    out.add("word:dist-ct-t", side + distance(i), tag, t);
    out.add("word:t", side, t);
    out.add("word:l", side, l);
    out.add("word:l-1", side, v.lemma(i - 1));
    out.add("word:l+1", side, v.lemma(i + 1));
    out.add("word:t-1t", side, v.tag(i - 1), t);
    out.add("word:tt+1", side, t, v.tag(i + 1));
    out.add("word:t-1tt+1", v.tag(i - 1), t, v.tag(i + 1));
    out.add("word:kind", side, CueFeatures.kind(v, i));
    out.add("word:cl-l", side, lemma, l);
    out.add("word:between", side, between[i]);
    out.add("word:between-t", side, between[i], t);
    out.add("word:between-cl", side, between[i], lemma);
  }

  private String distance(int i) {
    int d = i < cue.first() ? cue.first() - i : i - cue.last();
    return d <= 0 ? "0" : d < 4 ? Integer.toString(d) : d < 7 ? "4+" : d < 12 ? "7+" : "12+";
  }

  private void tree(int i, String side, Features out) {
    String r = v.relation(i);
    String path = paths.path[i];
    String branch = paths.branch[i];
    String branch2 = paths.branch2[i];
    out.add("tree:r", side, r);
    out.add("tree:path", side, path);
    out.add("tree:path-1", side, path, i > 0 ? paths.path[i - 1] : View.NOTHING);
    out.add("tree:branch", side, branch);
    out.add("tree:branch-cl", side, branch, lemma);
    out.add("tree:branch2", side, branch2);
    out.add("tree:branch2-cl", side, branch2, lemma);
    out.add("tree:branch2-ct", side, branch2, tag);
    Sentence s = v.sentence();
    String marker = CueFeatures.marker(s, v, paths.root[i]);
    String preposition = CueFeatures.preposition(s, v, paths.root[i]);
    out.add("tree:branch-mark", side, branch, marker);
    out.add("tree:branch-mark-cl", branch, marker, lemma);
    out.add("tree:branch-case", side, branch, preposition);
    out.add("tree:branch-case-cl", branch, preposition, lemma);
    out.add("tree:branch-between", side, branch2, between[i]);
    out.add("tree:root-t", branch2, v.tag(paths.root[i]), tag);
    out.add("tree:root-kind", branch2, CueFeatures.kind(v, paths.root[i]));
    String[] meaning = v.classes(cue.head());
    if (meaning.length > 0) {
      out.add("class:class-branch", meaning[0], branch2, marker);
    }
    String[] rooted = v.classes(paths.root[i]);
    if (rooted.length > 0) {
      out.add("class:root-class", branch2, rooted[0], tag);
    }
    out.add("tree:sig-branch", branch2, v.signature(cue.head()), tag);
  }

  private void edges(int i, String side, Features out) {
    Sentence s = v.sentence();
    int root = paths.root[i];
    String edge = i == s.firstUnder(root) ? "first" : i == s.lastUnder(root) ? "last" : "in";
    boolean next = i + 1 < v.size() && paths.root[i + 1] != root;
    boolean new0 = i > 0 && paths.root[i - 1] != root;
    out.add("edge:edge", edge, paths.branch2[i], side);
    out.add("edge:edge-t", edge, paths.branch[i], v.tag(i));
    out.add("edge:edge-l", edge, paths.branch[i], v.lemma(i));
    if (new0) {
      out.add("edge:enter", paths.branch2[i - 1], paths.branch2[i], side);
      out.add("edge:enter-l", v.lemma(i), paths.branch[i], side);
    }
    if (next) {
      out.add("edge:leave", paths.branch2[i], paths.branch2[i + 1], side);
    }
    String adjacent = i == cue.last() + 1 ? ">1" : i == cue.first() - 1 ? "<1" : null;
    if (adjacent != null) {
      out.add("edge:adjacent", adjacent, lemma);
      out.add("edge:adjacent-t", adjacent, v.tag(i), tag);
      out.add("edge:adjacent-l", adjacent, v.lemma(i), lemma);
    }
    if (i == 0 || i >= v.size() - 2) {
      out.add("edge:border", i == 0 ? "first" : i == v.size() - 1 ? "last" : "last-1", v.tag(i));
    }
  }

  private void quotations(int i, String side, Features out) {
    int q = v.quotation(i);
    int mine = v.quotation(cue.head());
    String state = q < 0 ? "out" : q == mine ? "mine" : "other";
    String before = v.quotation(i - 1) < 0 ? "out" : "in";
    String after = v.quotation(i + 1) < 0 ? "out" : "in";
    out.add("quote:q", side, state);
    out.add("quote:q-edge", side, before + state, after);
    out.add("quote:q-branch", side, state, paths.branch2[i]);
    out.add("quote:q-cl", side, state, lemma);
    out.add("quote:q-between", state, between[i], side);
  }

  private void rules(int i, String side, Features out) {
    String h = hint(i);
    out.add("rule:h", h);
    out.add("rule:h-side", h, side, v.tag(i));
    out.add("rule:h-edges", hint(i - 1), h, hint(i + 1));
    out.add("rule:h-l", h, v.lemma(i), side);
    out.add("rule:h-branch", h, paths.branch2[i], side);
    if (own != null) {
      out.add("rule:rule-h", own.rule(), h);
      out.add("rule:rule-take-h", own.take(), h, side);
      out.add("rule:rule-edges", ruleAndTake, hint(i - 1) + h, side);
      out.add("rule:rule-outer", own.outer() ? "outer" : "inner", h, side);
    }
    out.add("rule:others", v.hint(i), h, side);
    out.add("rule:others-branch", v.hint(i), paths.branch[i], side);
  }

  /** What the rules make of a token for this very cue. */
  private String hint(int i) {
    if (own == null || i < 0 || i >= v.size()) {
      return View.NOTHING;
    }
    return own.source().get(i) ? "S" : own.content().get(i) ? "C" : own.covers(i) ? "K" : "O";
  }
}
