package org.chancery.coding.attribution;

/** A cue where it stands: its first and last token, both included, and its topmost one. */
public record CueSpan(int first, int last, int head) {

  /** The cue of these tokens of a sentence. */
  public static CueSpan of(View v, int first, int last) {
    return new CueSpan(first, last, v.top(first, last));
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
