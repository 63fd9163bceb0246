package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * A report that could not be coded: kept beside the records, so that nothing is lost in silence.
 *
 * @param input the file, or file and line, that it came from
 * @param ref the caller's own identifier, where it could be read
 * @param code what kind of failure: {@link ChanceryException.Code#code()}
 * @param message what was found and what to do
 */
public record Rejection(String input, @Nullable String ref, String code, String message) {}
