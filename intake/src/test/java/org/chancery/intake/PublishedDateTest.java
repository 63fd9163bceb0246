package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-17|2025-02-17",
        " 2025-02-17 |2025-02-17",
        "2025-02|2025-02",
        "2025|2025",
        "2025-02-17T08:30:00Z|2025-02-17T08:30:00Z",
        "2025-02-17 08:30:00|2025-02-17T08:30:00",
        "2025-02-17T08:30:00.123+0800|2025-02-17T08:30:00.123+08:00",
        "2025-02-17 08:30 UTC|2025-02-17T08:30Z",
        "2025/02/17|2025-02-17",
        "20250217|2025-02-17",
        "20250217T083000Z|2025-02-17T08:30:00Z",
        "20250217T0830-0500|2025-02-17T08:30:00-05:00",
        "Mon, 17 Feb 2025 08:30:00 GMT|2025-02-17T08:30Z",
        "17 February 2025|2025-02-17",
        "February 17, 2025|2025-02-17",
        "Feb. 17, 2025|2025-02-17",
        "Monday, February 17, 2025|2025-02-17",
        "February 17, 2025 10:30 am EST|2025-02-17",
      })
  void readsDatesAsPreciselyAsTheyAreWritten(String written, String iso) {
    assertThat(PublishedDate.iso(written)).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "03/04/2025",
        "2025-02-30",
        "2025-13",
        "February 2025",
        "1739779200",
        "29 February 2025",
        "2025-02-17T25:00"
      })
  void leavesOutWhatIsNoDateOrTwo(String written) {
    assertThat(PublishedDate.iso(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Feb. 15, 2025-02-17, 2025-02-15, two days before",
    "Dec 31, 2026-01-01, 2025-12-31, over the turn of the year",
    "Jan 1, 2025-12-31, 2026-01-01, filed east of where it was published",
    "Jan 2, 2025-12-31, 2025-01-02, no story is filed two days after publication",
    "Nov 18, 2025-11-18, 2025-11-18, the same day",
    "Nov 18, , , nothing says the year",
    "'Nov 18, 2019', , 2019-11-18, the year is written",
    "'Nov 18, 2019', 2025-02-17, 2019-11-18, what is written counts",
    "Feb 29, 2024-03-05, 2024-02-29, a leap year",
    "Feb 29, 2025-03-05, 2024-02-29, the last leap year",
    "Feb 29, 2026-03-05, , no such day in either year",
  })
  void resolvesTheYearAgainstPublication(
      String written, LocalDate published, String expected, String why) {
    var date = WrittenDate.parse(written).orElseThrow();
    assertThat(date.iso(published).orElse(null)).as(why).isEqualTo(expected);
  }
}
