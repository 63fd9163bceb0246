package org.chancery.intake;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that were got from an address, of whatever form.
 *
 * @param address where they were got from, after redirections
 * @param bytes as they came, transfer encodings undone; not copied, so not to be changed
 * @param charset the encoding that the server named, if it named one
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
public record Download(String address, byte[] bytes, @Nullable String charset) {}
