package org.chancery.coding.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.actor.Casting.Described;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.Places;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Codes one actor phrase on its own, without a report around it: "American warplanes", "Chile's
 * Ministry of Mines". A bare name says nothing of who it is: it names an actor only where an office
 * file or the gazetteer knows it. Immutable and thread-safe.
 */
public final class PhraseResolver {
  private static final Set<String> AREAS = Set.of("region", "area", "part", "territory");

  private final ActorFinder finder;

  public PhraseResolver(ActorFinder finder) {
    this.finder = finder;
  }

  /**
   * The actor that a phrase names.
   *
   * @param parsed a text that is nothing but the phrase
   */
  public Optional<Resolution> resolve(ParsedReport parsed, Places places) {
    List<Described> said = finder.everyPhrase(parsed, places);
    for (Described d : said) {
      if (!inner(d.phrase(), said)) {
        return Optional.ofNullable(resolution(d, parsed, places));
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase only belongs to another: the possessor, what follows "of". */
  private static boolean inner(Phrase p, List<Described> all) {
    for (Described d : all) {
      Phrase o = d.phrase();
      boolean belongs = o.possessor == p || o.of == p || o.place == p;
      if (o != p && belongs && o.type != Type.NAME) {
        return true;
      }
    }
    return p.same != null;
  }

  private static @Nullable Resolution resolution(
      Described said, ParsedReport parsed, Places places) {
    Phrase phrase = said.phrase();
    Profile profile = said.profile();
    boolean unknown = profile.country == null && profile.sectors.isEmpty();
    if (unknown && (phrase.type == Type.PERSON || !phrase.isActor())) {
      return town(phrase, parsed, places);
    }
    ActorKind kind = phrase.isActor() ? profile.kind : ActorKind.STATE;
    List<Sector> sectors = List.copyOf(profile.sectors);
    if (!phrase.isActor()) {
      String head = Gazetteer.singular(phrase.sentence.token(phrase.core));
      sectors = AREAS.contains(head) ? List.of(Sector.UNK) : List.of();
    }
    Map<String, RuleId> because = new TreeMap<>();
    profile.because.forEach((field, why) -> because.put(field, why.rule()));
    Actor actor = actor(phrase, parsed, kind, profile.name, profile.country, sectors);
    return new Resolution(actor, because);
  }

  /** A bare name that means nobody may mean a town: those who live there. */
  private static @Nullable Resolution town(Phrase phrase, ParsedReport parsed, Places places) {
    Country country = places.countryOf(phrase.text()).orElse(null);
    if (country == null || !phrase.named() || !phrase.titles.isEmpty()) {
      return null;
    }
    Actor actor =
        actor(phrase, parsed, ActorKind.GROUP, phrase.name(), country, List.of(Sector.CVL));
    return new Resolution(actor, Map.of("country", Rules.TOWN, "sectors", Rules.TOWN));
  }

  private static Actor actor(
      Phrase phrase,
      ParsedReport parsed,
      ActorKind kind,
      @Nullable String name,
      @Nullable Country country,
      List<Sector> sectors) {
    Mention mention =
        Mention.of(parsed.span(phrase.sentence, phrase.start, phrase.last), MentionKind.NAME);
    return new Actor(
        ActorId.of(1), kind, name, country, sectors, List.of(), List.of(mention), Map.of());
  }
}
