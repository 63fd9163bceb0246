package org.chancery.ledger.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.Statement;

/** All that can be judged in a record, and how it is found again. Immutable. */
final class Things {
  /** Things are the same where at least this much of their core words is common to both. */
  static final double ENOUGH = 0.5;

  private static final int WORDS = 160;

  private final Offsets offsets;
  private final Map<Id, String> gids;
  private final Map<String, Thing> byId = new LinkedHashMap<>();
  private final Map<String, Thing> byGid = new LinkedHashMap<>();

  private Things(Record record) {
    this.offsets = new Offsets(record.report().text());
    this.gids = GlobalIds.of(record);
    record.actors().forEach(this::add);
    record.statements().forEach(this::add);
    record.engagements().forEach(this::add);
    record.events().forEach(this::add);
  }

  static Things of(Record record) {
    return new Things(record);
  }

  private void add(Actor actor) {
    List<Span> named =
        actor.mentions().stream()
            .filter(m -> m.kind() != MentionKind.PRONOUN)
            .map(Mention::span)
            .toList();
    List<Span> all = actor.mentions().stream().map(Mention::span).toList();
    add(actor.id(), Part.ACTOR, named.isEmpty() ? all : named, all, actor.label());
  }

  private void add(Statement s) {
    List<Span> rest = Stream.of(s.source(), s.cue()).flatMap(Stream::ofNullable).toList();
    add(s.id(), Part.STATEMENT, s.content(), rest, s.act().code());
  }

  private void add(Engagement g) {
    add(g.id(), Part.ENGAGEMENT, g.evidence(), List.of(), g.kind().code());
  }

  private void add(Event e) {
    List<Span> parties = e.evidence().subList(1, e.evidence().size());
    add(e.id(), Part.EVENT, List.of(e.trigger()), parties, e.type().name());
  }

  private void add(Id id, Part part, List<Span> core, List<Span> rest, String label) {
    String gid = gids.get(id);
    if (gid == null) {
      throw new IllegalStateException("no global id of " + id.value());
    }
    Thing thing =
        new Thing(id.value(), part, gid, reaches(core), reaches(rest), words(core, part), label);
    byId.put(thing.id(), thing);
    byGid.put(gid, thing);
  }

  private List<Anchor.Reach> reaches(List<Span> spans) {
    return spans.stream()
        .map(s -> new Anchor.Reach(offsets.toCodePoint(s.start()), offsets.toCodePoint(s.end())))
        .toList();
  }

  /** An actor is known by its first words; of other things all words count. */
  private static String words(List<Span> core, Part part) {
    String all =
        core.stream()
            .limit(part == Part.ACTOR ? 1 : core.size())
            .map(Span::text)
            .collect(Collectors.joining(" … "))
            .replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ");
    int cut = all.codePointCount(0, all.length()) <= WORDS ? 0 : all.offsetByCodePoints(0, WORDS);
    return cut == 0 ? all : all.substring(0, cut) + "…";
  }

  List<Thing> all() {
    return new ArrayList<>(byId.values());
  }

  List<Thing> all(Part part) {
    return byId.values().stream().filter(t -> t.part() == part).toList();
  }

  /** The thing with this id in the record. */
  Optional<Thing> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What this thing is found by in another coder's record. */
  Anchor anchor(Thing thing) {
    Set<String> others = new TreeSet<>();
    for (Thing other : all(thing.part())) {
      if (other != thing && Anchor.share(other.core(), thing.core()) > 0) {
        others.add(other.gid());
      }
    }
    return new Anchor(thing.core(), thing.rest(), others);
  }

  /**
   * The thing that was judged, in this record: the one with the same global id, or else that of the
   * same kind with most of the same core words, at least {@link #ENOUGH}; among equals the one with
   * most of the other words, among those the first.
   */
  Optional<Thing> find(Part part, String gid, Anchor anchor) {
    Thing same = byGid.get(gid);
    if (same != null && same.part() == part) {
      return Optional.of(same);
    }
    return all(part).stream()
        .filter(t -> !anchor.others().contains(t.gid()))
        .filter(t -> Anchor.share(t.core(), anchor.core()) >= ENOUGH)
        .max(
            Comparator.comparingDouble((Thing t) -> Anchor.share(t.core(), anchor.core()))
                .thenComparingDouble(t -> Anchor.share(t.rest(), anchor.rest())));
  }
}
