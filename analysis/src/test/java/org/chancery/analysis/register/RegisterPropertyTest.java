package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any records: drawn from few names and offices, so that they meet and collide. */
class RegisterPropertyTest {
  private static final List<String> NAMES =
      List.of(
          "Joe Biden",
          "Joseph R. Biden, Jr.",
          "Biden",
          "Jill Biden",
          "Ana Lima",
          "Lima Ana",
          "Lima",
          "Ana B. Lima",
          "Ana C. Lima",
          "Mohammed bin Zayed",
          "Mohamed bin Zayed Al Nahyan",
          "Zayed");
  private static final List<String> COUNTRIES = List.of("USA", "PRT", "UNO", "-");
  private static final List<OfficeRole> ROLES =
      List.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.FOREIGN_MINISTER,
          OfficeRole.OTHER,
          OfficeRole.ORGANIZATION_HEAD);
  private static final List<String> OFS = List.of("United States", "Portugal", "-");

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static @Nullable String maybe(List<String> of, Random random) {
    String value = any(of, random);
    return value.equals("-") ? null : value;
  }

  private static Record draw(Random random) {
    LocalDate day = LocalDate.parse("2020-01-01").plusDays(random.nextInt(900));
    Reports report = Reports.on(random.nextInt(20) == 0 ? "2021" : day.toString());
    report = report.from("publisher " + random.nextInt(3)).saying("no. " + random.nextLong());
    int n = random.nextInt(4);
    for (int i = 0; i < n; i++) {
      String name = any(NAMES, random);
      String country = maybe(COUNTRIES, random);
      OfficeRole role = any(ROLES, random);
      String of = maybe(OFS, random);
      report =
          switch (random.nextInt(8)) {
            case 0 -> report.former(name, country, role, of);
            case 1 -> report.acting(name, country, role, of);
            case 2 -> report.listed(name, country, role, of);
            default -> report.held(name, country, role, of);
          };
    }
    return report.record();
  }

  private static String written(List<Record> records) {
    RegisterBuilder builder = new RegisterBuilder();
    records.forEach(builder::add);
    Register register = builder.build();
    return Stream.concat(
            register.tenures().stream().map(t -> RegisterJson.write(t, register.conflicts(t))),
            register.conflicts().stream().map(RegisterJson::write))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfRecordsAndRepetitionChangeNothing(long seed) {
    Random random = new Random(seed);
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < 20 + seed * 40; i++) {
      records.add(draw(random));
    }
    String expected = written(records);
    List<Record> again = new ArrayList<>(records);
    again.addAll(records.subList(0, records.size() / 2));
    Collections.shuffle(again, random);
    assertThat(written(again)).isEqualTo(expected).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyReportIsCountedForSomebody(long seed) {
    Random random = new Random(seed);
    RegisterBuilder builder = new RegisterBuilder();
    for (int i = 0; i < 300; i++) {
      builder.add(draw(random));
    }
    Register register = builder.build();
    for (Tenure t : register.tenures()) {
      int standings =
          Stream.of(Standing.values())
              .mapToInt(s -> t.stated(s).map(Stated::reports).orElse(0))
              .sum();
      assertThat(t.reports()).isLessThanOrEqualTo(standings);
      assertThat(t.reports() + t.listed()).isPositive();
      assertThat(t.spells()).allSatisfy(s -> assertThat(s.from()).isBeforeOrEqualTo(s.to()));
      t.spells().forEach(s -> assertThat(t.spans(s.from())).isTrue());
    }
    assertThat(register.reports()).isEqualTo(300);
  }
}
