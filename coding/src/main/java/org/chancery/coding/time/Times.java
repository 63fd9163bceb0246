package org.chancery.coding.time;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.clause.InSentence;
import org.chancery.coding.lexicon.Reason;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The time expressions of a report, in text order. What cannot be resolved is left out.
 *
 * @param today the day the report was filed, ISO 8601, where known
 * @param reasons none: a time has no field of its own in a record. Whoever writes one gives the
 *     reason by {@link TimeMention#rule()}
 */
public record Times(List<TimeMention> mentions, Optional<String> today, List<Reason> reasons) {
  public Times {
    mentions = List.copyOf(mentions);
    reasons = List.copyOf(reasons);
  }

  public List<TimeMention> in(int sentence) {
    return InSentence.of(mentions, TimeMention::sentence, sentence);
  }

  /**
   * When the event of a predicate was, as far as its own clause says: the first time expression
   * that hangs on it with no other verb between.
   */
  public Optional<TimeMention> of(Sentence sentence, int predicate) {
    for (TimeMention m : in(sentence.index())) {
      if (hangsOn(sentence, m.head(), predicate)) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** Whether a time only tells one noun from others: "the <em>June 3</em> summit". */
  public static boolean attributive(Sentence s, int head) {
    Token t = s.token(head);
    boolean modifier = t.is("compound") || t.is("nmod:poss") || t.is("nummod") || t.is("amod");
    return modifier && t.head() >= 0 && s.token(t.head()).isNoun();
  }

  private static boolean hangsOn(Sentence s, int token, int predicate) {
    if (attributive(s, token)) {
      return s.token(token).head() == predicate;
    }
    for (int at = s.token(token).head(); at >= 0; at = s.token(at).head()) {
      Token t = s.token(at);
      if (at == predicate) {
        return true;
      }
      if (t.isVerb()) {
        return false;
      }
    }
    return false;
  }
}
