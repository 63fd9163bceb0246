package org.chancery.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.attribution.Attribution;
import org.chancery.coding.attribution.CueSpan;
import org.chancery.coding.attribution.Found;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Makes drafts of what the models mark. They learned where attributions begin and end from a corpus
 * whose conventions are not the record's: there sources have their descriptions, and contents begin
 * with "that" or the addressee. Where a draft by rule is at hand, its conventions hold.
 */
final class Agreement {
  /** How likely a cue must be to stand without a source. */
  private static final double SURE = 0.75;

  private final Cues cues;
  private final String text;
  private final List<Quotation> quotations;

  Agreement(Cues cues, String text, List<Quotation> quotations) {
    this.cues = cues;
    this.text = text;
    this.quotations = quotations;
  }

  /** The draft of an attribution that no rule proposes. */
  Optional<Draft> alone(Sentence s, Attribution a, Found found) {
    Extent marked = completed(extent(s, a.content()), s, a);
    int head = a.cue().head();
    Cue cue = cues.ofModel(s.token(head));
    boolean nothing =
        marked.trimmed(text).isEmpty() || a.source().isEmpty() && !sourceless(s, a, cue, found);
    boolean deed = cues.listed("deeds", s.token(head).lemma()); // the rules would have taken it
    if (nothing || deed || speaksOnly(cue) && !speech(s, a)) {
      return Optional.empty();
    }
    Candidate c = new Candidate(cue, s, head, head, a.cue().first(), a.cue().last());
    Extent content = Drafts.withoutThat(marked, s).trimmed(text);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                c,
                source(s, a),
                content,
                content,
                take(s, a),
                a.cue().last(),
                marks(s, a, marked)));
  }

  /** The draft of an attribution that a rule proposes too. */
  Optional<Draft> joined(Sentence s, Attribution a, Draft byRule) {
    Extent all = extent(s, a.content()).plus(beyond(byRule.content(), s));
    Extent marked = completed(all, s, a);
    if (marked.trimmed(text).isEmpty()) {
      return Optional.empty();
    }
    Candidate c = byRule.candidate();
    boolean light = c.head() != c.anchor();
    CueSpan cue = light ? new CueSpan(c.first(), byRule.cueLast(), c.head()) : a.cue();
    Extent content =
        agreed(Drafts.withoutThat(marked, s).trimmed(text), byRule)
            .minus(s.token(cue.first()).start(), s.token(cue.last()).end())
            .trimmed(text);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                new Candidate(c.cue(), s, c.head(), c.anchor(), cue.first(), cue.last()),
                joinedSource(s, a, byRule),
                content,
                content,
                byRule.take(),
                cue.last(),
                marks(s, a, marked)));
  }

  private static Optional<Marks> marks(Sentence s, Attribution a, Extent content) {
    return Optional.of(new Marks(extent(s, a.source()), content));
  }

  /** Of two contents with one end, of which one holds the other, the one with the rules' start. */
  private Extent agreed(Extent marked, Draft byRule) {
    Extent rule = byRule.content();
    if (marked.isEmpty()) { // "that" alone
      return marked;
    }
    if (quoted(rule) && !quoted(marked) && marked.within(rule).length() * 10 > rule.length() * 9) {
      return rule;
    }
    if (rule.ranges().size() != 1 || marked.ranges().size() > (toldInPassive(byRule) ? 2 : 1)) {
      return marked;
    }
    boolean within = marked.start() <= rule.start() && rule.start() < marked.end();
    return within && Math.abs(marked.end() - rule.end()) <= 1 ? rule : marked;
  }

  /** "<em>Kenya</em> was urged to sign": the corpus has Kenya in the content, before the cue. */
  private static boolean toldInPassive(Draft d) {
    Candidate c = d.candidate();
    return c.cue().addresses("object") && new Clause(c.sentence(), c.head()).passive();
  }

  /** Whether all of it stands in quotation marks. */
  private boolean quoted(Extent content) {
    Extent rest = content;
    for (Quotation q : Quotations.near(quotations, content.start(), content.end())) {
      for (Extent.Range r : q.scare() ? List.<Extent.Range>of() : q.extent().ranges()) {
        rest = rest.minus(r.start(), r.end());
      }
    }
    return rest.trimmed(text).isEmpty();
  }

  private static Optional<NounPhrase> joinedSource(Sentence s, Attribution a, Draft byRule) {
    boolean rulesKnow =
        a.source().isEmpty()
            || byRule
                .source()
                .filter(np -> np.sentence() == s && a.source().get(np.head()))
                .isPresent();
    return rulesKnow ? byRule.source() : source(s, a).or(byRule::source);
  }

  /**
   * Of the runs of a source's tokens the one whose head the cue governs; else the longest of those
   * that are noun phrases; else the longest.
   */
  private static Optional<NounPhrase> source(Sentence s, Attribution a) {
    NounPhrase best = null;
    int most = -1;
    for (int i = a.source().nextSetBit(0); i >= 0; ) {
      int last = a.source().nextClearBit(i) - 1;
      int head = head(s, i, last);
      boolean nominal = SourceFinder.nominal(s.token(head));
      boolean governed = nominal && s.token(head).head() == a.cue().head();
      int weight = last - i + (governed ? 2 * s.size() : nominal ? s.size() : 0);
      if (weight > most) {
        best = NounPhrase.of(s, head).clipped(i, last);
        most = weight;
      }
      i = a.source().nextSetBit(last + 1);
    }
    return Optional.ofNullable(best);
  }

  /** The first noun or pronoun that nothing in the run governs; else the first such word. */
  private static int head(Sentence s, int first, int last) {
    int head = -1;
    for (int i = first; i <= last; i++) {
      int above = s.token(i).head();
      boolean top = (above < first || above > last) && !s.token(i).isPunctuation();
      if (top && !s.token(i).is("case")) {
        if (SourceFinder.nominal(s.token(i))) {
          return i;
        }
        head = head < 0 ? i : head;
      }
    }
    return head < 0 ? last : head;
  }

  /**
   * Whether an attribution may stand without a source ("is expected to"): where the rules know the
   * word and found none either, only if the models are sure. An act without its doer never may, nor
   * may a participle that goes with somebody else's words ("Asked about the raid, she said").
   */
  private static boolean sourceless(Sentence s, Attribution a, Cue cue, Found found) {
    int head = a.cue().head();
    boolean bare = s.token(head).tag().equals("VBN") && s.child(head, "aux").isEmpty();
    boolean sure = found.cueness(a.cue().first(), a.cue().last()) >= SURE;
    return !bare && (cue.kind() == Cue.Kind.MODEL || cue.act().isEmpty() && sure);
  }

  private static boolean speaksOnly(Cue cue) {
    return cue.takes().size() == 1 && cue.takes(Take.Kind.CLAUSE);
  }

  /** Whether the content can be what somebody said: it has a verb, or is quoted. */
  private boolean speech(Sentence s, Attribution a) {
    for (int i = a.content().nextSetBit(0); i >= 0; i = a.content().nextSetBit(i + 1)) {
      Token t = s.token(i);
      boolean verb = t.isVerb() || t.tag().equals("MD");
      if (verb || Quotations.contain(quotations, t.start())) {
        return true;
      }
    }
    return false;
  }

  private static Take take(Sentence s, Attribution a) {
    int at = a.content().nextSetBit(a.cue().last());
    if (at >= 0 && s.token(at).tag().equals("TO")) {
      return new Take(Take.Kind.TO, "");
    }
    for (int i = a.content().nextSetBit(0); i >= 0; i = a.content().nextSetBit(i + 1)) {
      String tag = s.token(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return new Take(Take.Kind.CLAUSE, "");
      }
    }
    return new Take(Take.Kind.OBJECT, "");
  }

  private static Extent extent(Sentence s, BitSet tokens) {
    Extent out = Extent.EMPTY;
    for (int i = tokens.nextSetBit(0); i >= 0; ) {
      int end = tokens.nextClearBit(i);
      out = out.plus(Extent.of(s.token(i).start(), s.token(end - 1).end()));
      i = tokens.nextSetBit(end);
    }
    return out;
  }

  private static Extent beyond(Extent content, Sentence s) {
    return content.minus(s.start(), s.end());
  }

  /** With what its quotations have in other sentences. */
  private Extent completed(Extent content, Sentence s, Attribution a) {
    if (content.isEmpty()) {
      return content;
    }
    Extent out = content;
    int cue = s.token(a.cue().head()).start();
    for (Quotation q : Quotations.near(quotations, content.start(), content.end())) {
      boolean shared = !content.within(q.extent()).trimmed(text).isEmpty();
      if (shared && !q.scare() && !q.extent().contains(cue)) {
        out = out.plus(beyond(q.extent(), s));
      }
    }
    return out;
  }
}
