package org.chancery.language;

/**
 * A paragraph of running text; dateline and surrounding blanks are not part of it.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Paragraph(ParagraphKind kind, int start, int end) {}
