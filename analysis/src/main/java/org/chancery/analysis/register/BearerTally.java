package org.chancery.analysis.register;

import java.util.TreeMap;

/** What was seen of one bearer: how the name is written, and a tally for each office. */
final class BearerTally {
  private final Counts<String> written = new Counts<>();
  private final TreeMap<Post, Tally> posts = new TreeMap<>();

  Counts<String> written() {
    return written;
  }

  TreeMap<Post, Tally> posts() {
    return posts;
  }

  Tally post(Post post) {
    return posts.computeIfAbsent(post, p -> new Tally());
  }
}
