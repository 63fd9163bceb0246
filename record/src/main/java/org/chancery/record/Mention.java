package org.chancery.record;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * One place where the text refers to an actor.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param text the words
 * @param kind how it refers
 */
public record Mention(
    @JsonSerialize(using = Offsets.Serializer.class) int start,
    @JsonSerialize(using = Offsets.Serializer.class) int end,
    String text,
    MentionKind kind) {
  public Mention {
    Required.field(text, "mention", "text");
    Required.field(kind, "mention", "kind");
  }

  public static Mention of(Span span, MentionKind kind) {
    return new Mention(span.start(), span.end(), span.text(), kind);
  }

  public Span span() {
    return new Span(start, end, text);
  }
}
