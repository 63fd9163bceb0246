package org.chancery.record;

import java.util.List;

/** A matter that was spoken about at an engagement. */
public record Topic(String text, List<Context> contexts, List<Span> evidence) {
  public Topic {
    Required.field(text, "topic", "text");
    contexts = List.copyOf(contexts);
    evidence = List.copyOf(evidence);
  }
}
