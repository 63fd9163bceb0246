package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.query.Actors;
import org.chancery.ledger.query.Known;
import org.chancery.ledger.query.Side;
import org.chancery.ledger.query.Who;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/** Whom a command is asked about: a country by code or name, or an actor of the ledger by name. */
final class Whom {
  /** Who has this many times the reports of all others of the name is meant. */
  private static final int FAR_MORE = 20;

  private static final int SHOWN = 12;

  private final Ledger ledger;
  private final Countries countries;
  private final Terminal terminal;

  /**
   * Who is meant.
   *
   * @param name for the heading of a page
   */
  record Meant(Who who, String name) {}

  Whom(Ledger ledger, ChanceryCommand root) {
    this.ledger = ledger;
    this.countries = new Countries(root::lexicon);
    this.terminal = root.terminal();
  }

  /**
   * Who is meant by a code or name.
   *
   * @param country only actors of this country; null for all
   * @throws ChanceryException with code {@code QUERY} where it is nobody, or several
   */
  Meant meant(String written, @Nullable String country) {
    Optional<String> code = country == null ? countries.code(written) : Optional.empty();
    if (code.isPresent()) {
      return new Meant(new Who.Country(code.get()), countries.name(code.get()) + " " + code.get());
    }
    String of = country == null ? null : country(country);
    Actors actors = new Actors(ledger);
    List<Known> known =
        actors.named(written).stream().filter(k -> of == null || of.equals(k.country())).toList();
    if (known.isEmpty()) {
      throw nobody(written, actors);
    }
    Known first = known.get(0);
    List<Known> others = known.subList(1, known.size());
    if (first.reports() < FAR_MORE * others.stream().mapToLong(Known::reports).sum()) {
      throw failed(
          "found "
              + known.size()
              + " actors of the name "
              + written
              + "; give the whole name, or --country:\n"
              + shown(known));
    }
    if (!others.isEmpty()) {
      terminal
          .err()
          .println(
              "chancery: taken for "
                  + first.shown()
                  + "; not for "
                  + others.stream()
                      .limit(SHOWN)
                      .map(Known::shown)
                      .collect(Collectors.joining("; ")));
    }
    return new Meant(
        first.who(), first.name() + (first.country() == null ? "" : " " + first.country()));
  }

  private static String shown(List<Known> known) {
    String lines =
        known.stream().limit(SHOWN).map(k -> "  " + k.shown()).collect(Collectors.joining("\n"));
    return lines + (known.size() > SHOWN ? "\n  and " + (known.size() - SHOWN) + " more" : "");
  }

  private ChanceryException nobody(String written, Actors actors) {
    List<String> near = new java.util.ArrayList<>(countries.closest(written));
    Closest.to(written, actors.namedLike(written)).forEach(near::add);
    return failed(
        "found nobody of the name "
            + written
            + " in the ledger, expected a country's code or name, or an actor's name"
            + (near.isEmpty() ? "" : "; near to it: " + String.join(", ", near)));
  }

  /** A country by code or name. */
  String country(String written) {
    return countries
        .code(written)
        .orElseThrow(
            () -> {
              List<String> near = countries.closest(written);
              return failed(
                  "found no country "
                      + written
                      + ", expected a code such as CHN or a name such as China"
                      + (near.isEmpty() ? "" : "; near to it: " + String.join(", ", near)));
            });
  }

  String countryName(String code) {
    return countries.name(code);
  }

  /** A side of an engagement: {@code USA}, {@code USA:head_of_state}, {@code USA:President}. */
  Side side(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return new Side(meant(written, null).who(), null, null);
    }
    Who who = meant(written.substring(0, colon), null).who();
    String office = written.substring(colon + 1).strip();
    try {
      String code = office.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
      return new Side(who, OfficeRole.of(code), null);
    } catch (IllegalArgumentException e) {
      return new Side(who, null, office); // no role: a title
    }
  }

  private static ChanceryException failed(String message) {
    return new ChanceryException(ChanceryException.Code.QUERY, message);
  }
}
