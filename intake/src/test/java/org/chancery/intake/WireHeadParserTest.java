package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireHeadParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // dateline, what follows | place | month-day(-year) | agency
        "MUNICH, Germany, Feb. 15 (Xinhua) --| The minister|MUNICH, Germany|2-15|Xinhua",
        "WASHINGTON (AP) —| The minister|WASHINGTON||AP",
        "(Reuters) -| The minister|||Reuters",
        "PARIS, 3 March (AFP) -| The minister|PARIS|3-3|AFP",
        "KYIV, Nov 18 -| Russian missiles|KYIV|11-18|",
        "BANGKOK/PHNOM PENH, Feb 11 -| At least|BANGKOK/PHNOM PENH|2-11|",
        "SAN FRANCISCO -| The governor said on Tuesday that he|SAN FRANCISCO||",
        "Beijing, May 3, 2024 (TASS) --| The minister|Beijing|5-3-2024|TASS",
        "GENEVA (2 June 2025) –| Experts|GENEVA|6-2-2025|",
        "DOHA (Oct 27) -| Mediators|DOHA|10-27|",
        "HEMPSTEAD, N.Y. ―| If it worked, the campaign hopes to do it again|HEMPSTEAD, N.Y.||",
        "NEWPORT NEWS, Va. -| In a tradition he has kept for years|NEWPORT NEWS, Va.||",
        "ST. PETERSBURG, Russia (AP) —| The|ST. PETERSBURG, Russia||AP",
        "WASHINGTON, D.C. –| Today the Secretary announced new measures|WASHINGTON, D.C.||",
        "PORT-AU-PRINCE, Haiti (AP) —| Gangs|PORT-AU-PRINCE, Haiti||AP",
        "Port-au-Prince, May 3 (AFP) –| Gangs|Port-au-Prince|5-3|AFP",
        "N'DJAMENA, April 2 (Reuters) -| Chad|N'DJAMENA|4-2|Reuters",
        "RIO DE JANEIRO, Sept 9 (Reuters) -| Brazil|RIO DE JANEIRO|9-9|Reuters",
        "THE HAGUE/KAMPALA, Dec 11 -| The Netherlands|THE HAGUE/KAMPALA|12-11|",
        "Mexico City (AFP) –| It was|Mexico City||AFP",
        "Washington CNN —| The president|Washington||CNN",
        "MOSCOW, May 3. /TASS/.| The Kremlin|MOSCOW|5-3|TASS",
        "MOSCOW. May 3 (Interfax) -| The Kremlin|MOSCOW|5-3|Interfax",
        "New Delhi, May 3 (PTI)| Prime Minister|New Delhi|5-3|PTI",
        "New Delhi [India], May 3 (ANI):| Prime Minister|New Delhi|5-3|ANI",
        "ABU DHABI, 3rd May, 2025 (WAM) --| The President|ABU DHABI|5-3-2025|WAM",
        "Riyadh, May 03, 2025, SPA --| The Crown Prince|Riyadh|5-3-2025|SPA",
        "Damascus, SANA-| The minister|Damascus||SANA",
        "GENEVA--(BUSINESS WIRE)--|The company|GENEVA||BUSINESS WIRE",
        "LONDON, Monday, March 3 (Reuters) -| Britain|LONDON|3-3|Reuters",
        "WASHINGTON (AFP, March 3) -| Congress|WASHINGTON|3-3|AFP",
        "Geneva, 2 June 2025 –| The Office|Geneva|6-2-2025|",
        "LAGOS (Gulf Courier) -| Nigeria|LAGOS||Gulf Courier",
        "Feb. 15 (Xinhua) --| The ministry||2-15|Xinhua",
        "UNITED NATIONS, Sept. 9 —| The Council|UNITED NATIONS|9-9|",
        "BRASÍLIA, May 3 (EFE).-| The|BRASÍLIA|5-3|EFE",
        "WASHINGTON (AP) —| eBay said|WASHINGTON||AP",
      })
  void readsTheDatelinesOfMany(
      String head, String follows, String place, String date, String agency) {
    assertThat(WireHeadParser.parse(head + follows))
        .hasValueSatisfying(
            found -> {
              assertThat((head + follows).substring(0, found.end())).isEqualTo(head);
              assertThat(found.place()).isEqualTo(place);
              assertThat(written(found.date())).isEqualTo(date);
              assertThat(found.agency()).isEqualTo(agency);
            });
  }

  private static @Nullable String written(@Nullable WrittenDate date) {
    return date == null
        ? null
        : date.month() + "-" + date.day() + (date.year() == null ? "" : "-" + date.year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow - the capital - was quiet on Tuesday after a night of drones.",
        "Moscow - The capital was quiet on Tuesday.", // a dash alone is not enough in small letters
        "The United States and others - including many allies - refused.",
        "On March 3 - The day of the vote - it rained.",
        "EXCLUSIVE – The minister said on Tuesday that he would resign within days.",
        "FULL TEXT - The two leaders said on Tuesday that they would meet within days.",
        "NATO - the alliance - met on Tuesday to talk about the war and what follows.",
        "AP - the news agency - said on Tuesday that it would go on.",
        "UN — The Security Council met on Tuesday to talk about the war and what follows.",
        "Monday, May 3 — The minister met his counterpart.",
        "Sen. Ana Roe (R-Texas) — The senator spoke.",
        "Palestinian Authority (PA) – the body that governs – said so.",
        "AL-SHABAAB fighters attacked a base on Tuesday, the army said.",
        "POLLS NOT NECESSARILY WRONG AT ALL, JUST EARLY - Ana Roe of the institute writes.",
        "JOINT STATEMENT - THE UNITED STATES AND INDIA, AFTER A MEETING ON TRADE",
        "Press Conference, 14 January 2026",
        "Paris was quiet on Tuesday.",
        "Speaking in Munich, Feb. 15 (Xinhua) -- no.",
        "",
        "(",
        "2025",
      })
  void leavesProseAlone(String paragraph) {
    assertThat(WireHeadParser.parse(paragraph)).isEmpty();
  }

  @Test
  void readsPlaceAndDayOnALineOfTheirOwn() {
    assertThat(WireHeadParser.parse("Ha Noi, 5 August 2025"))
        .hasValue(new WireHead("Ha Noi", new WrittenDate(8, 5, 2025), null, 21));
  }

  static Stream<String> agencies() throws IOException {
    try (var in =
        Objects.requireNonNull(WireHeadParserTest.class.getResourceAsStream("agencies.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void everyAgencyIsReadInItsExample(String line) {
    List<String> columns = List.of(line.split("\t"));
    assertThat(columns).as(line).hasSize(2);
    String example = columns.get(1).replaceAll(" The$", "");
    assertThat(WireHeadParser.parse(example + " The minister said on Tuesday that he would go."))
        .as(example)
        .hasValueSatisfying(head -> assertThat(head.agency()).isEqualTo(columns.get(0)));
  }
}
