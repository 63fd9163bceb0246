package org.chancery.coding.time;

import org.chancery.coding.lexicon.RuleId;

/**
 * A time expression where it stands in its sentence.
 *
 * @param first first token
 * @param last last token, included
 */
record Match(int first, int last, Expression expression, RuleId rule) {

  /** The same, over more tokens. */
  Match over(int from, int to) {
    return new Match(from, to, expression, rule);
  }
}
