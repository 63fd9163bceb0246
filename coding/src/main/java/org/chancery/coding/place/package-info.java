/**
 * Where: place names resolved to countries and coordinates.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.place.Places}. <b>Start
 * at</b> {@link org.chancery.coding.place.PlaceFinder}.
 */
@NullMarked
package org.chancery.coding.place;

import org.jspecify.annotations.NullMarked;
