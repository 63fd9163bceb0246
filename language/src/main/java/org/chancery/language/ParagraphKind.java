package org.chancery.language;

/** What a paragraph is in its report. */
public enum ParagraphKind {
  /** The headline. */
  TITLE,
  /** A heading inside the text: short, without a full stop. */
  HEADING,
  /** The words under a picture, with or without its credit. */
  CAPTION,
  /** Running text. */
  BODY
}
