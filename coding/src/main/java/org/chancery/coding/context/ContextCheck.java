package org.chancery.coding.context;

import java.util.List;
import java.util.Set;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.EntryCheck;

/** Finds every error in the entries of {@code contexts.lex}. */
public final class ContextCheck {
  private static final Set<String> KEYS = Set.of("words", "weak", "threshold");

  private ContextCheck() {}

  /** Finds the errors of an entry. */
  public static void context(Entry entry, List<String> errors) {
    EntryCheck check = new EntryCheck(entry, errors);
    check.keys(KEYS);
    check.oneOf(List.of("words", "weak"));
    check.values("words", w -> Weight.of(w, 1));
    check.values("weak", w -> Weight.of(w, 1));
    check.lines("threshold", Weight::number);
    try {
      ContextFinder.context(entry.id());
    } catch (IllegalArgumentException e) {
      errors.add(entry.location() + ": " + e.getMessage());
    }
  }
}
