package org.chancery.evaluation.patchwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Statement;

/** Makes records of pieces of others, from a seed. For one thread. */
public final class Patchwork {
  /** Statements of a record, at least: a wire story of twenty sentences has about so many. */
  private static final int STATEMENTS = 10;

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 11 * 365;
  private static final List<String> COUNTRIES =
      List.of(
          ("USA CHN RUS GBR FRA DEU JPN IND BRA ZAF NGA KEN EGY TUR IRN ISR SAU UKR POL ITA ESP"
                  + " CAN MEX KOR PRK IDN PAK AUS ETH GHA COL ARG")
              .split(" "));
  private static final List<String> SOURCES =
      List.of(
          "Meridian Wire", "Harbour Post", "The Envoy", "Foreign Office", "Plateau News Agency");

  private final List<Record> pieces;
  private final Random random;
  private long made;

  /**
   * @param pieces records of which each is part of many; those without a statement fill in between
   */
  public Patchwork(List<Record> pieces, long seed) {
    if (pieces.stream().allMatch(p -> p.statements().isEmpty())) {
      throw new IllegalArgumentException("found no statement in the pieces, expected some");
    }
    this.pieces = List.copyOf(pieces);
    this.random = new Random(seed);
  }

  /** The next record. */
  public Record next() {
    StringBuilder text = new StringBuilder("Patchwork ").append(++made).append('.');
    List<Actor> actors = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Engagement> engagements = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Map<Country, Country> countries = countries();
    while (statements.size() < STATEMENTS) {
      Record piece = pieces.get(random.nextInt(pieces.size()));
      text.append("\n\n");
      Shifted shifted =
          new Shifted(
              text.length(),
              last(actors, Actor::id),
              last(statements, Statement::id),
              last(engagements, Engagement::id),
              last(events, Event::id),
              countries);
      text.append(piece.report().text());
      piece.actors().forEach(a -> actors.add(shifted.of(a)));
      piece.statements().forEach(s -> statements.add(shifted.of(s)));
      piece.engagements().forEach(g -> engagements.add(shifted.of(g)));
      piece.events().forEach(e -> events.add(shifted.of(e)));
    }
    return new Record(
        report(text.toString()), actors, statements, engagements, events, pieces.get(0).coder());
  }

  /** The highest number that is taken: a record may leave some out. */
  private static <T> int last(List<T> things, Function<T, Id> id) {
    return things.stream()
        .mapToInt(t -> Integer.parseInt(id.apply(t).value().substring(1)))
        .max()
        .orElse(0);
  }

  private Report report(String text) {
    String source = SOURCES.get(random.nextInt(SOURCES.size()));
    String day = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    return new Report(
        Report.idOf(source, text, day),
        "patchwork-" + made,
        source,
        null,
        null,
        day,
        "en",
        null,
        text);
  }

  /** One country for another, so that pairs of countries are many. */
  private Map<Country, Country> countries() {
    Map<Country, Country> others = new HashMap<>();
    for (String code : COUNTRIES) {
      String other = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      others.put(new Country(code), new Country(other));
    }
    return others;
  }
}
