package org.chancery.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a dateline says, as it says it.
 *
 * @param end offset, in the paragraph, one past the dash or whatever else closes it
 */
record WireHead(
    @Nullable String place, @Nullable WrittenDate date, @Nullable String agency, int end) {}
