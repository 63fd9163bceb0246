package org.chancery.ledger.export.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An actor's codes in CAMEO, as far as PLOVER's say the same. For one side of an act, where there
 * is nobody, all are empty.
 */
record CameoActor(@Nullable String country, @Nullable String group, List<String> types) {
  static final int TYPES = 3;

  /** PLOVER's codes beyond states that are types of actors in CAMEO. */
  private static final Set<String> TYPES_BEYOND_STATES = Set.of("IGO", "NGO", "MNC", "IMG");

  static CameoActor of(@Nullable Actor actor) {
    if (actor == null) {
      return new CameoActor(null, null, List.of());
    }
    Country country = actor.country();
    String code = country == null ? "" : country.code();
    boolean united = code.equals("UNO");
    Set<String> types = new LinkedHashSet<>();
    if (united || TYPES_BEYOND_STATES.contains(code)) {
      types.add(united ? "IGO" : code);
    }
    actor.sectors().stream().flatMap(s -> type(s).stream()).forEach(types::add);
    return new CameoActor(
        country == null || country.international() ? null : code,
        united ? "UNO" : null,
        types.stream().limit(TYPES).toList());
  }

  /** CAMEO's type that is the same as PLOVER's sector; the two use MED for different things. */
  private static Optional<String> type(Sector sector) {
    return switch (sector) {
      case GOV,
          MIL,
          LEG,
          JUD,
          COP,
          SPY,
          OPP,
          REB,
          UAF,
          CVL,
          BUS,
          LAB,
          AGR,
          CRM,
          EDU,
          ELI,
          REF,
          HLH ->
          Optional.of(sector.code());
      case JRN -> Optional.of("MED");
      case MED -> Optional.of("HLH");
      case PTY, PRM, REL, SOC, PRE, UNK -> Optional.empty();
    };
  }

  @Nullable String type(int index) {
    return index < types.size() ? types.get(index) : null;
  }

  /** The parts one after the other: USAGOV, IGOUNO. */
  String code() {
    StringBuilder code = new StringBuilder();
    Stream.ofNullable(country).forEach(code::append);
    Stream<String> first = types.stream().limit(group == null ? 0 : 1);
    first.forEach(code::append);
    Stream.ofNullable(group).forEach(code::append);
    types.stream().skip(group == null ? 0 : 1).forEach(code::append);
    return code.toString();
  }
}
