package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;

/**
 * The named classes of nouns in {@code frames.lex}: {@code [class.troops]} is {@code @troops} in
 * conditions. A class may hold other classes.
 */
final class NounClasses {
  private static final String PREFIX = "class.";

  private final Map<String, List<String>> members = new TreeMap<>();

  NounClasses(Lexicon lexicon) {
    for (Entry entry : lexicon.entries("frames.lex")) {
      if (entry.id().value().startsWith(PREFIX)) {
        members.put(entry.id().value().substring(PREFIX.length()), entry.values("nouns"));
      }
    }
  }

  /** The words of a list in which {@code @name} stands for a class. */
  Set<String> expand(List<String> words) {
    Set<String> out = new TreeSet<>();
    List<String> open = new ArrayList<>(words);
    Set<String> seen = new TreeSet<>();
    while (!open.isEmpty()) {
      String word = open.remove(open.size() - 1);
      if (!word.startsWith("@")) {
        out.add(word);
      } else if (seen.add(word)) {
        List<String> found = members.get(word.substring(1));
        if (found == null) {
          throw new IllegalArgumentException("found " + word + ", expected a [class.…] of frames");
        }
        open.addAll(found);
      }
    }
    return out;
  }
}
