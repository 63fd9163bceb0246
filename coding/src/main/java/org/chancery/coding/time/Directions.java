package org.chancery.coding.time;

import java.util.Locale;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParagraphKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * On which side of today a time expression lies, by the tense of the verb that it hangs on. Where
 * that verb has no tense of its own, what stands above it decides: what is planned lies ahead.
 */
final class Directions {
  private static final Set<String> BEFORE = Set.of("on", "late", "early", ",");
  private static final Set<String> DEADLINE = Set.of("by", "until");

  /** Verbs that tell of the past in the present: "the ministry says", "the call follows talks". */
  private static final Set<String> TELLING = Set.of("say", "tell", "follow");

  private static final Set<String> AFTER = Set.of("after", "following", "since");
  private static final Set<String> PARTIES = Set.of("obj", "nsubj", "nsubj:pass");

  private final Set<String> planned;
  private final Set<String> planning;
  private final Set<String> sudden;
  private final Set<String> scheduled;

  /**
   * @param lexicon its entries {@code time.planned}, {@code time.planning}, {@code time.sudden} and
   *     {@code time.scheduled} list the words for what is planned, for planning it, for what nobody
   *     plans, and for what stands in calendars
   */
  Directions(Lexicon lexicon) {
    planned = words(lexicon, "time.planned");
    planning = words(lexicon, "time.planning");
    sudden = words(lexicon, "time.sudden");
    scheduled = words(lexicon, "time.scheduled");
  }

  /** The words that an entry lists. */
  static Set<String> words(Lexicon lexicon, String rule) {
    return lexicon.entry(new RuleId(rule)).map(e -> Set.copyOf(e.values("words"))).orElse(Set.of());
  }

  Direction of(Sentence s, int first, int last, ParagraphKind kind) {
    int before = first - 1;
    while (before > 0 && BEFORE.contains(s.token(before).lemma())) {
      before--;
    }
    if (before >= 0 && s.token(before).tag().equals("VBD") && before >= first - 3) {
      return Direction.PAST; // "said Friday the ministers will meet"
    }
    boolean deadline =
        kind == ParagraphKind.TITLE && first > 0 && DEADLINE.contains(s.token(first - 1).lemma());
    return deadline ? Direction.FUTURE : climb(s, head(s, first, last), kind);
  }

  /**
   * On which side of today a day or month lies: where it only tells one thing from others, the
   * nearest one; what nobody plans is past; and of what stands in calendars, spoken of at the edge
   * of a clause, the clause's tense tells nothing: "discussed the way to the summit in July".
   */
  Direction ofDate(Sentence s, int first, int last, ParagraphKind kind) {
    int head = head(s, first, last);
    if (sudden.contains(noun(s, s.token(head).head()))) {
      return Direction.PAST;
    }
    Direction direction = of(s, first, last, kind);
    boolean untold =
        direction == Direction.PAST && (aside(s, s.token(head).head()) || aside(s, first - 2));
    return Times.attributive(s, head) || untold ? Direction.UNKNOWN : direction;
  }

  /**
   * Whether a token is of what stands in calendars, neither a party to the clause nor after which
   * something was. The tree often puts "in July" elsewhere, so the noun before it is asked, too.
   */
  private boolean aside(Sentence s, int at) {
    return scheduled.contains(noun(s, at))
        && !AFTER.contains(new Clause(s, at).preposition(at))
        && !PARTIES.contains(s.token(at).relation());
  }

  /** The lemma of a noun in lower case; empty where the token is no noun. */
  private static String noun(Sentence s, int at) {
    return at >= 0 && s.token(at).isNoun() ? s.token(at).lemma().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether it hangs on a verb in the perfect, which speaks of a past that reaches to today. */
  static boolean perfect(Sentence s, int first, int last) {
    for (int at = head(s, first, last); at >= 0; at = s.token(at).head()) {
      if (s.token(at).isVerb()) {
        return new Clause(s, at).tense() == Tense.PERFECT;
      }
    }
    return false;
  }

  /** The token of a range that the rest of the sentence governs. */
  static int head(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = s.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }

  private Direction climb(Sentence s, int from, ParagraphKind kind) {
    for (int at = from; at >= 0; at = s.token(at).head()) {
      Token t = s.token(at);
      if (planned.contains(t.lemma()) && at != from || planned(s, at)) {
        return Direction.FUTURE;
      }
      if (t.isNoun() && new Clause(s, at).preposition(at).equals("following")) {
        return Direction.PAST;
      }
      Direction own = own(s, t, kind);
      if (own != Direction.UNKNOWN) {
        return own;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "the upcoming visit", "ahead of the talks". */
  private boolean planned(Sentence s, int at) {
    return s.anyChild(at, t -> t.is("amod") && planned.contains(t.lemma()))
        || new Clause(s, at).preposition(at).startsWith("ahead of");
  }

  private Direction own(Sentence s, Token t, ParagraphKind kind) {
    if (!t.isVerb() && s.child(t.index(), "cop").isEmpty()) {
      return Direction.UNKNOWN;
    }
    Clause clause = new Clause(s, t.index());
    if (clause.modal().isPresent()) {
      return clause.modal().get().equals("can") ? Direction.UNKNOWN : Direction.FUTURE;
    }
    return switch (clause.tense()) {
      case FUTURE -> Direction.FUTURE;
      case PAST, PERFECT -> Direction.PAST;
      case PRESENT -> present(t, kind);
      case NONE -> tenseless(s, t);
    };
  }

  /** Headlines and captions tell the past in the present. */
  private static Direction present(Token t, ParagraphKind kind) {
    boolean told = kind == ParagraphKind.TITLE || kind == ParagraphKind.CAPTION;
    return told || TELLING.contains(t.lemma()) ? Direction.PAST : Direction.FUTURE;
  }

  private Direction tenseless(Sentence s, Token t) {
    boolean infinitive = t.tag().equals("VB");
    if (infinitive && t.head() >= 0 && planning.contains(s.token(t.head()).lemma())) {
      return Direction.FUTURE;
    }
    if (infinitive && t.head() >= 0 && s.token(t.head()).isNoun()) {
      return Direction.FUTURE; // "a plan to meet on Friday"
    }
    boolean bare = s.child(t.index(), "aux").isEmpty();
    return t.tag().equals("VBN") && bare ? Direction.PAST : Direction.UNKNOWN;
  }
}
