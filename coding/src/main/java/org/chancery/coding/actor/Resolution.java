package org.chancery.coding.actor;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Actor;

/**
 * The actor that a phrase standing alone names, and what decided.
 *
 * @param because rules by field: {@code country}, {@code sectors}
 */
public record Resolution(Actor actor, Map<String, RuleId> because) {
  public Resolution {
    because = Collections.unmodifiableMap(new TreeMap<>(because));
  }
}
