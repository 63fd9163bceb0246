package org.chancery.analysis.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  private static final String STORY =
      """
      Norway and Ghana agree on fisheries

      Foreign Minister Solveig Aune of Norway met Kwaku Boateng, the fisheries minister of Ghana, in \
      Accra on Tuesday and signed an agreement on the joint inspection of trawlers. The agreement \
      lets inspectors of both countries board vessels that fish under either flag.

      Aune said that her government would pay for two patrol boats and for the training of their \
      crews. Boateng thanked her and said that illegal fishing costs Ghana more than fifty million \
      dollars in a year, most of it lost to villages along the coast.

      The two ministers also spoke about the price of cod, about a university exchange, and about \
      the coming conference on the law of the sea, which Ghana wants to hold in Tema.
      """;

  private static Likeness of(String a, String b) {
    return Likeness.of(Sketch.of(a), Sketch.of(b));
  }

  @Test
  void theSameTextIsACopyAtAnyTime() {
    Likeness same = of(STORY, STORY);
    assertThat(same.jaccard()).isEqualTo(1);
    assertThat(same.copy(5000)).isTrue();
  }

  @Test
  void capitalsAccentsApostrophesAndLineEndsDoNotMatter() {
    String other = STORY.toUpperCase(java.util.Locale.ROOT).replace("\n", "\r\n");
    assertThat(of(STORY, other).jaccard()).isEqualTo(1);
    assertThat(of("José’s visit to Peru was long", "Jose's visit to Peru was long").jaccard())
        .isEqualTo(1);
  }

  @Test
  void aCutCopyCountsNearInTimeOnly() {
    String cut = STORY.substring(0, STORY.indexOf("Boateng thanked"));
    Likeness like = of(STORY, cut);
    assertThat(like.containment()).isGreaterThan(0.9);
    assertThat(like.jaccard()).isLessThan(Likeness.JACCARD);
    assertThat(like.copy(1)).isTrue();
    assertThat(like.copy(-1)).isTrue();
    assertThat(like.copy(40)).isFalse();
  }

  @Test
  void aQuotedParagraphMakesNoCopy() {
    String aside = STORY.substring(0, 130);
    Likeness like = of(STORY, aside);
    assertThat(like.containment()).isGreaterThan(0.9);
    assertThat(like.copy(0)).isFalse();
  }

  @Test
  void anotherAgencysDatelineAndCreditsMatterLittle() {
    String wire =
        "ACCRA, March 4 (Coastal News) — "
            + STORY.substring(STORY.indexOf("Foreign Minister"))
            + "\n(Reporting by the Accra desk; editing by the night desk)\n"
            + "© 2024 Coastal News. All rights reserved.\n###\n";
    assertThat(of(STORY, wire).containment()).isGreaterThan(0.95);
  }

  @Test
  void oneFormulaOfTwoCallsMakesNoCopy() {
    String formula =
        """
        Readout of the call with %1$s

        The foreign minister spoke today with %1$s. They discussed the urgency of bringing the talks \
        on grain to a close under the proposal that is now on the table, which would free the ships, \
        bring relief to importers, and calm the markets. The minister thanked %2$s for the role of \
        %3$s. Both agreed to remain in close touch directly and through their teams in the coming \
        days, and to inform the other members of the group about the next steps.
        """;
    String first =
        String.format(formula, "Defence Secretary Imogen Tarrant of Malta", "Tarrant", "Malta");
    String second =
        String.format(
            formula, "State Minister Rustam Qodirov of Tajikistan", "Qodirov", "Tajikistan");
    Likeness like = of(first, second);
    assertThat(like.containment()).isGreaterThan(Likeness.CONTAINMENT);
    assertThat(like.otherNames()).isTrue();
    assertThat(like.copy(0)).isFalse();
    assertThat(of(first, first.replace("Malta", "Malta (MLT)")).copy(0)).isTrue();
  }

  @Test
  void mastheadsAndNoticesMakeNoCopy() {
    String frame =
        "The White House, Washington\nFOR IMMEDIATE RELEASE\n\n%s\n\n"
            + "For more information contact the press office at the number below.\n###\n"
            + "Copyright 2024 Office of the Registrar. All rights reserved.\n";
    Likeness like =
        of(
            String.format(frame, "The envoy left for Oslo this morning to open the new talks."),
            String.format(
                frame, "Peru recalled its consul over an unpaid bill for eleven llamas."));
    assertThat(like.shared()).isZero();
  }

  @Test
  void sentencesThatComeAgainForWeeksAreLeftOut() {
    String closing =
        " The Council of the Straits was founded in 1961 and has eleven member states on both"
            + " shores, whose ministers meet in spring and in autumn to speak of trade and tides.";
    List<String> notes =
        List.of(
            "Chile joined as an observer.",
            "The ferry to Tangier runs again.",
            "A lighthouse was opened.",
            "Customs officers met online.",
            "The budget was passed at last.");
    StandingSentences.Builder seen = new StandingSentences.Builder();
    for (int i = 0; i < notes.size(); i++) {
      seen.add(notes.get(i) + closing, LocalDate.of(2024, 1, 1).plusWeeks(3L * i));
    }
    StandingSentences standing = seen.build();
    assertThat(standing.size()).isEqualTo(1);
    assertThat(of(notes.get(0) + closing, notes.get(1) + closing).copy(0)).isTrue();
    Sketch a = Sketch.of(notes.get(0) + closing, standing);
    Sketch b = Sketch.of(notes.get(1) + closing, standing);
    assertThat(Likeness.of(a, b).copy(0)).isFalse();
  }

  @Test
  void aStoryThatAllPrintInOneWeekDoesNotStand() {
    StandingSentences.Builder seen = new StandingSentences.Builder();
    IntStream.range(0, 40).forEach(i -> seen.add(STORY, LocalDate.of(2024, 1, 1).plusDays(i % 5)));
    assertThat(seen.build().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void longTextsAreEstimatedWell(long seed) {
    Random chance = new Random(seed);
    List<String> a = words(chance, 4000);
    List<String> b = new java.util.ArrayList<>(a.subList(1000, 3000));
    b.addAll(words(chance, 500));
    Likeness like = of(String.join(" ", a), String.join(" ", b));
    assertThat(like.containment()).isCloseTo(exact(a, b), within(0.1));
  }

  private static List<String> words(Random chance, int n) {
    return IntStream.range(0, n).mapToObj(i -> "w" + chance.nextInt(100_000)).toList();
  }

  private static double exact(List<String> a, List<String> b) {
    Set<List<String>> both = shingles(b);
    int all = both.size();
    both.retainAll(shingles(a));
    return both.size() / (double) all;
  }

  private static Set<List<String>> shingles(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - Shingles.LENGTH)
        .mapToObj(i -> words.subList(i, i + Shingles.LENGTH))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void emptyAndTinyTextsHarmNothing() {
    assertThat(of("", "").copy(0)).isFalse();
    assertThat(of("", STORY).copy(0)).isFalse();
    assertThat(of("Talks end", "Talks end").copy(0)).isTrue();
    assertThat(of("Talks end", "Talks begin").copy(0)).isFalse();
    assertThat(Sketch.of(" — ").bands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 50, 300, 5000})
  void bytesGiveTheSketchAgain(int n) {
    Sketch s = Sketch.of(String.join(" ", words(new Random(n), n)) + " Then Ana met Bo. Ana left.");
    byte[] bytes = s.toBytes();
    assertThat(bytes).hasSizeLessThanOrEqualTo(Sketch.MOST_BYTES);
    assertThat(Sketch.ofBytes(bytes)).isEqualTo(s);
    assertThat(Sketch.ofBytes(bytes).bands()).isEqualTo(s.bands());
  }

  @Test
  void otherBytesAreRefusedWithAReason() {
    byte[] bytes = Sketch.of(STORY).toBytes();
    assertThatThrownBy(() -> Sketch.ofBytes(java.util.Arrays.copyOf(bytes, 40)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("40 bytes");
    bytes[0] = 9;
    assertThatThrownBy(() -> Sketch.ofBytes(bytes)).hasMessageContaining("version 9");
  }

  @Test
  void aSketchIsTheSameForEver() { // kept in databases: a change must raise Sketch.VERSION
    assertThat(Sketch.of("Peru and Chile open the bridge again").bands()[0]).isEqualTo(1260342136L);
    assertThat(java.util.Arrays.hashCode(Sketch.of(STORY).toBytes())).isEqualTo(890149609);
  }
}
