package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.Places;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Span;

/**
 * Towns, districts and regions in which something is done, as parties to whom it may be done: a
 * report names them as places only, so that its actors are without them.
 */
final class Grounds {
  private static final RuleId RULE = new RuleId("event.ground");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "into",
          "outside",
          "along",
          "across",
          "around",
          "throughout",
          "over",
          "on",
          "off",
          "from",
          "to",
          "of",
          "against");

  private final ParsedReport parsed;
  private final Actors actors;
  private final Places places;
  private final Map<String, List<ActorMention>> byName = new LinkedHashMap<>();
  private final Map<String, Country> countries = new HashMap<>();

  private Grounds(ParsedReport parsed, Actors actors, Places places) {
    this.parsed = parsed;
    this.actors = actors;
    this.places = places;
  }

  /** The actors of a report and, after them, the places in it that are none. */
  static Actors added(ParsedReport parsed, Actors actors, Places places) {
    Grounds grounds = new Grounds(parsed, actors, places);
    parsed.sentences().forEach(grounds::find);
    return grounds.all();
  }

  private void find(Sentence sentence) {
    for (Token t : sentence.tokens()) {
      boolean place = t.isProperNoun() && t.entity().equals("LOCATION");
      if (place
          && locative(sentence, t.index())
          && actors.of(sentence.index(), t.index()).isEmpty()) {
        add(sentence, t.index());
      }
    }
  }

  private static boolean locative(Sentence sentence, int head) {
    return sentence.anyChild(
        head, c -> c.is("case") && LOCATIVE.contains(sentence.lower(c.index())));
  }

  private void add(Sentence sentence, int head) {
    Optional<Country> country =
        places.in(sentence.index()).stream()
            .filter(p -> p.first() <= head && head <= p.last())
            .flatMap(p -> Stream.ofNullable(p.place().country()))
            .findFirst();
    if (country.filter(this::known).isPresent()) {
      return; // the state itself stands for it
    }
    int first = head;
    while (first > 0 && sentence.token(first - 1).entity().equals("LOCATION")) {
      first--;
    }
    String name = parsed.span(sentence, first, head).text();
    country.ifPresent(c -> countries.put(name, c));
    List<ActorMention> mentions = byName.computeIfAbsent(name, k -> new ArrayList<>());
    ActorId id =
        mentions.isEmpty()
            ? ActorId.of(actors.all().size() + byName.size())
            : mentions.get(0).actor();
    mentions.add(new ActorMention(id, sentence.index(), first, head, head, MentionKind.NAME, true));
  }

  private boolean known(Country country) {
    return actors.all().stream()
        .anyMatch(a -> a.kind() == ActorKind.STATE && country.equals(a.country()));
  }

  private Actors all() {
    List<Actor> added = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    byName.forEach(
        (name, mentions) -> {
          ActorMention first = mentions.get(0);
          String id = first.actor().value();
          reasons.add(new Reason(id, RULE, span(first), first.sentence()));
          added.add(actor(name, mentions));
        });
    List<ActorMention> mentions = byName.values().stream().flatMap(List::stream).toList();
    return added.isEmpty() ? actors : actors.with(added, mentions, reasons);
  }

  private Actor actor(String name, List<ActorMention> mentions) {
    return new Actor(
        mentions.get(0).actor(),
        ActorKind.GROUP,
        name,
        countries.get(name),
        List.of(),
        List.of(),
        mentions.stream().map(m -> Mention.of(span(m), m.kind())).toList(),
        Map.of());
  }

  private Span span(ActorMention m) {
    return parsed.span(parsed.sentences().get(m.sentence()), m.first(), m.last());
  }
}
