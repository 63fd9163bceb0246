package org.chancery.record;

import java.util.List;

/** The conference or event around an engagement, by name. */
public record Occasion(String name, List<Span> evidence) {
  public Occasion {
    Required.field(name, "occasion", "name");
    evidence = List.copyOf(evidence);
  }
}
