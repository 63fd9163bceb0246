package org.chancery.coding.event;

/**
 * What a predicate does to the event in its content: "agreed to <em>meet</em>" is no meeting. What
 * becomes of which type is told in {@code rules.lex}, entries {@code event.shift.*}.
 */
enum Shift {
  /** Agrees, offers, is ready to. */
  COMMIT(true),
  /** Promises, vows. */
  PROMISE(true),
  /** Will, is to. */
  WILL(true),
  /** Plans, intends, is due to. */
  PLAN(true),
  /** Refuses, rules out, will not. */
  REFUSE(true),
  /** Urges, asks, should. */
  REQUEST(true),
  /** Demands, orders, insists: a request that admits no refusal. */
  DEMAND(true),
  /** Hopes, expects of another. */
  HOPE(true),
  /** Threatens to. */
  THREATEN(true),
  /** Accuses of, blames for, condemns for. */
  ACCUSE(true),
  /** Ends, suspends, lifts, cancels. */
  STOP(true),
  /** Denies having done. */
  DENY(false),
  /** Fails to. */
  FAIL(false),
  /** Considers, may. */
  CONSIDER(false),
  /** Says: the content is told by the subject. */
  REPORT(false),
  /** Begins, continues, manages: nothing changes. */
  NONE(false);

  private final boolean replaces;

  Shift(boolean replaces) {
    this.replaces = replaces;
  }

  /** Whether the shifted event stands for the content's, which is then no event of its own. */
  boolean replaces() {
    return replaces;
  }
}
