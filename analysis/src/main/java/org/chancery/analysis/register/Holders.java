package org.chancery.analysis.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is said to hold an office, by the first and last words of their names and forms of them. */
final class Holders {
  private final Map<Post, Map<String, List<Bearer>>> byPost = new HashMap<>();

  Holders(SortedMap<Bearer, BearerTally> bearers) {
    bearers.forEach(
        (bearer, tally) ->
            tally
                .posts()
                .keySet()
                .forEach(post -> add(bearer, byPost.computeIfAbsent(post, p -> new HashMap<>()))));
  }

  private static void add(Bearer bearer, Map<String, List<Bearer>> words) {
    words(bearer.name()).forEach(w -> words.computeIfAbsent(w, k -> new ArrayList<>()).add(bearer));
  }

  private static Set<String> words(PersonName name) {
    Set<String> words = new TreeSet<>(ShortForms.of(name.first()));
    words.add(name.first());
    words.add(name.last());
    return words;
  }

  /**
   * Those in that office whose names share an outer word with this one: all that may be it, some of
   * them twice.
   */
  Stream<Bearer> like(PersonName name, Post post) {
    Map<String, List<Bearer>> holders = byPost.getOrDefault(post, Map.of());
    return words(name).stream().flatMap(word -> holders.getOrDefault(word, List.of()).stream());
  }
}
