package org.chancery.intake.fetch;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a host needs to know to say "nothing new": its own words, given back as they came. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);

  static Validators of(Answer answer) {
    return new Validators(
        answer.header("etag").orElse(null), answer.header("last-modified").orElse(null));
  }

  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      headers.put("If-Modified-Since", lastModified);
    }
    return headers;
  }
}
