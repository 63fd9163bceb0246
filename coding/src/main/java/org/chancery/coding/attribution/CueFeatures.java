package org.chancery.coding.attribution;

import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** What tells whether a token is, or belongs to, the cue of an attribution. */
public final class CueFeatures {
  private CueFeatures() {}

  /** Adds the features of token {@code i}. */
  public static void of(View v, int i, Features out) {
    words(v, i, out);
    tree(v, i, out);
    arguments(v, i, out);
    surroundings(v, i, out);
    rules(v, i, out);
    meanings(v, i, out);
  }

  private static void words(View v, int i, Features out) {
    String l = v.lemma(i);
    String t = v.tag(i);
    out.add("word:bias");
    out.add("word:l", l);
    out.add("word:lt", l, t);
    out.add("word:t", t);
    out.add("word:l-1", v.lemma(i - 1));
    out.add("word:l+1", v.lemma(i + 1));
    out.add("word:l-1l", v.lemma(i - 1), l);
    out.add("word:ll+1", l, v.lemma(i + 1));
    out.add("word:t-1t", v.tag(i - 1), t);
    out.add("word:tt+1", t, v.tag(i + 1));
    out.add("word:t-2t-1t", v.tag(i - 2), v.tag(i - 1), t);
    out.add("word:tt+1t+2", t, v.tag(i + 1), v.tag(i + 2));
    out.add("word:l-1t", v.lemma(i - 1), t);
    out.add("word:tl+1", t, v.lemma(i + 1));
    String suffix = l.length() > 4 ? l.substring(l.length() - 3) : l;
    out.add("word:suffix", suffix, t);
  }

  private static void tree(View v, int i, Features out) {
    int h = v.head(i);
    String r = v.relation(i);
    String l = v.lemma(i);
    out.add("tree:r", r);
    out.add("tree:lr", l, r);
    out.add("tree:tr", v.tag(i), r);
    out.add("tree:r-hl", r, v.lemma(h), h < i ? "<" : ">");
    out.add("tree:tr-ht", v.tag(i), r, v.tag(h));
    out.add("tree:r-hr-side", r, v.relation(h), h < i ? "<" : ">");
    int g = v.head(h);
    out.add("tree:up3", r, v.relation(h), v.relation(g));
    out.add("tree:l-up2", l, r, v.relation(h));
    out.add("tree:r-gl", r, v.relation(h), v.lemma(g));
    out.add("tree:hl-sig", r, v.lemma(h), v.signature(h));
  }

  private static void arguments(View v, int i, Features out) {
    String l = v.lemma(i);
    String t = v.tag(i);
    String sig = v.signature(i);
    out.add("tree:sig", sig, t);
    out.add("tree:l-sig", l, sig);
    Sentence s = v.sentence();
    for (Token c : s.children(i)) {
      String side = c.index() < i ? "<" : ">";
      out.add("tree:cr", c.relation(), t, side);
      out.add("tree:l-cr", l, c.relation(), side);
      switch (c.relation()) {
        case "nsubj", "nsubj:pass", "nmod:poss" -> {
          String kind = kind(v, c.index());
          out.add("tree:subj", c.relation(), kind, t);
          out.add("tree:l-subj", l, c.relation(), kind);
          out.add("tree:subj-l", v.lemma(c.index()), t);
        }
        case "obj", "obl", "nmod" -> {
          out.add("tree:obj-l", c.relation(), v.lemma(c.index()), t);
          out.add("tree:obj-kind", l, kind(v, c.index()));
          out.add("tree:case", l, preposition(s, v, c.index()));
        }
        case "ccomp", "xcomp", "acl", "parataxis" -> {
          out.add("tree:comp", c.relation(), marker(s, v, c.index()), side);
          out.add("tree:l-comp", l, c.relation(), marker(s, v, c.index()));
          out.add("tree:comp-tag", c.relation(), v.tag(c.index()), t);
        }
        case "mark", "case", "aux", "advmod" -> out.add("tree:fn", v.lemma(c.index()), t);
        default -> {}
      }
    }
  }

  static String marker(Sentence s, View v, int i) {
    for (Token c : s.children(i)) {
      if (c.is("mark") || c.tag().startsWith("W")) {
        return v.lemma(c.index());
      }
    }
    return View.NOTHING;
  }

