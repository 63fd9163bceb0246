package org.chancery.coding.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.Casting.Described;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Codes one actor phrase on its own, without a report around it: "American warplanes", "Chile's
 * Ministry of Mines". A bare name says nothing of who it is, so it names no actor here. Immutable
 * and thread-safe.
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
  public Optional<Actor> resolve(ParsedReport parsed) {
    List<Described> said = finder.everyPhrase(parsed);
    for (Described d : said) {
      if (!inner(d.phrase(), said)) {
        return Optional.ofNullable(actor(d, parsed));
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

  private static @Nullable Actor actor(Described said, ParsedReport parsed) {
    Phrase phrase = said.phrase();
    Profile profile = said.profile();
    boolean unknown = profile.country == null && profile.sectors.isEmpty();
    if (unknown && (phrase.type == Type.PERSON || !phrase.isActor())) {
      return null;
    }
    ActorKind kind = phrase.isActor() ? profile.kind : ActorKind.STATE;
    List<Sector> sectors = List.copyOf(profile.sectors);
    if (!phrase.isActor()) {
      String head = Gazetteer.singular(phrase.sentence.token(phrase.core));
      sectors = AREAS.contains(head) ? List.of(Sector.UNK) : List.of();
    }
    Mention mention =
        Mention.of(parsed.span(phrase.sentence, phrase.start, phrase.last), MentionKind.NAME);
    return new Actor(
        ActorId.of(1),
        kind,
        profile.name,
        profile.country,
        sectors,
        List.of(),
        List.of(mention),
        Map.of());
  }
}
