package org.chancery.coding.place;

import org.chancery.record.Country;

/**
 * A city of the gazetteer.
 *
 * @param admin first-order division, as GeoNames codes it ({@code TX}); kept for the United States
 * @param geonames the GeoNames id
 */
record City(
    String geonames,
    String name,
    Country country,
    String admin,
    boolean capital,
    int population,
    double latitude,
    double longitude) {}
