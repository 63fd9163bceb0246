package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * How many were killed, injured, arrested; {@code size} is that of a crowd or force. An unknown
 * number is {@code null}.
 */
public record Casualties(
    @Nullable Count dead,
    @Nullable Count injured,
    @Nullable Count arrested,
    @Nullable Count size) {}
