package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.record.Country;
import org.chancery.record.Place;
import org.junit.jupiter.api.Test;

class PlacesTaskTest {
  private static final PlacesRow LIMA =
      PlacesRow.of(
          "X-1\tdev\tplain\t-\tPER\tLima\t-12.04 -77.03\tThe ministers will meet in {Lima} soon.");

  private static PlacesTask.Judged judged(PlacesRow row, String country, Place place) {
    return new PlacesTask.Judged(row, country, place);
  }

  private static Place at(double latitude, double longitude) {
    return new Place("Lima", new Country("PER"), latitude, longitude, null, List.of());
  }

  @Test
  void aThirdIsHeldOutAndManyNamesAreAmbiguous() {
    List<PlacesRow> rows = PlacesRow.all();
    assertThat(rows).hasSize(150);
    assertThat(rows.stream().filter(PlacesRow::heldOut)).hasSize(50);
    assertThat(rows.stream().filter(PlacesRow::ambiguous)).hasSizeGreaterThan(40);
    assertThat(rows.stream().filter(r -> r.heldOut() && r.ambiguous())).hasSizeGreaterThan(20);
    assertThat(rows).allMatch(r -> r.country().matches("[A-Z]{3}|none"));
    assertThat(rows).allMatch(r -> r.text().marks().size() == 1);
    assertThat(rows).allMatch(r -> r.isPlace() || r.city() == null);
    assertThat(rows.stream().map(PlacesRow::id)).doesNotHaveDuplicates();
  }

  @Test
  void distancesAreThoseOfTheGlobe() {
    PlacesRow.Position paris = new PlacesRow.Position(48.857, 2.352);
    assertThat(paris.distance(new PlacesRow.Position(51.507, -0.128))).isCloseTo(344, within(2.0));
    assertThat(paris.distance(paris)).isZero();
    assertThat(new PlacesRow.Position(0, 179.9).distance(new PlacesRow.Position(0, -179.9)))
        .isCloseTo(22, within(1.0));
  }

  @Test
  void aCityIsRightInItsCountryAndNear() {
    assertThat(judged(LIMA, "PER", at(-12.1, -77.1)).cityRight()).isTrue();
    assertThat(judged(LIMA, "PER", at(-12.5, -77.1)).cityRight()).isFalse();
    assertThat(judged(LIMA, "PER", at(-12.5, -77.1)).countryRight()).isTrue();
    assertThat(judged(LIMA, "ECU", at(-12.1, -77.1)).cityRight()).isFalse();
    assertThat(LIMA.kilometres(new Place("Lima", null, null, null, null, List.of()))).isInfinite();
  }

  @Test
  void aLineNeedsItsColumnsAndAPosition() {
    assertThatThrownBy(() -> PlacesRow.of("X-2\tdev")).hasMessageContaining("found 2 columns");
    assertThatThrownBy(() -> PlacesRow.of("X-3\tdev\tplain\t-\tPER\tLima\there\t{Lima}"))
        .hasMessageContaining("found position here");
  }
}
