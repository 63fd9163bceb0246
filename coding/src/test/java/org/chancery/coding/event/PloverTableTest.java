package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What frames and shifts code, beside the tables of PLOVER and CAMEO. */
class PloverTableTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  /** The roots of CAMEO under each type; convictions are SANCTION in PLOVER and 116 in CAMEO. */
  private static final Map<EventType, Set<String>> ROOTS =
      Map.ofEntries(
          Map.entry(EventType.AGREE, Set.of("03")),
          Map.entry(EventType.CONSULT, Set.of("04")),
          Map.entry(EventType.SUPPORT, Set.of("05")),
          Map.entry(EventType.CONCEDE, Set.of("05", "08")),
          Map.entry(EventType.COOPERATE, Set.of("06")),
          Map.entry(EventType.AID, Set.of("07")),
          Map.entry(EventType.RETREAT, Set.of("08")),
          Map.entry(EventType.REQUEST, Set.of("02", "10")),
          Map.entry(EventType.ACCUSE, Set.of("09", "11")),
          Map.entry(EventType.REJECT, Set.of("12")),
          Map.entry(EventType.THREATEN, Set.of("13")),
          Map.entry(EventType.PROTEST, Set.of("14")),
          Map.entry(EventType.SANCTION, Set.of("11", "16")),
          Map.entry(EventType.MOBILIZE, Set.of("15")),
          Map.entry(EventType.COERCE, Set.of("17")),
          Map.entry(EventType.ASSAULT, Set.of("17", "18", "19", "20")));

  /** The last third digit under each root of CAMEO. */
  private static final Map<String, Integer> THIRD =
      Map.ofEntries(
          Map.entry("02", 8),
          Map.entry("03", 9),
          Map.entry("04", 6),
          Map.entry("05", 7),
          Map.entry("06", 4),
          Map.entry("07", 5),
          Map.entry("08", 7),
          Map.entry("09", 4),
          Map.entry("10", 8),
          Map.entry("11", 6),
          Map.entry("12", 9),
          Map.entry("13", 9),
          Map.entry("14", 5),
          Map.entry("15", 5),
          Map.entry("16", 6),
          Map.entry("17", 6),
          Map.entry("18", 6),
          Map.entry("19", 6),
          Map.entry("20", 4));

  /** The last fourth digit under each code of CAMEO that has any. */
  private static final Map<String, Integer> FOURTH =
      Map.ofEntries(
          Map.entry("021", 4),
          Map.entry("023", 4),
          Map.entry("024", 4),
          Map.entry("025", 6),
          Map.entry("031", 4),
          Map.entry("033", 4),
          Map.entry("034", 4),
          Map.entry("035", 6),
          Map.entry("081", 4),
          Map.entry("083", 4),
          Map.entry("084", 2),
          Map.entry("086", 3),
          Map.entry("087", 4),
          Map.entry("101", 4),
          Map.entry("103", 4),
          Map.entry("104", 4),
          Map.entry("105", 6),
          Map.entry("112", 5),
          Map.entry("121", 2),
          Map.entry("122", 4),
          Map.entry("123", 4),
          Map.entry("124", 6),
          Map.entry("131", 3),
          Map.entry("132", 4),
          Map.entry("138", 5),
          Map.entry("141", 4),
          Map.entry("142", 4),
          Map.entry("143", 4),
          Map.entry("144", 4),
          Map.entry("145", 4),
          Map.entry("162", 3),
          Map.entry("166", 3),
          Map.entry("171", 2),
          Map.entry("172", 4),
          Map.entry("182", 3),
          Map.entry("183", 4),
          Map.entry("195", 2),
          Map.entry("204", 2));

  /** What an entry codes, with where. */
  private record Coded(Entry entry, Meaning meaning) {}

  private static List<Coded> all() {
    NounClasses classes = new NounClasses(LEXICON);
    List<Coded> out = new ArrayList<>();
    for (Entry entry : LEXICON.entries("frames.lex")) {
      if (entry.id().value().startsWith("frame.")) {
        Frame.of(entry, classes).meaning().ifPresent(m -> out.add(new Coded(entry, m)));
      }
    }
    for (Entry entry : LEXICON.entries("rules.lex")) {
      for (String line :
          entry.value("shift").isPresent() ? entry.lines("becomes") : List.<String>of()) {
        String becomes = line.split("\\s+", 2)[1];
        if (!becomes.equals("same")) {
          out.add(new Coded(entry, Meaning.of(becomes)));
        }
      }
    }
    return out;
  }

  @Test
  void everyRootAgreesWithItsType() {
    assertThat(all())
        .allSatisfy(
            c ->
                assertThat(ROOTS.get(c.meaning().type()))
                    .as(c.entry().location() + " " + c.meaning())
                    .contains(c.meaning().cameo().substring(0, 2)));
  }

  @Test
  void everyCodeIsInTheTable() {
    assertThat(all())
        .allSatisfy(
            c ->
                assertThat(valid(c.meaning().cameo()))
                    .as(c.entry().location() + " " + c.meaning().cameo())
                    .isTrue());
  }

  private static boolean valid(String code) {
    int third = THIRD.getOrDefault(code.substring(0, 2), -1);
    if (code.length() < 3 || code.charAt(2) - '0' > third) {
      return code.length() == 2;
    }
    int fourth = FOURTH.getOrDefault(code.substring(0, 3), 0);
    return code.length() == 3 || code.charAt(3) >= '1' && code.charAt(3) - '0' <= fourth;
  }

  @ParameterizedTest
  @EnumSource(EventMode.class)
  void everyModeIsCodedByAFrameOrAShift(EventMode mode) {
    assertThat(all()).anyMatch(c -> c.meaning().modes().contains(mode));
  }

  /** An example that names type and mode, wherever it stands: the build runs them all. */
  @ParameterizedTest
  @EnumSource(EventMode.class)
  void everyModeHasAnExample(EventMode mode) {
    String label = mode.type() + "/" + mode.code();
    assertThat(shown()).contains(label);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasAnExample(EventType type) {
    assertThat(shown()).anyMatch(label -> label.startsWith(type.name().toUpperCase(Locale.ROOT)));
  }

  private static Set<String> shown() {
    Set<String> out = new TreeSet<>();
    Stream.of("frames.lex", "rules.lex")
        .flatMap(file -> LEXICON.entries(file).stream())
        .flatMap(entry -> entry.examples().stream())
        .filter(example -> !example.counter())
        .forEach(example -> out.add(example.expected().split(" ", 2)[0]));
    return out;
  }
}