  static String preposition(Sentence s, View v, int i) {
    for (Token c : s.children(i)) {
      if (c.is("case")) {
        return v.lemma(c.index());
      }
    }
    return View.NOTHING;
  }

  /** What a noun is: the kind of its name, a pronoun itself, else its part of speech. */
  static String kind(View v, int i) {
    String entity = v.entity(i);
    if (!entity.equals("O")) {
      return entity;
    }
    String t = v.tag(i);
    return t.startsWith("PRP") || t.startsWith("W") || t.equals("DT") || t.equals("EX")
        ? v.lemma(i)
        : t;
  }

  private static void surroundings(View v, int i, Features out) {
    String t = v.tag(i);
    boolean quoted = v.quotation(i) >= 0;
    String q = quoted ? "in" : "out";
    out.add("quote:q", q);
    out.add("quote:q-l", q, v.lemma(i));
    out.add("quote:q-beside", q, v.quotation(i - 1) >= 0 ? "in" : "out", edge(v, i, t));
    if (v.title()) {
      out.add("quote:title", t);
    }
    out.add("quote:place", i == 0 ? "first" : i >= v.size() - 2 ? "last" : "mid", t);
    int verbs = 0;
    String nearest = View.NOTHING;
    for (int h = v.head(i), steps = 0; h >= 0 && steps < 12; h = v.head(h), steps++) {
      if (v.tag(h).startsWith("VB")) {
        nearest = verbs == 0 ? v.lemma(h) : nearest;
        verbs++;
      }
    }
    out.add("quote:verbs-above", depth(verbs), t);
    out.add("quote:verb-above", nearest, t);
    out.add("quote:verb-above-r", nearest, v.relation(i));
  }

  private static String depth(int n) {
    return switch (n) {
      case 0 -> "0";
      case 1 -> "1";
      case 2 -> "2";
      default -> "3+";
    };
  }

  private static String edge(View v, int i, String t) {
    return v.quotation(i + 1) >= 0 && v.quotation(i) < 0 ? "before" + t : t;
  }

  private static void meanings(View v, int i, Features out) {
    String t = v.tag(i);
    String[] own = v.classes(i);
    for (int k = 0; k < own.length; k++) {
      out.add("class:class", own[k], t, k == 0 ? "first" : "other");
    }
    if (own.length > 0) {
      out.add("class:class-sig", own[0], v.signature(i), t);
      out.add("class:class-hint", own[0], v.hint(i), t);
    }
    String[] above = v.classes(v.head(i));
    if (above.length > 0) {
      out.add("class:l-r-head-class", above[0], v.relation(i), v.lemma(i));
      out.add("class:t-r-head-class", above[0], v.relation(i), t);
    }
    for (Token c : v.sentence().children(i)) {
      String[] below = v.classes(c.index());
      if (below.length > 0 && (c.is("obj") || c.is("nsubj") || c.is("obl"))) {
        out.add("class:child-class", c.relation(), below[0], t);
        if (own.length > 0) {
          out.add("class:class-child-class", c.relation(), below[0], own[0]);
        }
      }
    }
  }

  private static void rules(View v, int i, Features out) {
    String hint = v.hint(i);
    String t = v.tag(i);
    out.add("rule:hint", hint);
    out.add("rule:hint-t", hint, t);
    out.add("rule:hint-l", hint, v.lemma(i));
    out.add("rule:hints", v.hint(i - 1), hint, v.hint(i + 1));
    out.add("rule:hint-h", hint, v.hint(v.head(i)), v.relation(i));
    Proposal p = v.proposal(i, i);
    if (p != null) {
      out.add("rule:rule", p.rule(), hint);
      out.add("rule:rule-take", p.rule(), p.take(), hint);
      out.add("rule:rule-parts", hint, p.source().isEmpty() ? "-" : "source", p.take());
    }
    Proposal around = v.around(i);
    if (around != null) {
      out.add("rule:around", around.rule(), hint);
      out.add("rule:around-l", v.lemma(around.head()), hint, t);
      out.add("rule:around-take", around.take(), v.relation(i), hint);
    }
  }
}
