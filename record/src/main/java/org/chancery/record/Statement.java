package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: a source, a cue and a content. Thoughts, hopes and intentions that a report
 * ascribes to somebody count.
 *
 * @param speaker the actor that {@code source} names
 * @param source the words that name the speaker
 * @param cue the words that attribute
 * @param content the words attributed; several spans where the cue interrupts
 * @param addressees those spoken to
 * @param about those that the content speaks of
 * @param contexts PLOVER contexts of the content
 * @param partOf the statement in which this one is nested
 * @param repeats the statement of the body that this one, of a headline or caption, tells in short
 * @param date when it was said
 * @param engagement the engagement at which it was said
 */
public record Statement(
    Id.StatementId id,
    Id.@Nullable ActorId speaker,
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    StatementMode mode,
    List<Id.ActorId> addressees,
    List<Stance> about,
    SpeechAct act,
    List<Context> contexts,
    Id.@Nullable StatementId partOf,
    Id.@Nullable StatementId repeats,
    @Nullable DateValue date,
    Id.@Nullable EngagementId engagement) {
  public Statement {
    Required.field(id, "statement", "id");
    Required.field(mode, "statement", "mode");
    Required.field(act, "statement", "act");
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
    contexts = List.copyOf(contexts);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("statement " + id.value() + " has no content");
    }
  }

  /** The same statement, made at {@code engagement}. */
  public Statement at(Id.EngagementId where) {
    return with(repeats, where);
  }

  /** The same statement, which tells {@code fuller} in short. */
  public Statement repeating(Id.StatementId fuller) {
    return with(fuller, engagement);
  }

  private Statement with(
      Id.@Nullable StatementId newRepeats, Id.@Nullable EngagementId newEngagement) {
    return new Statement(
        id,
        speaker,
        source,
        cue,
        content,
        mode,
        addressees,
        about,
        act,
        contexts,
        partOf,
        newRepeats,
        date,
        newEngagement);
  }
}
