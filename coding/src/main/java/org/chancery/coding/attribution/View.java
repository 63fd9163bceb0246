package org.chancery.coding.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the models see it: what features are made of, computed once. Immutable once made;
 * token arguments are indexes in the sentence; one before the first and one behind the last may be
 * asked for.
 */
public final class View {
  static final String NOTHING = "_";

  private static final List<String> ARGUMENTS =
      List.of("nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "mark", "parataxis", "cop", "expl");

  private final Sentence sentence;
  private final List<Proposal> proposals;
  private final int[] quotation;
  private final boolean title;
  private final String[][] classes;
  private final String[] lemmas;
  private final String[] hints;
  private final String[] signatures;
  private final @Nullable Proposal[] around;

  /**
   * @param proposals what the rules propose in this sentence
   * @param quotation for each token the number of the quotation that it stands in, or -1
   * @param title whether the sentence is a headline
   */
  public View(
      Sentence sentence,
      List<Proposal> proposals,
      int[] quotation,
      boolean title,
      WordClasses classes) {
    this.sentence = sentence;
    this.proposals = List.copyOf(proposals);
    this.quotation = quotation.clone();
    this.title = title;
    int n = sentence.size();
    lemmas = new String[n];
    signatures = new String[n];
    this.classes = new String[n][];
    for (int i = 0; i < n; i++) {
      lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      signatures[i] = arguments(i);
      this.classes[i] = classes.of(sentence.token(i).tag(), lemmas[i]);
    }
    hints = new String[n];
    around = new Proposal[n];
    hint();
  }

  private String arguments(int i) {
    StringBuilder out = null; // most tokens have none
    for (Token c : sentence.children(i)) {
      int k = ARGUMENTS.indexOf(c.relation());
      if (k >= 0) {
        out = out == null ? new StringBuilder(8) : out;
        out.append((char) ('a' + k)).append(c.index() < i ? '<' : '>');
      }
    }
    return out == null ? "" : out.toString();
  }

  private void hint() {
    Arrays.fill(hints, NOTHING);
    for (Proposal p : proposals) {
      if (p.outer()) {
        mark(p.content(), "c");
        for (int i = p.content().nextSetBit(0); i >= 0; i = p.content().nextSetBit(i + 1)) {
          around[i] = p;
        }
        mark(p.source(), "s");
      }
    }
    for (Proposal p : proposals) {
      for (int i = p.first(); i <= p.last(); i++) {
        hints[i] = (i == p.first() ? "B" : "I") + (p.outer() ? "o" : "n");
      }
    }
  }

  private void mark(BitSet tokens, String hint) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      hints[i] = hint;
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return lemmas.length;
  }

  List<Proposal> proposals() {
    return proposals;
  }

  boolean title() {
    return title;
  }

  private boolean inside(int i) {
    return 0 <= i && i < lemmas.length;
  }

  String lemma(int i) {
    return inside(i) ? lemmas[i] : NOTHING;
  }

  String tag(int i) {
    return inside(i) ? sentence.token(i).tag() : NOTHING;
  }

  String relation(int i) {
    return inside(i) ? sentence.token(i).relation() : NOTHING;
  }

  String entity(int i) {
    return inside(i) ? sentence.token(i).entity() : NOTHING;
  }

  int head(int i) {
    return inside(i) ? sentence.token(i).head() : -1;
  }

  /** What kinds of things the word means, the commonest first. */
  String[] classes(int i) {
    return inside(i) ? classes[i] : WordClasses.NONE;
  }

  /** Which arguments it governs, and on which side. */
  String signature(int i) {
    return inside(i) ? signatures[i] : NOTHING;
  }

  /** What the rules make of the token. */
  String hint(int i) {
    return inside(i) ? hints[i] : NOTHING;
  }

  /** The outermost proposal in whose content it stands. */
  @Nullable Proposal around(int i) {
    return inside(i) ? around[i] : null;
  }

  /** The number of the quotation in which it stands, -1 for none. */
  int quotation(int i) {
    return inside(i) ? quotation[i] : -1;
  }

  /** The proposal whose cue has a token in common with this one. */
  @Nullable Proposal proposal(int first, int last) {
    for (Proposal p : proposals) {
      if (p.first() <= last && first <= p.last()) {
        return p;
      }
    }
    return null;
  }

  /** The topmost token of a stretch. */
  int top(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = head(i);
      if (head < first || head > last) {
        if (!sentence.token(i).isPunctuation()) {
          return i;
        }
      }
    }
    return last;
  }
}
