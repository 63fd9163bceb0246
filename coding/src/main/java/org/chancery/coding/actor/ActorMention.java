package org.chancery.coding.actor;

import org.chancery.record.Id.ActorId;
import org.chancery.record.MentionKind;

/**
 * Where a sentence mentions an actor, in tokens.
 *
 * @param sentence index of the sentence
 * @param first first token of the mention
 * @param last last token, included
 * @param head the token that heads the phrase in the tree
 * @param passing whether the actor is named here only as a place, a qualifier ("the Ukraine
 *     crisis") or a member of a list: by itself no reason to keep it in the record
 */
public record ActorMention(
    ActorId actor, int sentence, int first, int last, int head, MentionKind kind, boolean passing) {

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** The same words, taken for somebody else. */
  public ActorMention of(ActorId other) {
    return new ActorMention(other, sentence, first, last, head, kind, passing);
  }

  int length() {
    return last - first + 1;
  }
}
